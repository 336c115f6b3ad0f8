import type {TOCItem} from '@docusaurus/mdx-loader';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface TableOfContentsProps {
  toc: readonly TOCItem[];
}

function listSections(toc: readonly TOCItem[]): readonly TOCItem[] {
  const sections = toc.filter(({level}) => level === 2);
  return sections.length > 1 ? sections : [];
}

function SectionLinks({sections}: {sections: readonly TOCItem[]}): ReactNode {
  return sections.map(({id, value}) => (
    <li key={id}>
      <a
        className={styles.link}
        href={`#${id}`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the heading's own markup, compiled from MDX
        dangerouslySetInnerHTML={{__html: value}}
      />
    </li>
  ));
}

/** The sections of a page on a graduated line; the current one is a buoy. Nothing for a page of one section. */
export default function TableOfContents({toc}: TableOfContentsProps): ReactNode {
  const sections = listSections(toc);
  if (sections.length === 0) return null;
  return (
    <nav className={styles.contents} aria-label="On this page" data-contents="">
      <span className="place">On this page</span>
      <ol className={styles.sections}>
        <SectionLinks sections={sections} />
      </ol>
    </nav>
  );
}

/** The same as a disclosure, for narrow screens; works without script. */
export function TableOfContentsDisclosure({toc}: TableOfContentsProps): ReactNode {
  const sections = listSections(toc);
  if (sections.length === 0) return null;
  return (
    <details className={styles.disclosure}>
      <summary>On this page</summary>
      <ol className={styles.plain}>
        <SectionLinks sections={sections} />
      </ol>
    </details>
  );
}
