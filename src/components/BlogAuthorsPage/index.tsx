import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/Blog/Pages/BlogAuthorsListPage';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import EntryList from '../EntryList';
import PageBody from '../PageBody';
import PageHead from '../PageHead';

/** All authors of the blog. */
export default function BlogAuthorsPage({authors}: Props): ReactNode {
  return (
    <Layout>
      <PageMetadata title="Authors" description="The people who write for the CNOE blog, and their posts." />
      <main>
        <PageHead
          title="Authors"
          crumbs={[{label: 'Blog', to: '/blog'}]}
          lead="The people who write for the blog."
        />
        <PageBody>
          <EntryList
            entries={authors.map(({key, name, title, page, url, count}) => ({
              title: name ?? key,
              address: page?.permalink ?? url,
              words: title,
              remark: count === 1 ? '1 post' : `${count} posts`,
            }))}
          />
        </PageBody>
      </main>
    </Layout>
  );
}
