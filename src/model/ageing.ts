const LONGEST_CURRENT_MONTHS = 24;

interface CalendarDate {
  months: number;
  day: number;
}

function parseDate(date: string): CalendarDate {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/.exec(date);
  if (!match) throw new RangeError(`"${date}" is not a date. Write it as YYYY-MM-DD or YYYY-MM.`);
  const [, year, month, day] = match;
  return {months: Number(year) * 12 + Number(month) - 1, day: Number(day ?? 1)};
}

/** Tells whether a claim of that date (YYYY-MM-DD or YYYY-MM) is older than 24 months; throws on a malformed date. */
export function isAgeing(date: string, now: string): boolean {
  const from = parseDate(date);
  const to = parseDate(now);
  const months = to.months - from.months;
  // A month without a day counts as its last day.
  const hasDay = date.length > 'YYYY-MM'.length;
  return (
    months > LONGEST_CURRENT_MONTHS || (months === LONGEST_CURRENT_MONTHS && hasDay && to.day > from.day)
  );
}
