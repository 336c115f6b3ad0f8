import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import FormattedDate from '../FormattedDate';
import styles from './styles.module.css';

interface Neighbour {
  label: string;
  title: string;
  permalink: string;
}

export interface PageFootProps {
  editUrl?: string | null;
  /** Milliseconds since 1970; absent where the history of the files is not known. */
  lastUpdatedAt?: number | null;
  previous?: Neighbour;
  next?: Neighbour;
}

/** The foot of a text: how to mend it, when it last changed, what stands before and after it. */
export default function PageFoot({editUrl, lastUpdatedAt, previous, next}: PageFootProps): ReactNode {
  return (
    <footer className={styles.foot}>
      <div className={styles.state}>
        {editUrl && <Link to={editUrl}>Edit this page</Link>}
        {lastUpdatedAt && (
          <span>
            Last changed <FormattedDate date={new Date(lastUpdatedAt).toISOString()} />
          </span>
        )}
      </div>
      {(previous ?? next) && (
        <nav className={styles.pager} aria-label="Previous and next page">
          {previous && (
            <Link to={previous.permalink}>
              <span className="place">{previous.label}</span>
              {previous.title}
            </Link>
          )}
          {next && (
            <Link className={styles.next} to={next.permalink}>
              <span className="place">{next.label}</span>
              {next.title}
            </Link>
          )}
        </nav>
      )}
    </footer>
  );
}
