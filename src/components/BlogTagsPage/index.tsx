import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/BlogTagsListPage';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import EntryList from '../EntryList';
import PageBody from '../PageBody';
import PageHead from '../PageHead';

/** All tags of the blog, what each means and how many posts bear it. */
export default function BlogTagsPage({tags}: Props): ReactNode {
  return (
    <Layout>
      <PageMetadata
        title="Tags"
        description="All tags of the CNOE blog, what each stands for and its posts."
      />
      <main>
        <PageHead
          title="Tags"
          crumbs={[{label: 'Blog', to: '/blog'}]}
          lead="What the posts of the blog are about."
        />
        <PageBody>
          <EntryList
            entries={tags.map(({label, permalink, description, count}) => ({
              title: label,
              address: permalink,
              words: description,
              remark: count === 1 ? '1 post' : `${count} posts`,
            }))}
          />
        </PageBody>
      </main>
    </Layout>
  );
}
