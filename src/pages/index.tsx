import home from '@content/home';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import Aims from '@site/src/components/Aims';
import ButtonLink from '@site/src/components/ButtonLink';
import CapabilityMap from '@site/src/components/CapabilityMap';
import Hero from '@site/src/components/Hero';
import HomeSection from '@site/src/components/HomeSection';
import MemberLogos from '@site/src/components/MemberLogos';
import MemberQuote from '@site/src/components/MemberQuote';
import NewsList from '@site/src/components/NewsList';
import SlackCallToAction from '@site/src/components/SlackCallToAction';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './index.module.css';

export default function HomePage(): ReactNode {
  const {members, quotes, capabilities, soundingCount, survey, sea, news} = home;
  return (
    <Layout>
      <PageMetadata
        title="Cloud Native Operational Excellence"
        description="CNOE is an open community of companies that share the tools, patterns and practices behind their internal developer platforms."
      />
      <main>
        <Hero sea={sea} surveyDate={survey.date} />
        <HomeSection
          id="members"
          title="Who is behind it"
          note={
            <>
              What each <Link to="/members">said and uses</Link>, and who else uses CNOE or speaks of it.
            </>
          }>
          <MemberLogos members={members} />
        </HomeSection>
        <HomeSection
          id="aims"
          title="What we aim for"
          beside
          note={
            <>
              Five aims, word for word from the <Link to="/blog/welcome">announcement</Link>.
            </>
          }>
          <Aims />
        </HomeSection>
        <HomeSection
          id="capability-map"
          title="The capability map"
          lead={`The ${capabilities.length} capabilities that a platform is made of, and how strong a shared choice each technology was in the members’ survey. Where the survey is silent, the chart says so.`}>
          <CapabilityMap capabilities={capabilities} survey={survey} />
          <div className={styles.afterMap}>
            <p className="note">
              The strongest of the {soundingCount} soundings. Each name leads to what the capability must do.
            </p>
            <ButtonLink to="/capability-map" arrow>
              Open the whole map
            </ButtonLink>
          </div>
        </HomeSection>
        <HomeSection id="quotes" title="What members say">
          <div className={styles.quotes}>
            {quotes.map((quote) => (
              <MemberQuote key={quote.id} quote={quote} speaker="beside" />
            ))}
          </div>
        </HomeSection>
        <HomeSection
          id="news"
          title="New in the log"
          beside
          note={
            <>
              The latest posts and talks. <Link to="/talks">All talks</Link>.{' '}
              <Link to="/subscribe">Follow by feed</Link>.
            </>
          }>
          <NewsList news={news} />
        </HomeSection>
        <HomeSection
          id="join"
          title="Come aboard in two steps"
          beside
          water
          note="The community talks on the Slack of the CNCF. Read along, ask, contribute.">
          <SlackCallToAction />
        </HomeSection>
      </main>
    </Layout>
  );
}
