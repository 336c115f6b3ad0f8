import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Caution, TechnologyPage as Technology} from '@site/src/model/pageData';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import Callout from '../Callout';
import ClaimDate from '../ClaimDate';
import ClaimTable from '../ClaimTable';
import Doubt from '../ClaimTable/Doubt';
import CncfTimeline from '../CncfTimeline';
import Logo from '../Logo';
import MentionList from '../MentionList';
import {type MentionKind, mentionKinds} from '../MentionList/mentionKinds';
import PageBody from '../PageBody';
import PageHead from '../PageHead';
import PageSection from './PageSection';
import SurveySection from './SurveySection';
import styles from './styles.module.css';
import TechnologyBlock from './TechnologyBlock';

const LONGEST_DESCRIPTION = 160;

const MENTION_TITLES: Record<MentionKind, string> = {
  projects: 'Projects that work with it',
  patterns: 'Patterns that use it',
  'posts-and-talks': 'Posts and talks about it',
};

function CautionText({text, source, date}: Caution): ReactNode {
  return (
    <p>
      {text}{' '}
      <span className={styles.cautionSource}>
        {source ? (
          <>
            Read in <Link to={source.address}>{source.title}</Link>
            {date && (
              <>
                , <ClaimDate {...date} />
              </>
            )}
          </>
        ) : (
          <Doubt>Not read at the source</Doubt>
        )}
        .
      </span>
    </p>
  );
}

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
          {cautions.length > 0 && (
            <div className={styles.cautions}>
              <Callout kind="warning" title="Caution">
                {cautions.map((caution) => (
                  <CautionText key={caution.text} {...caution} />
                ))}
              </Callout>
            </div>
          )}
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
            <p className={`note ${styles.edit}`}>
              Do you know a newer source? <Link to={editUrl}>Edit this entry</Link>.
            </p>
          </PageSection>
        </PageBody>
      </main>
    </Layout>
  );
}
