import type {ReactNode} from 'react';

const STYLES = {
  long: new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}),
  short: new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'}),
  longMonth: new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric', timeZone: 'UTC'}),
  month: new Intl.DateTimeFormat('en-GB', {month: 'short', year: 'numeric', timeZone: 'UTC'}),
};

export interface FormattedDateProps {
  /** YYYY-MM-DD, YYYY-MM, or a full ISO 8601 date and time. */
  date: string;
  style?: keyof typeof STYLES;
}

/** A date as people write it, the same on every machine: in English and in UTC. */
export default function FormattedDate({date, style = 'long'}: FormattedDateProps): ReactNode {
  return (
    <time dateTime={date.slice(0, 10)}>{STYLES[style].format(new Date(date)).replace(/Sept\b/, 'Sep')}</time>
  );
}
