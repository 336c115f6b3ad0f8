import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Things of one kind that are known of an organisation, under their name. */
export default function Group({title, children}: {title: string; children: ReactNode}): ReactNode {
  return (
    <div className={styles.group}>
      <h4 className="place">{title}</h4>
      {children}
    </div>
  );
}
