import Link from '@docusaurus/Link';
import type {SurveyEdition, SurveyPlot} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import {LEFT_OUT} from '../Facets/marking';
import FormattedDate from '../FormattedDate';
import VisuallyHidden from '../VisuallyHidden';
import {soundingKey} from './soundingKey';
import styles from './styles.module.css';
import Track from './Track';

/** The month of an edition, above its numbers. */
export function EditionHead({date}: Pick<SurveyEdition, 'date'>): ReactNode {
  return (
    <th scope="col">
      <FormattedDate date={date} style="month" />
    </th>
  );
}

/** What a technology has in an edition. No element but the cell: of a long survey there are very many. */
export function RelevanceCell({relevance}: {relevance: number | null}): ReactNode {
  return <td className={styles.number}>{relevance?.toFixed(1)}</td>;
}

export interface SurveyTableProps {
  plot: SurveyPlot;
  /** Oldest first. */
  editions: readonly SurveyEdition[];
  /** The place in `editions` of the first whose numbers are written. */
  firstOpen: number;
  linksCapability: boolean;
  /** Whether the plot stands open only when a reader asks for all. */
  isFolded: boolean;
}

/** What the survey says under one heading: its technologies, a dot on a track, and the number of each edition. */
export default function SurveyTable({
  plot,
  editions,
  firstOpen,
  linksCapability,
  isFolded,
}: SurveyTableProps): ReactNode {
  const {label, capability, rows} = plot;
  const isNamedAlike = capability?.title === label;
  return (
    <div className={styles.plot} data-row="" data-plot={label} {...(isFolded && {[LEFT_OUT]: ''})}>
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
    </div>
  );
}
