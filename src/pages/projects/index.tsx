import page from '@content/projects';
import {PageMetadata} from '@docusaurus/theme-common';
import {countedWords} from '@site/src/components/countedWords';
import FormattedDate from '@site/src/components/FormattedDate';
import InlineLinks from '@site/src/components/InlineLinks';
import {OPENNESS_WORDS} from '@site/src/components/LicenceMark/opennessWords';
import PageBody from '@site/src/components/PageBody';
import PageHead from '@site/src/components/PageHead';
import PageSection from '@site/src/components/PageSection';
import ProjectList from '@site/src/components/ProjectList';
import {PROJECT_KINDS} from '@site/src/components/projectKinds';
import TitleBlock from '@site/src/components/TitleBlock';
import type {Openness, ProjectEntry} from '@site/src/model/pageData';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

const LIST = new Intl.ListFormat('en-GB');

/** How many projects are how open, e.g. "17 open source, 4 not stated". */
function countLicences(projects: ProjectEntry[]): string {
  const counts = new Map<Openness, number>();
  for (const {openness} of projects) counts.set(openness, (counts.get(openness) ?? 0) + 1);
  return [...counts]
    .map(([openness, count]) => `${count} ${OPENNESS_WORDS[openness].toLowerCase()}`)
    .join(', ');
}

/** From the oldest to the newest day on which a project last changed, as far as it was read. */
function DaysRead({projects}: {projects: ProjectEntry[]}): ReactNode {
  const days = projects.flatMap(({lastCommit}) => (lastCommit ? [lastCommit.date] : [])).sort();
  const [oldest, newest] = [days[0], days.at(-1)];
  if (!oldest || !newest) return 'at no commit yet';
  return (
    <>
      at commits of <FormattedDate date={oldest} style="short" /> to{' '}
      <FormattedDate date={newest} style="short" />
    </>
  );
}

export default function ProjectsPage(): ReactNode {
  const {kinds} = page;
  const projects = kinds.flatMap((kind) => kind.projects);
  const all = countedWords(projects.length, 'project', 'projects');
  const counted = LIST.format(
    kinds.map(({kind, projects: {length}}) => countedWords(length, ...PROJECT_KINDS[kind].nouns)),
  );
  return (
    <Layout>
      <PageMetadata
        title="Projects"
        description={`The ${all} of the CNOE community: tools, plug-ins, reference implementations, stacks and agents, what each does, how it stands and how to get it.`}
      />
      <main>
        <PageHead
          title="Projects"
          lead={`What the community makes, ${all}: ${counted}. Each page says what it does, how it stands and how to get it.`}>
          <TitleBlock
            entries={[
              [
                'Kinds',
                <InlineLinks
                  key="kinds"
                  links={kinds.map(({kind}) => ({title: PROJECT_KINDS[kind].title, address: `#${kind}`}))}
                />,
              ],
              ['Read', <DaysRead key="read" projects={projects} />],
              ['Licences', countLicences(projects)],
            ]}
          />
        </PageHead>
        <PageBody>
          {kinds.map(({kind, projects: ofKind}) => (
            <PageSection
              key={kind}
              id={kind}
              title={PROJECT_KINDS[kind].title}
              remark={<p className="note">{PROJECT_KINDS[kind].words}</p>}
              beside>
              <ProjectList projects={ofKind} />
            </PageSection>
          ))}
        </PageBody>
      </main>
    </Layout>
  );
}
