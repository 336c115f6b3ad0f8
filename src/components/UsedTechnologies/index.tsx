import Link from '@docusaurus/Link';
import type {UsedTechnology} from '@site/src/model/pageData';
import {Fragment, type ReactNode} from 'react';
import LicenceMark from '../LicenceMark';

/** Technologies in a line of text, each with a mark when its licence is not open source. */
export default function UsedTechnologies({technologies}: {technologies: UsedTechnology[]}): ReactNode {
  return technologies.map(({title, address, openness}, index) => (
    <Fragment key={address}>
      {index > 0 && ', '}
      <Link to={address}>{title}</Link>
      {openness === 'source-available' && (
        <>
          {' '}
          (<LicenceMark openness={openness} quiet />)
        </>
      )}
    </Fragment>
  ));
}
