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
  /** What the page itself says of its last change: it goes before what git says. */
  lastUpdate?: {date?: string | Date | number | null; author?: string} | undefined;
  previous?: Neighbour;
  next?: Neighbour;
}

/** The foot of a text: how to mend it, when it last changed, what stands before and after it. */
export default function PageFoot({
  editUrl,
  lastUpdatedAt,
  lastUpdate: {date = lastUpdatedAt, author} = {},
  previous,
  next,
}: PageFootProps): ReactNode {
  return (
    <footer className={styles.foot}>
      <div className={styles.state}>
        {editUrl && <Link to={editUrl}>Edit this page</Link>}
        {(date || author) && (
          <span>
            Last changed
            {date && (
              <>
                {' '}
                <FormattedDate date={new Date(date).toISOString()} />
              </>
            )}
            {author && ` by ${author}`}
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
