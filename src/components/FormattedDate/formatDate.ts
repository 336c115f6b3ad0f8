const STYLES = {
  long: new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}),
  short: new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'}),
  longMonth: new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric', timeZone: 'UTC'}),
  month: new Intl.DateTimeFormat('en-GB', {month: 'short', year: 'numeric', timeZone: 'UTC'}),
};

export type DateStyle = keyof typeof STYLES;

/** Takes YYYY-MM-DD, YYYY-MM, or a full ISO 8601 date and time; gives it in English and in UTC on every machine. */
export function formatDate(date: string, style: DateStyle): string {
  return STYLES[style].format(new Date(date)).replace(/Sept\b/, 'Sep');
}
