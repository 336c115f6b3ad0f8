import Link from '@docusaurus/Link';
import {DocProvider, useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import type {
  CapabilityFacts as CapabilityData,
  PatternFacts as PatternData,
  Source,
} from '@site/src/model/pageData';
import {PAGE_HEAD_ID} from '@site/src/plugins/static-pages/client';
import ContentVisibility from '@theme/ContentVisibility';
import type {Props} from '@theme/DocItem';
import Metadata from '@theme/DocItem/Metadata';
import {Fragment, type ReactNode} from 'react';
import CapabilityFacts from '../CapabilityFacts';
import {listCapabilitySections} from '../CapabilityFacts/sections';
import FormattedDate from '../FormattedDate';
import PageFoot from '../PageFoot';
import PatternFacts from '../PatternFacts';
import Prose from '../Prose';
import TableOfContents, {TableOfContentsDisclosure} from '../TableOfContents';
import styles from './styles.module.css';

/** The sources that a page's front matter names; the loader has checked their form. */
function Sources({sources}: {sources?: Source[]}): ReactNode {
  if (!sources) return null;
  return (
    <p className={`note ${styles.sources}`}>
      Drawn from{' '}
      {sources.map(({title, url, date}, index) => (
        <Fragment key={url}>
          {index > 0 && '; '}
          <Link to={url}>{title}</Link>
          {date && (
            <>
              , <FormattedDate date={date} />
            </>
          )}
        </Fragment>
      ))}
      .
    </p>
  );
}

/** What the content says of a capability or a pattern: exports that the build adds to the MDX of their pages. */
function factsOf(content: Props['content']): {capability?: CapabilityData; pattern?: PatternData} {
  return content as Props['content'] & {capability?: CapabilityData; pattern?: PatternData};
}

/** A page of the documentation: where it stands, title, text, contents, foot. */
export default function DocPage({content: Doc}: Props): ReactNode {
  const {title, description, editUrl, lastUpdatedAt, previous, next, frontMatter} = Doc.metadata;
  const {capability, pattern} = factsOf(Doc);
  const toc = capability ? [...Doc.toc, ...listCapabilitySections(capability)] : Doc.toc;
  const section = useSidebarBreadcrumbs()?.find(({type}) => type === 'category');
  return (
    <DocProvider content={Doc}>
      <Metadata />
      <div className={styles.columns}>
        <main>
          <article>
            <p className={`note ${styles.section}`}>
              {pattern ? <Link to="/docs/patterns">Patterns</Link> : 'Docs'}
              {section && ` / ${section.label}`}
            </p>
            <h1 id={PAGE_HEAD_ID}>{title}</h1>
            {pattern && (
              <div className={styles.head}>
                <p className="lead">{description}</p>
                <PatternFacts facts={pattern} />
              </div>
            )}
            <ContentVisibility metadata={Doc.metadata} />
            <TableOfContentsDisclosure toc={toc} levels={Doc.frontMatter} />
            <Prose className={styles.text}>
              <Doc />
            </Prose>
            {capability && <CapabilityFacts facts={capability} />}
            <Sources sources={(Doc.frontMatter as {sources?: Source[]}).sources} />
            <PageFoot
              editUrl={editUrl}
              lastUpdatedAt={lastUpdatedAt}
              lastUpdate={frontMatter.last_update}
              previous={previous && {...previous, label: 'Previous'}}
              next={next && {...next, label: 'Next'}}
            />
          </article>
        </main>
        <div className={styles.side}>
          <div className={styles.beside}>
            <TableOfContents toc={toc} levels={Doc.frontMatter} />
          </div>
        </div>
      </div>
    </DocProvider>
  );
}
