import Link from '@docusaurus/Link';
import type {CncfHistory} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import ClaimDate from '../ClaimDate';
import FormattedDate from '../FormattedDate';
import {type DateStyle, formatDate} from '../FormattedDate/formatDate';
import styles from './styles.module.css';
import {drawTimeline, listTimelineEvents, type TimelineDays, type TimelineEvent} from './timeline';

function dateStyle(kind: TimelineEvent['kind']): DateStyle {
  return kind === 'launch' ? 'month' : 'short';
}

function Drawing({days}: {days: TimelineDays}): ReactNode {
  const {width, height, lineY, ruler, spans, unread, marks} = drawTimeline(days);
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={styles.ruler} d={`M${ruler.from} ${ruler.y}H${ruler.to}`} />
      <path className={styles.ruler} d={ruler.years.map(({x}) => `M${x} ${ruler.y}v8`).join('')} />
      <path className={styles.quarters} d={ruler.quarters.map((x) => `M${x} ${ruler.y}v4`).join('')} />
      {ruler.years.map(
        ({x, name}) =>
          name && (
            <text key={name} className={styles.year} x={x + 5} y={ruler.y + 20}>
              {name}
            </text>
          ),
      )}
      {marks.map(({kind, x, nameY}) => (
        <path key={kind} className={clsx(styles.stem, styles[kind])} d={`M${x} ${nameY - 12}V${ruler.y}`} />
      ))}
      <path className={styles.unread} d={`M${unread.from} ${lineY}H${unread.to}`} />
      {spans.map(({stage, from, to}) => (
        <path key={stage} className={clsx(styles.span, styles[stage])} d={`M${from} ${lineY}H${to}`} />
      ))}
      {spans.map(({stage, from}) => (
        <circle key={stage} className={styles.dot} cx={from} cy={lineY} r="6" />
      ))}
      {marks.map(({kind, date, name, x, nameY, dateY}) => (
        <text key={kind} className={clsx(styles.label, styles[kind])}>
          <tspan x={x + 8} y={nameY}>
            {name}
          </tspan>
          <tspan className={styles.date} x={x + 8} y={dateY}>
            {kind === 'read' && 'read '}
            {formatDate(date, dateStyle(kind))}
          </tspan>
        </text>
      ))}
    </svg>
  );
}

export interface CncfTimelineProps {
  history: CncfHistory;
  /** The month in which CNOE launched, YYYY-MM. */
  launched?: string;
  /** YYYY-MM-DD */
  today: string;
}

/** What a technology was in the CNCF and when: a drawing on a wide screen, a list elsewhere; else one sentence. */
export default function CncfTimeline({history, launched, today}: CncfTimelineProps): ReactNode {
  const {stages, source, read, partOf} = history;
  const reading = (
    <>
      Read in <Link to={source.address}>{source.title}</Link> on <ClaimDate {...read} />.
    </>
  );
  if (stages.length === 0)
    return <p className={styles.sentence}>It is not a project of the CNCF. {reading}</p>;
  const days: TimelineDays = {stages, read: read.date, launched, today};
  return (
    <>
      <figure className={styles.timeline}>
        <Drawing days={days} />
        <ol className={styles.events}>
          {listTimelineEvents(days).map(({kind, date, name}) => (
            <li key={kind} className={styles[kind]}>
              <FormattedDate date={date} style={dateStyle(kind)} /> <strong>{name}</strong>
              {kind === 'read' && ', on the day of reading'}
            </li>
          ))}
        </ol>
      </figure>
      <p className={`note ${styles.source}`}>
        {reading} Dashed: nobody has looked since.
        {partOf && ` The days are those of ${partOf}, the project of the CNCF that it is a part of.`}
      </p>
    </>
  );
}
