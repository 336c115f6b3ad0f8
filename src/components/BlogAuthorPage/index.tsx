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

/** The names of the platforms whose handles Docusaurus knows. */
const SOCIALS: Readonly<Record<string, string>> = {
  bluesky: 'Bluesky',
  github: 'GitHub',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  stackoverflow: 'Stack Overflow',
  threads: 'Threads',
  twitch: 'Twitch',
  twitter: 'Twitter',
  x: 'X',
  youtube: 'YouTube',
};

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** One author of the blog and the author's posts. */
export default function BlogAuthorPage({author, items, listMetadata}: Props): ReactNode {
  const {key, name = key, title, url, socials = {}, count} = author;
  // Docusaurus passes on what its type of authors does not name.
  const {description} = author as typeof author & {description?: string};
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
          lead={description ?? title}>
          <TitleBlock
            entries={[
              ['Posts', count],
              ['Role', description !== undefined && title],
              ['Web', url && <Link to={url}>{withoutScheme(url)}</Link>],
              // Often one of them is the address above.
              ...Object.entries(socials)
                .filter(([, address]) => withoutScheme(address ?? '') !== withoutScheme(url ?? ''))
                .map(([platform, address]): [string, ReactNode] => [
                  SOCIALS[platform] ?? platform,
                  address && <Link to={address}>{withoutScheme(address)}</Link>,
                ]),
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
