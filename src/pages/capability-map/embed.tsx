import page from '@content/capability-map';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import CapabilityChart from '@site/src/components/CapabilityChart';
import type {MouseEvent, ReactNode} from 'react';
import styles from './embed.module.css';

/** Leaves a click to the browser, which opens the link outside the frame, as `<base target>` says. */
function leaveToBrowser(event: MouseEvent): void {
  event.stopPropagation();
}

export default function EmbeddedMapPage(): ReactNode {
  const address = useBaseUrl('/capability-map/embed');
  return (
    <>
      <PageMetadata
        title="Capability map, to embed"
        description="The chart of the CNOE capability map, for an iframe on another site."
      />
      <Head>
        {/* The head drops a base without an address. */}
        <base href={address} target="_blank" />
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.frame} onClickCapture={leaveToBrowser}>
        <h1 className={styles.title}>
          <Link to="/capability-map">CNOE capability map</Link>
        </h1>
        <CapabilityChart page={page} />
      </main>
    </>
  );
}
