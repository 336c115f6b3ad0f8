import Link from '@docusaurus/Link';
import type {PageLink, TechnologyPage} from '@site/src/model/pageData';
import {Fragment, type ReactNode} from 'react';
import Doubt from '../ClaimTable/Doubt';
import CncfBadge from '../CncfBadge';
import LicenceMark from '../LicenceMark';
import {OPENNESS_WORDS} from '../LicenceMark/opennessWords';
import TitleBlock from '../TitleBlock';
import {TECHNOLOGY_KINDS} from '../technologyKinds';
import styles from './styles.module.css';

function CncfEntry({status, partOf}: TechnologyPage['cncf']): ReactNode {
  if (status === 'none') return 'Not a project of the CNCF';
  return (
    <>
      <CncfBadge status={status} />
      {partOf && `, as a part of ${partOf}`}
    </>
  );
}

function LicenceEntry({name, openness, isRead}: TechnologyPage['licence']): ReactNode {
  const words = name ?? OPENNESS_WORDS[openness];
  if (openness === 'not-stated') return words;
  return (
    <>
      {isRead ? (
        words
      ) : (
        <>
          <Doubt>{words}</Doubt>, not yet read at the source
        </>
      )}
      {openness === 'source-available' && (
        <span className={styles.sourceAvailable}>
          <LicenceMark openness={openness} />. CNOE is open source first.
        </span>
      )}
    </>
  );
}

function Links({links}: {links: PageLink[]}): ReactNode {
  return links.map(({title, address}, index) => (
    <Fragment key={address}>
      {index > 0 && ', '}
      <Link to={address}>{title}</Link>
    </Fragment>
  ));
}

/** What is known of a technology at a glance: status, licence, kind, what it serves, who governs it, where it lives. */
export default function TechnologyBlock({technology}: {technology: TechnologyPage}): ReactNode {
  const {cncf, licence, kind, capabilities, governedBy, homepage, repository} = technology;
  const links = [
    {title: 'Home page', address: homepage},
    // A project whose home is its repository has one address.
    ...(repository && repository !== homepage ? [{title: 'repository', address: repository}] : []),
  ];
  return (
    <TitleBlock
      entries={[
        ['CNCF', <CncfEntry key="cncf" {...cncf} />],
        ['Licence', <LicenceEntry key="licence" {...licence} />],
        ['Kind', TECHNOLOGY_KINDS[kind]],
        [
          'For',
          capabilities.length > 0 ? <Links key="for" links={capabilities} /> : 'No capability of the map',
        ],
        ['Governed by', governedBy],
        ['Go to', <Links key="links" links={links} />],
      ]}
    />
  );
}
