import Link from '@docusaurus/Link';
import type {ProjectPage} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import ClaimDate from '../ClaimDate';
import InlineLinks from '../InlineLinks';
import LicenceTerms from '../LicenceTerms';
import {PROJECT_KINDS} from '../projectKinds';
import {PROJECT_STATES} from '../projectStates';
import TitleBlock from '../TitleBlock';

function LastCommit({date, age, source}: NonNullable<ProjectPage['lastCommit']>): ReactNode {
  return (
    <>
      at its <Link to={source.address}>commit</Link> of <ClaimDate date={date} age={age} style="short" />
    </>
  );
}

/** What is known of a project at a glance: kind, state, the commit it was read at, licence, language, where it lives. */
export default function ProjectBlock({project}: {project: ProjectPage}): ReactNode {
  const {kind, state, lastCommit, licence, language, repository, links} = project;
  return (
    <TitleBlock
      entries={[
        ['Kind', PROJECT_KINDS[kind].name],
        ['State', state && PROJECT_STATES[state]],
        ['Read', lastCommit && <LastCommit {...lastCommit} />],
        ['Licence', <LicenceTerms key="licence" {...licence} />],
        ['Language', language],
        [
          'Code',
          <Link key="code" to={repository.address}>
            {repository.title}
          </Link>,
        ],
        ['Go to', links.length > 0 && <InlineLinks links={links} />],
      ]}
    />
  );
}
