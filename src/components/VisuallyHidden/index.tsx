import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Words that a screen reader speaks and nobody sees, where the eye has a mark for them. */
export default function VisuallyHidden({children}: {children: ReactNode}): ReactNode {
  return <span className={styles.hidden}>{children}</span>;
}
