import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface TagListProps {
  tags: readonly {label: string; permalink: string; description?: string | undefined}[];
}

/** The tags of a post, each a link to the posts that share it. */
export default function TagList({tags}: TagListProps): ReactNode {
  if (tags.length === 0) return null;
  return (
    <ul className={styles.tags} aria-label="Tags">
      {tags.map(({label, permalink, description}) => (
        <li key={permalink}>
          <Link to={permalink} title={description}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
