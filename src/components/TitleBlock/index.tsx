import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface TitleBlockProps {
  /** What is known of the page, as term and value; entries without a value are left out. */
  entries: [term: string, value: ReactNode][];
}

/** The title block of a chart: a double frame around what is known of a page. */
export default function TitleBlock({entries}: TitleBlockProps): ReactNode {
  return (
    <div className={styles.frame}>
      <dl className={styles.entries}>
        {entries
          .filter(([, value]) => value)
          .map(([term, value]) => (
            <div key={term} className={styles.entry}>
              <dt className="place">{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
