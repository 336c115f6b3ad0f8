import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

/** The blog's three feeds, and the page that says what a feed is. */
export default function FeedLinks(): ReactNode {
  return (
    <>
      <Link to="pathname:///blog/rss.xml">RSS</Link>, <Link to="pathname:///blog/atom.xml">Atom</Link>,{' '}
      <Link to="pathname:///blog/feed.json">JSON Feed</Link> · <Link to="/subscribe">what is this?</Link>
    </>
  );
}
