import {BlogPostProvider} from '@docusaurus/plugin-content-blog/client';
import {blogPostContainerID} from '@docusaurus/utils-common';
import type {Props} from '@theme/BlogPostPage';
import Metadata from '@theme/BlogPostPage/Metadata';
import StructuredData from '@theme/BlogPostPage/StructuredData';
import ContentVisibility from '@theme/ContentVisibility';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import AuthorNames from '../AuthorNames';
import FeedLinks from '../FeedLinks';
import FormattedDate from '../FormattedDate';
import PageFoot from '../PageFoot';
import PageHead from '../PageHead';
import Prose from '../Prose';
import readingTimeText from '../readingTimeText';
import SlackCallToAction from '../SlackCallToAction';
import TableOfContents, {TableOfContentsDisclosure} from '../TableOfContents';
import TagList from '../TagList';
import TitleBlock from '../TitleBlock';
import styles from './styles.module.css';

/** A post: what is known of it, its text, the way into the conversation, its neighbours. */
export default function BlogPostPage({content: Post}: Props): ReactNode {
  const {title, date, authors, tags, readingTime, editUrl, lastUpdatedAt, prevItem, nextItem, frontMatter} =
    Post.metadata;
  const [author] = authors;
  return (
    <BlogPostProvider content={Post} isBlogPostPage>
      <Layout>
        <Metadata />
        <StructuredData />
        <main>
          <article>
            <PageHead title={title} crumbs={[{label: 'Blog', to: '/blog'}]}>
              <TitleBlock
                entries={[
                  ['Date', <FormattedDate key="date" date={date} />],
                  [
                    'By',
                    authors.length > 0 && (
                      <>
                        <AuthorNames authors={authors} />
                        {authors.length === 1 && author?.title && `, ${author.title}`}
                      </>
                    ),
                  ],
                  ['Reading', readingTime !== undefined && readingTimeText(readingTime)],
                  ['Tags', tags.length > 0 && <TagList tags={tags} />],
                ]}
              />
            </PageHead>
            <div className={`sheet ${styles.columns}`}>
              <div className={styles.text}>
                <ContentVisibility metadata={Post.metadata} />
                <TableOfContentsDisclosure toc={Post.toc} levels={Post.frontMatter} />
                <Prose id={blogPostContainerID}>
                  <Post />
                </Prose>
                <section className={styles.join} aria-labelledby="join-the-conversation">
                  <h2 id="join-the-conversation">Join the conversation</h2>
                  <SlackCallToAction />
                </section>
                <PageFoot
                  editUrl={editUrl}
                  lastUpdatedAt={lastUpdatedAt}
                  lastUpdate={frontMatter.last_update}
                  previous={nextItem && {...nextItem, label: 'Older post'}}
                  next={prevItem && {...prevItem, label: 'Newer post'}}
                />
              </div>
              <aside className={styles.side}>
                <div className={styles.beside}>
                  <TableOfContents toc={Post.toc} levels={Post.frontMatter} />
                  <p className="note">
                    Read in your own reader, full text: <FeedLinks />
                  </p>
                </div>
              </aside>
            </div>
          </article>
        </main>
      </Layout>
    </BlogPostProvider>
  );
}
