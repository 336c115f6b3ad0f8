import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

/** How to show the chart on another site: a disclosure with the markup to copy. */
export default function EmbedSnippet(): ReactNode {
  const address = useBaseUrlUtils().withBaseUrl('/capability-map/embed', {absolute: true});
  const snippet = `<iframe src="${address}" title="CNOE capability map" width="100%" height="900" loading="lazy" style="border:0"></iframe>`;
  return (
    <details className={styles.embed}>
      <summary>Show the chart on your own site</summary>
      <p className="note">
        The frame shows the chart as it stands here, and follows it when it changes. Its links open outside
        the frame.
      </p>
      <div className={styles.snippet}>
        <pre>
          <code>{snippet}</code>
        </pre>
        <CopyButton what="the markup" text={snippet} />
      </div>
    </details>
  );
}
