import Link from '@docusaurus/Link';
import type {SurveyHistory as History} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import FormattedDate from '../FormattedDate';
import {formatDate} from '../FormattedDate/formatDate';
import {drawSlopes} from './slopes';
import styles from './styles.module.css';

function SlopePlot({history}: Pick<SurveyHistoryProps, 'history'>): ReactNode {
  const {width, height, grid, editions, nameX, valueX, datesY, slopes} = drawSlopes(history);
  return (
    <svg className={styles.plot} viewBox={`0 0 ${width} ${height}`} width={width} aria-hidden="true">
      {grid.rungs.map(({y, name}) => (
        <g key={y}>
          <path className={styles.rung} d={`M${grid.from} ${y}H${grid.to}`} />
          <text className={styles.scale} x={grid.from - 8} y={y + 4.5}>
            {name}
          </text>
        </g>
      ))}
      {editions.map(
        ({x, date, isNamed}) =>
          isNamed && (
            <text key={date} className={styles.date} x={x} y={datesY}>
              {formatDate(date, 'short')}
            </text>
          ),
      )}
      {slopes.map(({id, name, isThis, path, dots, label, leader}) => (
        <g key={id} className={clsx(styles.slope, isThis && styles.this)}>
          <path className={styles.leader} d={leader} />
          <path className={styles.line} d={path} />
          {dots.map(({x, y}) => (
            <circle key={x} cx={x} cy={y} r={isThis ? 5 : 3.5} />
          ))}
          <text className={styles.name} x={nameX} y={label.y + 5}>
            {name}
          </text>
          {label.value === undefined ? (
            <text className={styles.unlisted} x={valueX} y={label.y + 5}>
              not listed
            </text>
          ) : (
            <text className={styles.value} x={valueX} y={label.y + 5.5}>
              {label.value.toFixed(1)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function RelevanceTable({history: {label, editions, lines}}: Pick<SurveyHistoryProps, 'history'>): ReactNode {
  return (
    <div className={styles.numbers}>
      <table>
        <caption className="note">Relevance under {label}, 0 to 1</caption>
        <thead>
          <tr>
            <th scope="col">Technology</th>
            {editions.map(({date, sourceUrl}) => (
              <th key={date} scope="col">
                <Link to={sourceUrl}>
                  <FormattedDate date={date} style="short" />
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({technology: {id, name, permalink}, isThis, relevances}) => (
            <tr key={id}>
              <th scope="row">{isThis ? <strong>{name}</strong> : <Link to={permalink}>{name}</Link>}</th>
              {editions.map(({date}, index) => {
                const relevance = relevances[index] ?? null;
                return (
                  <td key={date}>
                    {relevance === null ? (
                      <span className={styles.none}>not listed</span>
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

export interface SurveyHistoryProps {
  history: History;
  /** Stands below the heading. */
  remark?: ReactNode;
}

/** One heading of the survey over its editions: a slope plot where there is room for it, and its numbers as a table. */
export default function SurveyHistory({history, remark}: SurveyHistoryProps): ReactNode {
  const {label, editions} = history;
  return (
    <section className={styles.history}>
      <h3>{label}</h3>
      {remark && <p className="note">{remark}</p>}
      <div className={clsx(styles.columns, editions.length > 3 && styles.stacked)}>
        <SlopePlot history={history} />
        <RelevanceTable history={history} />
      </div>
    </section>
  );
}
