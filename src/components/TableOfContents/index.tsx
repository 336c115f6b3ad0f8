import type {TOCItem} from '@docusaurus/mdx-loader';
import clsx from 'clsx';
import {type ReactNode, useEffect, useMemo, useState} from 'react';
import styles from './styles.module.css';

export interface TableOfContentsProps {
  toc: readonly TOCItem[];
}

function listSections(toc: readonly TOCItem[]): readonly TOCItem[] {
  const sections = toc.filter(({level}) => level === 2);
  return sections.length > 1 ? sections : [];
}

/** The section that the reader has scrolled to: the last one whose heading is above the first third of the window. */
function useCurrentSection(sections: readonly TOCItem[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const update = () => {
      const reached = sections.filter(({id}) => {
        const heading = document.getElementById(id);
        return heading !== null && heading.getBoundingClientRect().top < window.innerHeight / 3;
      });
      setCurrent(reached.at(-1)?.id);
    };
    update();
    window.addEventListener('scroll', update, {passive: true});
    return () => window.removeEventListener('scroll', update);
  }, [sections]);
  return current;
}

function SectionLinks({sections, current}: {sections: readonly TOCItem[]; current?: string}): ReactNode {
  return sections.map(({id, value}) => (
    <li key={id}>
      <a
        className={clsx(styles.link, id === current && styles.current)}
        href={`#${id}`}
        aria-current={id === current ? 'true' : undefined}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the heading's own markup, compiled from MDX
        dangerouslySetInnerHTML={{__html: value}}
      />
    </li>
  ));
}

/** The sections of a page on a graduated line; the current one is a buoy. Nothing for a page of one section. */
export default function TableOfContents({toc}: TableOfContentsProps): ReactNode {
  // The same array for the same page: the effect that follows the reader depends on it.
  const sections = useMemo(() => listSections(toc), [toc]);
  const current = useCurrentSection(sections);
  if (sections.length === 0) return null;
  return (
    <nav className={styles.contents} aria-label="On this page">
      <span className="place">On this page</span>
      <ol className={styles.sections}>
        <SectionLinks sections={sections} current={current} />
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
