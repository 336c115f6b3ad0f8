import Link from '@docusaurus/Link';
import type {TalkEntry} from '@site/src/model/pageData';
import {Fragment, type ReactNode} from 'react';

/** Who speaks or writes, each with where they worked at the time. */
export default function People({people}: Pick<TalkEntry, 'people'>): ReactNode {
  return people.map(({name, affiliation}, index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      {name}
      {affiliation && (
        <>
          {' '}
          (<Link to={affiliation.address}>{affiliation.title}</Link>)
        </>
      )}
    </Fragment>
  ));
}
