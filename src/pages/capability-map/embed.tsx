import page from '@content/capability-map';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import CapabilityChart from '@site/src/components/CapabilityChart';
import {type MouseEvent, type ReactNode, useEffect} from 'react';
import styles from './embed.module.css';

/** Leaves a click to the browser, which opens the link outside the frame, as `<base target>` says. */
function leaveToBrowser(event: MouseEvent): void {
  event.stopPropagation();
}

/** Follows the system's colours while the page is open, unless the address asks for some. */
function useSystemColors(): void {
  useEffect(() => {
    if (new URLSearchParams(window.location.search).has('docusaurus-theme')) return;
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
      document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
    };
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, []);
}

export default function EmbeddedMapPage(): ReactNode {
  const address = useBaseUrl('/capability-map/embed');
  useSystemColors();
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
