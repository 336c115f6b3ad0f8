import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface NeatlineProps {
  /** On a phone the frame falls away and leaves the whole width to what it holds. */
  wideOnly?: boolean;
  children: ReactNode;
}

/** The frame of a chart: a double line with graduated ticks between. */
export default function Neatline({wideOnly = false, children}: NeatlineProps): ReactNode {
  return (
    <div className={clsx(styles.neatline, wideOnly && styles.wideOnly)}>
      <div className={styles.graduated}>
        <div className={styles.sheet}>{children}</div>
      </div>
    </div>
  );
}
