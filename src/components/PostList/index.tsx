import Link from '@docusaurus/Link';
import type {PropBlogPostContent} from '@docusaurus/plugin-content-blog';
import MDXContent from '@theme/MDXContent';
import type {ReactNode} from 'react';
import AuthorNames from '../AuthorNames';
import FormattedDate from '../FormattedDate';
import readingTimeText from '../readingTimeText';
import TagList from '../TagList';
import styles from './styles.module.css';

export interface PostListProps {
  items: readonly {readonly content: PropBlogPostContent}[];
  /** The pages of a long list beside this one. */
  pages?: {previousPage?: string; nextPage?: string};
}

function Entry({content: Excerpt}: {content: PropBlogPostContent}): ReactNode {
  const {title, permalink, date, authors, tags, readingTime} = Excerpt.metadata;
  return (
    <li>
      <div className={styles.when}>
        <FormattedDate date={date} style="short" />
        <AuthorNames authors={authors} />
        {readingTime !== undefined && (
          <span className={styles.readingTime}>{readingTimeText(readingTime)}</span>
        )}
      </div>
      <div className={styles.what}>
        <h2>
          <Link to={permalink}>{title}</Link>
        </h2>
        <MDXContent>
          <Excerpt />
        </MDXContent>
        <TagList tags={tags} />
      </div>
    </li>
  );
}

/** Posts, newest first: when and by whom, title, excerpt, tags. */
export default function PostList({items, pages = {}}: PostListProps): ReactNode {
  const {previousPage, nextPage} = pages;
  return (
    <>
      <ul className={styles.posts}>
        {items.map(({content}) => (
          <Entry key={content.metadata.permalink} content={content} />
        ))}
      </ul>
      {previousPage || nextPage ? (
        <nav className={`note ${styles.end}`} aria-label="Pages of the list">
          {previousPage && <Link to={previousPage}>Newer posts</Link>}
          {nextPage && <Link to={nextPage}>Older posts</Link>}
        </nav>
      ) : (
        <p className={`note ${styles.end}`}>The list ends here.</p>
      )}
    </>
  );
}
