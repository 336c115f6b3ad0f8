import page from '@content/patterns';
import {PageMetadata} from '@docusaurus/theme-common';
import {countedWords} from '@site/src/components/countedWords';
import BeforePaint from '@site/src/components/Facets/BeforePaint';
import PageBody from '@site/src/components/PageBody';
import PageHead from '@site/src/components/PageHead';
import PatternRows from '@site/src/components/PatternFinder/PatternRows';
import TitleBlock from '@site/src/components/TitleBlock';
import Island from '@site/src/islands/Island';
import PatternsIsland from '@site/src/islands/PatternsIsland';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

const PARAMETERS = page.facets.map(({name}) => name);

export default function PatternsPage(): ReactNode {
  const all = countedWords(page.patterns.length, 'answer', 'answers');
  return (
    <Layout>
      <PageMetadata
        title="Patterns"
        description={`${all} to problems that platform teams have, each with its forces, its costs, known uses and sources. Find one by problem, capability, technology or persona.`}
      />
      <BeforePaint parameters={PARAMETERS} />
      <main>
        <PageHead
          title="Patterns"
          crumbs={[{label: 'Docs', to: '/docs/introduction'}]}
          lead={`${all} to problems that platform teams have. Start from the sentence that sounds like yours.`}>
          <TitleBlock
            entries={[
              ['Validated', 'three organisations or more, each with a dated source'],
              ['Used', 'one or two'],
              ['Proposed', 'built or described, no sourced use by an organisation'],
            ]}
          />
        </PageHead>
        <PageBody>
          <Island name="patterns">
            <PatternsIsland>
              <PatternRows patterns={page.patterns} />
            </PatternsIsland>
          </Island>
        </PageBody>
      </main>
    </Layout>
  );
}
