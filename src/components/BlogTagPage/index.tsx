import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/BlogTagsPostsPage';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import listTitle from '../listTitle';
import PageBody from '../PageBody';
import PageHead from '../PageHead';
import PostList from '../PostList';

/** The posts that share one tag. */
export default function BlogTagPage({tag, items, listMetadata}: Props): ReactNode {
  const {label, description, allTagsPath} = tag;
  return (
    <Layout>
      <PageMetadata title={listTitle(`Posts tagged ${label}`, listMetadata.page)} description={description} />
      <main>
        <PageHead
          title={`Tagged “${label}”`}
          crumbs={[
            {label: 'Blog', to: '/blog'},
            {label: 'Tags', to: allTagsPath},
          ]}
          lead={description}
        />
        <PageBody>
          <PostList items={items} pages={listMetadata} />
        </PageBody>
      </main>
    </Layout>
  );
}
