import page from '@content/technologies';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import ClaimDate from '@site/src/components/ClaimDate';
import Doubt from '@site/src/components/ClaimTable/Doubt';
import {countedWords} from '@site/src/components/countedWords';
import BeforePaint from '@site/src/components/Facets/BeforePaint';
import {SORT_PARAMETER} from '@site/src/components/Facets/FilteredList';
import PageBody from '@site/src/components/PageBody';
import PageHead from '@site/src/components/PageHead';
import {DIRECTORY_PARAMETERS} from '@site/src/components/TechnologyExplorer/facets';
import TechnologyList from '@site/src/components/TechnologyList';
import TitleBlock from '@site/src/components/TitleBlock';
import Island from '@site/src/islands/Island';
import TechnologiesIsland from '@site/src/islands/TechnologiesIsland';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const PARAMETERS = [...DIRECTORY_PARAMETERS, SORT_PARAMETER];

export default function TechnologiesPage(): ReactNode {
  const {technologies, survey, landscape, licencesRead} = page;
  const all = countedWords(technologies.length, 'technology', 'technologies');
  return (
    <Layout>
      <PageMetadata
        title="Technologies"
        description={`The ${all} that the capability map, the survey and the projects of CNOE name: what each is for, CNCF status, licence, relevance.`}
      />
      <BeforePaint parameters={PARAMETERS} />
      <main className={styles.page}>
        <PageHead
          title="Technologies"
          lead={`The ${all} that the capability pages, the members’ survey or the projects name: what each is for, its status in the CNCF, and what the survey said.`}>
          <TitleBlock
            entries={[
              [
                'CNCF',
                <>
                  <Link to={landscape.url}>landscape</Link> of{' '}
                  <ClaimDate date={landscape.date} age={landscape.age} style="short" />
                </>,
              ],
              ['Survey', <ClaimDate key="survey" {...survey} style="short" />],
              [
                'Licences',
                <>
                  {licencesRead} read at the source
                  {licencesRead < technologies.length && (
                    <>
                      , the others <Doubt>not yet</Doubt>
                    </>
                  )}
                </>,
              ],
            ]}
          />
        </PageHead>
        <PageBody>
          <Island name="technologies">
            <TechnologiesIsland>
              <TechnologyList technologies={technologies} />
            </TechnologiesIsland>
          </Island>
        </PageBody>
      </main>
    </Layout>
  );
}
