import Link from '@docusaurus/Link';
import type {SurveyEdition, SurveyPlot} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import FormattedDate from '../FormattedDate';
import VisuallyHidden from '../VisuallyHidden';
import styles from './styles.module.css';
import Track from './Track';

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
            {editions.map(({date}) => (
              <th key={date} scope="col">
                <FormattedDate date={date} style="month" />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({technology: {id, name, permalink}, relevances}) => (
            <tr key={id} data-sounding="">
              <th scope="row">
                <Link to={permalink}>{name}</Link>
              </th>
              <td className={styles.track}>
                <Track relevances={relevances} />
              </td>
              {editions.map(({date}, index) => {
                const relevance = relevances[index] ?? null;
                return (
                  <td key={date} className={styles.number}>
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
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
