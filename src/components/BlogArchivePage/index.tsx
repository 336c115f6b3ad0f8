import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/BlogArchivePage';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import NewsList from '../NewsList';
import PageBody from '../PageBody';
import PageHead from '../PageHead';
import readingTimeText from '../readingTimeText';
import styles from './styles.module.css';

/** All posts of the blog by year. */
export default function BlogArchivePage({archive}: Props): ReactNode {
  const posts = archive.blogPosts.map(({metadata}) => metadata);
  const years = [...new Set(posts.map(({date}) => date.slice(0, 4)))].sort().reverse();
  return (
    <Layout>
      <PageMetadata title="Archive" description="All posts of the CNOE blog by year, with their dates." />
      <main>
        <PageHead
          title="Archive"
          crumbs={[{label: 'Blog', to: '/blog'}]}
          lead="All posts of the blog by year."
        />
        <PageBody>
          {years.map((year) => (
            <section key={year} className={styles.year}>
              <h2>{year}</h2>
              <NewsList
                news={posts
                  .filter(({date}) => date.startsWith(year))
                  .map(({title, permalink, date, readingTime}) => ({
                    title,
                    address: permalink,
                    date,
                    kind: readingTime === undefined ? 'Post' : readingTimeText(readingTime),
                  }))}
              />
            </section>
          ))}
        </PageBody>
      </main>
    </Layout>
  );
}
