import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Hangs an ordered list (its child) on a graduated lead line. */
export default function LeadLine({children}: {children: ReactNode}): ReactNode {
  return <div className={styles.leadLine}>{children}</div>;
}
