import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import brygada from '@site/src/css/fonts/brygada.woff2';
import publicSans from '@site/src/css/fonts/public-sans.woff2';
import {cardPath} from '@site/src/plugins/brand-images/client';
import SiteMetadata from '@theme-original/SiteMetadata';
import type {ReactNode} from 'react';

export default function SiteMetadataWithCard(): ReactNode {
  const {pathname} = useLocation();
  const base = useBaseUrl('/');
  const permalink = `/${pathname.slice(base.length)}`;
  return (
    <>
      <SiteMetadata />
      <PageMetadata image={cardPath(permalink)} />
      <Head>
        {[publicSans, brygada].map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="icon" href={`${base}favicon.svg`} type="image/svg+xml" sizes="any" />
        <link rel="apple-touch-icon" href={`${base}apple-touch-icon.png`} />
        <link rel="manifest" href={`${base}site.webmanifest`} />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
      </Head>
    </>
  );
}
