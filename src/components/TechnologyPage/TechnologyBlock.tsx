import type {TechnologyPage} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import CncfBadge from '../CncfBadge';
import InlineLinks from '../InlineLinks';
import LicenceTerms from '../LicenceTerms';
import TitleBlock from '../TitleBlock';
import {TECHNOLOGY_KINDS} from '../technologyKinds';

function CncfEntry({status, partOf}: TechnologyPage['cncf']): ReactNode {
  if (status === 'none') return 'Not a project of the CNCF';
  return (
    <>
      <CncfBadge status={status} />
      {partOf && `, as a part of ${partOf}`}
    </>
  );
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
        ['Licence', <LicenceTerms key="licence" {...licence} />],
        ['Kind', TECHNOLOGY_KINDS[kind]],
        [
          'For',
          capabilities.length > 0 ? (
            <InlineLinks key="for" links={capabilities} />
          ) : (
            'No capability of the map'
          ),
        ],
        ['Governed by', governedBy],
        ['Go to', <InlineLinks key="links" links={links} />],
      ]}
    />
  );
}
