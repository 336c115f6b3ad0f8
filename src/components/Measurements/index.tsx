import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface MeasurementsProps {
  /** What was measured, and on what. */
  caption: string;
  /** The head of the column of which the build draws the bars. */
  plot: string;
  /** Set by the build for a table with many columns: it scrolls on its own. */
  isWide?: boolean;
  /** A table. */
  children: ReactNode;
}

/** Measurements as a figure: a caption and a table. */
export default function Measurements({caption, isWide = false, children}: MeasurementsProps): ReactNode {
  return (
    <figure className={styles.measurements}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      {isWide ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
        <section className={styles.scroll} tabIndex={0} aria-label={`Table: ${caption}`}>
          {children}
        </section>
      ) : (
        children
      )}
    </figure>
  );
}
