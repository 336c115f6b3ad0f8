import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What a pattern gives and what it costs, two sections, side by side where there is room. */
export default function Consequences({children}: {children: ReactNode}): ReactNode {
  return <div className={styles.consequences}>{children}</div>;
}
