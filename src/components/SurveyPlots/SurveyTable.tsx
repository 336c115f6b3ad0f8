import Link from '@docusaurus/Link';
import type {SurveyEdition, SurveyPlot} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import {countedWords} from '../countedWords';
import FormattedDate from '../FormattedDate';
import VisuallyHidden from '../VisuallyHidden';
import {soundingKey} from './soundingKey';
import styles from './styles.module.css';
import Track from './Track';

/** So many editions stand side by side, the newest; those before them are folded. */
const OPEN_EDITIONS = 3;

function EditionHead({date}: Pick<SurveyEdition, 'date'>): ReactNode {
  return (
    <th scope="col">
      <FormattedDate date={date} style="month" />
    </th>
  );
}

function RelevanceCell({relevance}: {relevance: number | null}): ReactNode {
  return (
    <td className={styles.number}>
      {relevance === null ? (
        <>
          <span aria-hidden="true">–</span>
          <VisuallyHidden>not listed</VisuallyHidden>
        </>
      ) : (
        <data value={relevance}>{relevance.toFixed(1)}</data>
      )}
    </td>
  );
}

/** The numbers of the editions before those that stand open. */
function EarlierEditions({
  plot: {label, rows},
  editions,
}: Pick<SurveyTableProps, 'plot' | 'editions'>): ReactNode {
  const words = countedWords(editions.length, 'earlier edition', 'earlier editions');
  return (
    <details className={styles.earlier}>
      <summary>{words}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a screen, it scrolls by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={`${label}: ${words}`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>Technology</VisuallyHidden>
              </th>
              {editions.map(({date}) => (
                <EditionHead key={date} date={date} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({technology: {id, name}, relevances}) => (
              <tr key={id} data-sounding={soundingKey(label, id)}>
                <th scope="row">{name}</th>
                {editions.map(({date}, index) => (
                  <RelevanceCell key={date} relevance={relevances[index] ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

export interface SurveyTableProps {
  plot: SurveyPlot;
  /** Oldest first. */
  editions: readonly SurveyEdition[];
  linksCapability: boolean;
}

/** What the survey says under one heading: its technologies, a dot on a track, and the number of each edition. */
export default function SurveyTable({plot, editions, linksCapability}: SurveyTableProps): ReactNode {
  const {label, capability, rows} = plot;
  const isNamedAlike = capability?.title === label;
  const firstOpen = Math.max(0, editions.length - OPEN_EDITIONS);
  return (
    <div className={styles.plot} data-plot="">
      <table className={styles.table}>
        <caption>
          <h3>
            {capability && linksCapability && isNamedAlike ? (
              <Link to={capability.permalink}>{label}</Link>
            ) : (
              label
            )}
          </h3>
          {linksCapability && !isNamedAlike && (
            <span className="note">
              {capability ? (
                <>
                  for <Link to={capability.permalink}>{capability.title}</Link>
                </>
              ) : (
                'for no capability of the map'
              )}
            </span>
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>Technology</VisuallyHidden>
            </th>
            <td className={styles.scale}>
              <span aria-hidden="true">
                <i>0</i>
                <i>.5</i>
                <i>1</i>
              </span>
            </td>
            {editions.slice(firstOpen).map(({date}) => (
              <EditionHead key={date} date={date} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({technology: {id, name, permalink}, relevances}) => (
            <tr key={id} data-sounding={soundingKey(label, id)}>
              <th scope="row">
                <Link to={permalink}>{name}</Link>
              </th>
              <td className={styles.track}>
                <Track relevances={relevances} />
              </td>
              {editions.slice(firstOpen).map(({date}, index) => (
                <RelevanceCell key={date} relevance={relevances[firstOpen + index] ?? null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {firstOpen > 0 && <EarlierEditions plot={plot} editions={editions.slice(0, firstOpen)} />}
    </div>
  );
}
