import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/BlogListPage';
import StructuredData from '@theme/BlogListPage/StructuredData';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import FeedLinks from '../FeedLinks';
import listTitle from '../listTitle';
import PageBody from '../PageBody';
import PageHead from '../PageHead';
import PostList from '../PostList';
import TitleBlock from '../TitleBlock';

/** The blog: its posts, its feeds, and the ways into its back numbers. */
export default function BlogListPage(props: Props): ReactNode {
  const {metadata, items} = props;
  const {blogTitle, blogDescription, totalCount, page, totalPages} = metadata;
  return (
    <Layout>
      <PageMetadata title={listTitle(blogTitle, page)} description={blogDescription} />
      <StructuredData {...props} />
      <main>
        <PageHead title={blogTitle} lead={blogDescription}>
          <TitleBlock
            entries={[
              ['Posts', totalPages > 1 ? `${totalCount}, page ${page} of ${totalPages}` : totalCount],
              ['Feeds', <FeedLinks key="feeds" />],
              [
                'Find',
                <>
                  <Link to="/blog/archive">Archive</Link>, <Link to="/blog/tags">tags</Link>,{' '}
                  <Link to="/blog/authors">authors</Link>
                </>,
              ],
            ]}
          />
        </PageHead>
        <PageBody>
          <PostList items={items} pages={metadata} />
        </PageBody>
      </main>
    </Layout>
  );
}
