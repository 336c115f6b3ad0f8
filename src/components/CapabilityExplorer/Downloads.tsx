import useBaseUrl from '@docusaurus/useBaseUrl';
import type {CapabilityMapPage} from '@site/src/model/pageData';
import type {MouseEvent, ReactNode} from 'react';
import type {NarrowDownloads} from './downloads';
import styles from './styles.module.css';

export interface DownloadsProps {
  paths: CapabilityMapPage['downloads'];
  /** Takes the whole file, gives what is shown of it; absent while everything is shown. */
  narrow: NarrowDownloads | undefined;
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Links that download what is shown: the whole map as it was built or, with filters, what they leave of it. */
export default function Downloads({paths, narrow}: DownloadsProps): ReactNode {
  const addresses = {csv: useBaseUrl(paths.csv), svg: useBaseUrl(paths.svg)};
  const download = async (event: MouseEvent<HTMLAnchorElement>, kind: 'csv' | 'svg') => {
    if (!narrow) return;
    event.preventDefault();
    const {href} = event.currentTarget;
    const response = await fetch(href);
    // The browser knows best how to say that a file did not come.
    if (!response.ok) return window.location.assign(href);
    // Not text(), which takes the byte order mark away.
    const file = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await response.arrayBuffer());
    save(
      new Blob([narrow[kind](file)], {type: response.headers.get('content-type') ?? ''}),
      `capability-map.${kind}`,
    );
  };
  return (
    <p className={styles.downloads}>
      Download what is shown:{' '}
      <a href={addresses.csv} download onClick={(event) => download(event, 'csv')}>
        CSV
      </a>
      ,{' '}
      <a href={addresses.svg} download onClick={(event) => download(event, 'svg')}>
        SVG
      </a>
    </p>
  );
}
