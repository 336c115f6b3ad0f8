const LONGEST_CURRENT_MONTHS = 24;
const MONTHS_OF_YEAR = 12;
/** A month without a day counts as its last day. */
const LAST_DAY = 31;

interface CalendarDate {
  months: number;
  day: number;
}

function parseDate(date: string): CalendarDate {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/.exec(date);
  if (!match) throw new RangeError(`"${date}" is not a date. Write it as YYYY-MM-DD or YYYY-MM.`);
  const [, year, month, day] = match;
  return {months: Number(year) * MONTHS_OF_YEAR + Number(month) - 1, day: Number(day ?? LAST_DAY)};
}

/** Tells whether a claim of that date (YYYY-MM-DD or YYYY-MM) is older than 24 months; throws on a malformed date. */
export function isAgeing(date: string, now: string): boolean {
  const from = parseDate(date);
  const to = parseDate(now);
  const months = to.months - from.months;
  return months > LONGEST_CURRENT_MONTHS || (months === LONGEST_CURRENT_MONTHS && to.day > from.day);
}

/**
 * Takes the date of a claim (YYYY-MM-DD or YYYY-MM) and today, gives its age in full years, e.g. "3 years";
 * undefined while it is current; throws on a malformed date.
 */
export function ageInWords(date: string, now: string): string | undefined {
  if (!isAgeing(date, now)) return undefined;
  const from = parseDate(date);
  const to = parseDate(now);
  const months = to.months - from.months - (to.day < from.day ? 1 : 0);
  return `${Math.floor(months / MONTHS_OF_YEAR)} years`;
}
