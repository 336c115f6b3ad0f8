import {PageMetadata} from '@docusaurus/theme-common';
import type {ProjectPage as Project} from '@site/src/model/pageData';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import Cautions from '../Cautions';
import ClaimTable from '../ClaimTable';
import EditEntry from '../EditEntry';
import EntryList from '../EntryList';
import NewsList from '../NewsList';
import PageBody from '../PageBody';
import PageHead from '../PageHead';
import PageSection from '../PageSection';
import {PROJECT_KINDS} from '../projectKinds';
import CoverSection from './CoverSection';
import DetailSection from './DetailSection';
import InstallSection from './InstallSection';
import PartSection from './PartSection';
import ProjectBlock from './ProjectBlock';

const LONGEST_DESCRIPTION = 160;

/** What a search engine shows: a line of the length that it has room for. */
function describe({name, summary, kind}: Project): string {
  const ending = 'state, licence, capabilities, and how to get it.';
  const whole = `${name}: ${summary}`;
  const descriptions = [`${whole} With its ${ending}`, whole];
  const fitting = descriptions.find((description) => description.length <= LONGEST_DESCRIPTION);
  return fitting ?? `${name}, ${PROJECT_KINDS[kind].nouns[0]} of CNOE: what it does, its ${ending}`;
}

/** The page of a project: what to know first, how to get it, what it is made of, what it covers, who names it. */
export default function ProjectPage(project: Project): ReactNode {
  const {name, summary, cautions, parts, covers, details, past, patterns, news, claims, editUrl} = project;
  return (
    <Layout>
      <PageMetadata title={name} description={describe(project)} />
      <main>
        <PageHead title={name} crumbs={[{label: 'Projects', to: '/projects'}]} lead={summary}>
          <ProjectBlock project={project} />
        </PageHead>
        <PageBody>
          <Cautions cautions={cautions} atHead />
          <InstallSection project={project} />
          <PartSection {...parts} />
          <DetailSection details={details} past={past} />
          <CoverSection {...covers} />
          {patterns.length > 0 && (
            <PageSection id="patterns" title="Patterns that use it" beside>
              <EntryList entries={patterns} />
            </PageSection>
          )}
          {news.length > 0 && (
            <PageSection id="posts-and-talks" title="Posts and talks about it" beside>
              <NewsList news={news} />
            </PageSection>
          )}
          <PageSection id="sources" title="Sources">
            <ClaimTable claims={claims} />
            <EditEntry editUrl={editUrl} />
          </PageSection>
        </PageBody>
      </main>
    </Layout>
  );
}
