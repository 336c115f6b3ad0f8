import Link from '@docusaurus/Link';
import type {PageLink} from '@site/src/model/pageData';
import {Fragment, type ReactNode} from 'react';

/** Links in a line of text, with commas between them. */
export default function InlineLinks({links}: {links: PageLink[]}): ReactNode {
  return links.map(({title, address}, index) => (
    <Fragment key={address}>
      {index > 0 && ', '}
      <Link to={address}>{title}</Link>
    </Fragment>
  ));
}
