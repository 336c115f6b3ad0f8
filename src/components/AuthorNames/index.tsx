import Link from '@docusaurus/Link';
import {Fragment, type ReactNode} from 'react';

export interface AuthorNamesProps {
  authors: readonly {name?: string; page?: {permalink: string} | null}[];
}

/** The names of authors in one line, "A, B and C", each a link to the author's page. */
export default function AuthorNames({authors}: AuthorNamesProps): ReactNode {
  return authors.map(({name, page}, index) => {
    const separator = index === 0 ? '' : index === authors.length - 1 ? ' and ' : ', ';
    return (
      <Fragment key={name}>
        {separator}
        {page ? <Link to={page.permalink}>{name}</Link> : name}
      </Fragment>
    );
  });
}
