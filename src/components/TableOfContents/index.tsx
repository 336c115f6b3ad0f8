import type {TOCItem} from '@docusaurus/mdx-loader';
import {type TOCTreeNode, useFilteredAndTreeifiedTOC} from '@docusaurus/theme-common/internal';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface TableOfContentsProps {
  toc: readonly TOCItem[];
  /** As its front matter writes them. Without it, the sections of the page are listed, not what is in them. */
  levels?: {toc_min_heading_level?: number; toc_max_heading_level?: number; hide_table_of_contents?: boolean};
}

const LEVEL = 2;

/** The sections that are listed: none where there is one heading to go to, or fewer. */
function useSections({toc, levels = {}}: TableOfContentsProps): readonly TOCTreeNode[] {
  const {toc_min_heading_level: min = LEVEL, toc_max_heading_level: max = Math.max(LEVEL, min)} = levels;
  const count = toc.filter(({level}) => level >= min && level <= max).length;
  const sections = useFilteredAndTreeifiedTOC({
    toc: [...toc],
    minHeadingLevel: min,
    maxHeadingLevel: max,
  });
  return levels.hide_table_of_contents || count < 2 ? [] : sections;
}

function SectionLinks({sections}: {sections: readonly TOCTreeNode[]}): ReactNode {
  return sections.map(({id, value, children}) => (
    <li key={id}>
      <a
        className={styles.link}
        href={`#${id}`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the heading's own markup, compiled from MDX
        dangerouslySetInnerHTML={{__html: value}}
      />
      {children.length > 0 && (
        <ol className={styles.inner}>
          <SectionLinks sections={children} />
        </ol>
      )}
    </li>
  ));
}

/** The sections of a page on a graduated line; the current one is a buoy. Nothing for a page of one section. */
export default function TableOfContents(props: TableOfContentsProps): ReactNode {
  const sections = useSections(props);
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
export function TableOfContentsDisclosure(props: TableOfContentsProps): ReactNode {
  const sections = useSections(props);
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
