import type {ReactNode} from 'react';
import {type DateStyle, formatDate} from './formatDate';

export interface FormattedDateProps {
  /** YYYY-MM-DD, YYYY-MM, or a full ISO 8601 date and time. */
  date: string;
  style?: DateStyle;
}

/** A date as people write it, the same on every machine: in English and in UTC. */
export default function FormattedDate({date, style = 'long'}: FormattedDateProps): ReactNode {
  return <time dateTime={date.slice(0, 10)}>{formatDate(date, style)}</time>;
}
