import type {CSSProperties, ReactNode} from 'react';
import styles from './styles.module.css';

/** A relevance from 0 to 1 as a number and a line; a dashed line where no survey asked. */
export default function Gauge({relevance}: {relevance: number | undefined}): ReactNode {
  if (relevance === undefined) return <span className={`${styles.gauge} ${styles.none}`}>not surveyed</span>;
  return (
    <data className={styles.gauge} value={relevance} style={{'--relevance': relevance} as CSSProperties}>
      {relevance.toFixed(1)}
    </data>
  );
}
