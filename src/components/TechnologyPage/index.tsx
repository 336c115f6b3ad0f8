import {PageMetadata} from '@docusaurus/theme-common';
import type {TechnologyPage as Technology} from '@site/src/model/pageData';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import Cautions from '../Cautions';
import ClaimTable from '../ClaimTable';
import CncfTimeline from '../CncfTimeline';
import EditEntry from '../EditEntry';
import Logo from '../Logo';
import MentionList from '../MentionList';
import {type MentionKind, mentionKinds} from '../MentionList/mentionKinds';
import PageBody from '../PageBody';
import PageHead from '../PageHead';
import PageSection from '../PageSection';
import SurveySection from './SurveySection';
import styles from './styles.module.css';
import TechnologyBlock from './TechnologyBlock';

const LONGEST_DESCRIPTION = 160;

const MENTION_TITLES: Record<MentionKind, string> = {
  projects: 'Projects that work with it',
  patterns: 'Patterns that use it',
  'posts-and-talks': 'Posts and talks about it',
};

/** What a search engine shows: a line of the length that it has room for. */
function describe({name, summary}: Technology): string {
  const short = `${name}: ${summary}`;
  const long = `${short} Status in the CNCF, licence, survey and projects, each with its source.`;
  return long.length <= LONGEST_DESCRIPTION ? long : short;
}

/** The page of a technology: what it is, its status, its numbers, what names it, and where all that was read. */
export default function TechnologyPage(technology: Technology): ReactNode {
  const {name, summary, logo, cautions, cncf, launched, today, histories, claims, editUrl} = technology;
  const title = (
    <span className={styles.title}>
      {logo && <Logo drawing={logo} />}
      {name}
    </span>
  );
  return (
    <Layout>
      <PageMetadata title={name} description={describe(technology)} />
      <main>
        <PageHead title={title} crumbs={[{label: 'Technologies', to: '/technologies'}]} lead={summary}>
          <TechnologyBlock technology={technology} />
        </PageHead>
        <PageBody>
          <Cautions cautions={cautions} atHead />
          <PageSection id="cncf" title="Status in the CNCF">
            <CncfTimeline history={cncf} launched={launched} today={today} />
          </PageSection>
          <SurveySection name={name} histories={histories} />
          {mentionKinds(technology).map((kind) => (
            <PageSection key={kind} id={kind} title={MENTION_TITLES[kind]} beside>
              <MentionList kind={kind} mentions={technology} />
            </PageSection>
          ))}
          <PageSection id="sources" title="Sources">
            <ClaimTable claims={claims} />
            <EditEntry editUrl={editUrl} />
          </PageSection>
        </PageBody>
      </main>
    </Layout>
  );
}
