import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/Blog/Pages/BlogAuthorsPostsPage';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import listTitle from '../listTitle';
import PageBody from '../PageBody';
import PageHead from '../PageHead';
import PostList from '../PostList';
import TitleBlock from '../TitleBlock';

/** One author of the blog and the author's posts. */
export default function BlogAuthorPage({author, items, listMetadata}: Props): ReactNode {
  const {key, name = key, title, url, count} = author;
  return (
    <Layout>
      <PageMetadata
        title={listTitle(name, listMetadata.page)}
        description={`Posts by ${name} on the blog of CNOE, Cloud Native Operational Excellence.`}
      />
      <main>
        <PageHead
          title={name}
          crumbs={[
            {label: 'Blog', to: '/blog'},
            {label: 'Authors', to: '/blog/authors'},
          ]}
          lead={title}>
          <TitleBlock
            entries={[
              ['Posts', count],
              ['Web', url && <Link to={url}>{url.replace(/^https:\/\//, '')}</Link>],
            ]}
          />
        </PageHead>
        <PageBody>
          <PostList items={items} pages={listMetadata} />
        </PageBody>
      </main>
    </Layout>
  );
}
