import {DocProvider, useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocItem';
import Metadata from '@theme/DocItem/Metadata';
import type {ReactNode} from 'react';
import PageFoot from '../PageFoot';
import Prose from '../Prose';
import TableOfContents, {TableOfContentsDisclosure} from '../TableOfContents';
import styles from './styles.module.css';

/** A page of the documentation: where it stands, title, text, contents, foot. */
export default function DocPage({content: Doc}: Props): ReactNode {
  const {title, editUrl, lastUpdatedAt, previous, next} = Doc.metadata;
  const section = useSidebarBreadcrumbs()?.find(({type}) => type === 'category');
  return (
    <DocProvider content={Doc}>
      <Metadata />
      <div className={styles.columns}>
        <main>
          <article>
            <p className={`note ${styles.section}`}>Docs{section && ` / ${section.label}`}</p>
            <h1>{title}</h1>
            <TableOfContentsDisclosure toc={Doc.toc} />
            <Prose className={styles.text}>
              <Doc />
            </Prose>
            <PageFoot
              editUrl={editUrl}
              lastUpdatedAt={lastUpdatedAt}
              previous={previous && {...previous, label: 'Previous'}}
              next={next && {...next, label: 'Next'}}
            />
          </article>
        </main>
        <div className={styles.side}>
          <TableOfContents toc={Doc.toc} />
        </div>
      </div>
    </DocProvider>
  );
}
