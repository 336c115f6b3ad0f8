import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {Fragment, type ReactNode} from 'react';
import {FEEDS} from '../feeds';

/** The blog's three feeds, and the page that says what a feed is. */
export default function FeedLinks(): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <>
      {FEEDS.map(({name, path}, index) => (
        <Fragment key={path}>
          {index > 0 && ', '}
          <a href={withBaseUrl(path)}>{name}</a>
        </Fragment>
      ))}
      {' · '}
      <Link to="/subscribe">what is this?</Link>
    </>
  );
}
