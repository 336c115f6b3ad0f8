import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Words that nobody has checked at a source, or that have no day: a grey dashed underline. */
export default function Doubt({children}: {children: ReactNode}): ReactNode {
  return <span className={styles.doubt}>{children}</span>;
}
