import page from '@content/capability-map';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import CapabilityChart from '@site/src/components/CapabilityChart';
import EmbedSnippet from '@site/src/components/CapabilityExplorer/EmbedSnippet';
import {MAP_FACETS} from '@site/src/components/CapabilityExplorer/items';
import SurveyReport from '@site/src/components/CapabilityExplorer/SurveyReport';
import {VIEWS} from '@site/src/components/CapabilityExplorer/views';
import ChoiceRows from '@site/src/components/CapabilityTable/ChoiceRows';
import {listChoices} from '@site/src/components/CapabilityTable/choices';
import TableCaption from '@site/src/components/CapabilityTable/TableCaption';
import ClaimDate from '@site/src/components/ClaimDate';
import {countedWords} from '@site/src/components/countedWords';
import BeforePaint from '@site/src/components/Facets/BeforePaint';
import PageBody from '@site/src/components/PageBody';
import PageHead from '@site/src/components/PageHead';
import TitleBlock from '@site/src/components/TitleBlock';
import CapabilityMapIsland from '@site/src/islands/CapabilityMapIsland';
import Island from '@site/src/islands/Island';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const PARAMETERS = [...MAP_FACETS.map(({name}) => name), 'sort'];

function MapTitleBlock(): ReactNode {
  const {editions, landscape} = page;
  const survey = editions.at(-1);
  return (
    <TitleBlock
      entries={[
        [
          'Survey',
          survey && (
            <>
              CNOE members, <ClaimDate date={survey.date} age={survey.age} style="short" />
            </>
          ),
        ],
        ['Soundings', survey && `${survey.soundingCount}, relevance from 0 to 1`],
        [
          'CNCF',
          <>
            <Link to={landscape.url}>landscape</Link> of{' '}
            <ClaimDate date={landscape.date} age={landscape.age} style="short" />
          </>,
        ],
        [
          'Caution',
          'The question and the number of answers are not documented. Relevance is not a market share.',
        ],
      ]}
    />
  );
}

export default function CapabilityMapPage(): ReactNode {
  const capabilities = countedWords(page.capabilities.length, 'capability', 'capabilities');
  const named = new Set(page.capabilities.flatMap(({choices}) => choices.map(({technology}) => technology)));
  const technologies = countedWords(named.size, 'technology', 'technologies');
  return (
    <Layout>
      <PageMetadata
        title="Capability map"
        description={`The ${capabilities} of an internal developer platform and the ${technologies} that serve them, with the survey of CNOE members: as a chart, a table and plots.`}
      />
      <BeforePaint parameters={PARAMETERS} views={VIEWS.map(({id}) => id)} />
      <main className={styles.page}>
        <div className={styles.head}>
          <PageHead
            title="Capability map"
            lead={`The ${capabilities} of an internal developer platform, the ${technologies} that serve them, and how strong a shared choice the surveyed ones were among CNOE members.`}>
            <MapTitleBlock />
          </PageHead>
        </div>
        <PageBody>
          <Island name="capability-map">
            <CapabilityMapIsland
              drawn={{
                chart: <CapabilityChart page={page} />,
                table: {
                  caption: <TableCaption survey={page.editions.at(-1)} />,
                  rows: <ChoiceRows choices={listChoices(page)} />,
                },
                survey: <SurveyReport {...page} />,
              }}
            />
          </Island>
          <EmbedSnippet />
        </PageBody>
      </main>
    </Layout>
  );
}
