import Link from '@docusaurus/Link';
import type {NewsEntry} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import FormattedDate from '../FormattedDate';
import styles from './styles.module.css';

export interface NewsListProps {
  /** Newest first. */
  news: NewsEntry[];
}

/** What is new, an entry a line: date, title, kind. */
export default function NewsList({news}: NewsListProps): ReactNode {
  return (
    <ul className={styles.news}>
      {news.map(({title, address, date, kind}) => (
        <li key={address}>
          <FormattedDate date={date} style="short" />
          <Link to={address}>{title}</Link>
          <span className={styles.kind}>{kind}</span>
        </li>
      ))}
    </ul>
  );
}
