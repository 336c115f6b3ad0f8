import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What stands below the head of a page, in the page's column. */
export default function PageBody({children}: {children: ReactNode}): ReactNode {
  return <div className={`sheet ${styles.body}`}>{children}</div>;
}
