import type {PatternFacts as Facts} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import InlineLinks from '../InlineLinks';
import MaturityBadge from '../MaturityBadge';
import TitleBlock from '../TitleBlock';
import UsedTechnologies from '../UsedTechnologies';
import {evidenceInWords} from './maturityWords';

/** What is known of a pattern at a glance: maturity, what it serves and uses, who carries it out, who needs it. */
export default function PatternFacts({facts}: {facts: Facts}): ReactNode {
  const {maturity, capabilities, technologies, projects, personas} = facts;
  return (
    <TitleBlock
      entries={[
        [
          'Maturity',
          <span key="maturity">
            <MaturityBadge maturity={maturity} /> {evidenceInWords(facts)}
          </span>,
        ],
        ['Capabilities', <InlineLinks key="capabilities" links={capabilities} />],
        [
          'Technologies',
          technologies.length > 0 && <UsedTechnologies key="technologies" technologies={technologies} />,
        ],
        ['Shown by', projects.length > 0 && <InlineLinks key="projects" links={projects} />],
        ['Who feels it', `${personas.join(', ')} (our reading)`],
      ]}
    />
  );
}
