import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A measured value as a bar below its number; takes its length as a percentage of the greatest value. */
export default function MeasuredBar({length}: {length: string}): ReactNode {
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect width={length} height="100%" />
    </svg>
  );
}
