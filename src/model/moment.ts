/** A day in front matter, with or without a time and a zone, as YAML and Docusaurus write it. */
import {isCalendarDay} from './fields';

const MOMENT =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?[ \t]*(?:([Zz])|([-+])(\d{1,2})(?::?(\d{2}))?)?)?$/;
const MINUTE = 60_000;
const MINUTES_PER_HOUR = 60;

function twoDigits(digits: string): string {
  return digits.padStart(2, '0');
}

/**
 * Takes a day such as "2024-06-11", "2024-06-11T10:00" or "2024-06-11 10:00:00 -05:00", returns the moment in UTC as
 * ISO 8601; undefined if it is none. Without a zone it is UTC.
 */
export function parseMoment(text: string): string | undefined {
  const match = MOMENT.exec(text.trim());
  if (match === null) return undefined;
  const [, year = '', month = '', date = ''] = match;
  const [hour = '0', minute = '0', second = '0'] = match.slice(4, 7);
  const [sign, zoneHours = '0', zoneMinutes = '0'] = match.slice(8);
  const day = `${year}-${twoDigits(month)}-${twoDigits(date)}`;
  if (!isCalendarDay(day)) return undefined;
  const local = Date.parse(`${day}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}Z`);
  if (Number.isNaN(local)) return undefined;
  const offset = (Number(zoneHours) * MINUTES_PER_HOUR + Number(zoneMinutes)) * MINUTE;
  return new Date(sign === '-' ? local + offset : local - offset).toISOString();
}

/** Takes a moment in ISO 8601, returns its day in UTC, YYYY-MM-DD. */
export function dayOf(moment: string): string {
  return moment.slice(0, 'YYYY-MM-DD'.length);
}
