import capabilities from '@content/capabilities';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import CapabilityIndex from '@site/src/components/CapabilityIndex';
import {countedWords} from '@site/src/components/countedWords';
import PageBody from '@site/src/components/PageBody';
import PageHead from '@site/src/components/PageHead';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function CapabilitiesPage(): ReactNode {
  const all = countedWords(capabilities.length, 'capability', 'capabilities');
  return (
    <Layout>
      <PageMetadata
        title="Capabilities"
        description={`The ${all} that an internal developer platform is made of, each in a sentence, with the page that says what it must do and who chose what for it.`}
      />
      <main>
        <PageHead
          title="Capabilities"
          crumbs={[{label: 'Docs', to: '/docs/introduction'}]}
          lead={
            <>
              The {all} that an internal developer platform is made of. The{' '}
              <Link to="/capability-map">capability map</Link> shows them with the technologies that the
              members chose.
            </>
          }
        />
        <PageBody>
          <CapabilityIndex capabilities={capabilities} />
        </PageBody>
      </main>
    </Layout>
  );
}
