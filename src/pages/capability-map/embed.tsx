import page from '@content/capability-map';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import CapabilityChart from '@site/src/components/CapabilityChart';
import {PAGE_HEAD_ID} from '@site/src/plugins/static-pages/client';
import type {ReactNode} from 'react';
import styles from './embed.module.css';

export default function EmbeddedMapPage(): ReactNode {
  return (
    <>
      <PageMetadata
        title="Capability map, to embed"
        description="The chart of the CNOE capability map, for an iframe on another site."
      />
      <Head>
        {/* biome-ignore lint/a11y/useHtmlLang: adds to the attributes of the document, which has its language */}
        <html data-opens-links="outside" />
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.frame}>
        <h1 id={PAGE_HEAD_ID} className={styles.title}>
          <Link to="/capability-map">CNOE capability map</Link>
        </h1>
        <CapabilityChart page={page} />
      </main>
    </>
  );
}
