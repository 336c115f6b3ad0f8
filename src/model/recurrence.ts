/** The form of a recurrence rule: RFC 5545, section 3.3.10. */
import {isCalendarDay} from './fields';
import {shorten} from './shorten';
import {quoteList, suggest} from './suggestions';

const list = (element: string) => new RegExp(`^${element}(?:,${element})*$`);
const WEEKDAY = '(?:SU|MO|TU|WE|TH|FR|SA)';

const FORMS: Record<string, RegExp> = {
  FREQ: /^(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  COUNT: /^[1-9]\d*$/,
  INTERVAL: /^[1-9]\d*$/,
  BYSECOND: list('(?:[0-5]?\\d|60)'),
  BYMINUTE: list('[0-5]?\\d'),
  BYHOUR: list('(?:1?\\d|2[0-3])'),
  BYDAY: list(`(?:[+-]?[1-9]\\d?)?${WEEKDAY}`),
  BYMONTHDAY: list('[+-]?(?:[1-9]|[12]\\d|3[01])'),
  BYYEARDAY: list('[+-]?[1-9]\\d{0,2}'),
  BYWEEKNO: list('[+-]?[1-9]\\d?'),
  BYMONTH: list('(?:[1-9]|1[0-2])'),
  BYSETPOS: list('[+-]?[1-9]\\d{0,2}'),
  WKST: new RegExp(`^${WEEKDAY}$`),
};

const EXAMPLE = 'e.g. "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"';

function describePart(part: string): string | undefined {
  const [, name, value = ''] = /^([^=]*)=(.*)$/.exec(part) ?? [];
  if (name === undefined)
    return `"${shorten(part)}" is not a part of a recurrence. Write NAME=VALUE, ${EXAMPLE}.`;
  const form = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (form === undefined) {
    const names = Object.keys(FORMS);
    const otherwise = `The parts are ${quoteList(names, 'and')}.`;
    return `unknown part "${shorten(name)}" of a recurrence. ${suggest(name, names, otherwise)}`;
  }
  if (form.test(value)) return undefined;
  return `"${shorten(value)}" cannot be the ${name} of a recurrence. Write it as RFC 5545 says, ${EXAMPLE}.`;
}

/** Takes the value of an RRULE, gives what is wrong with its form; undefined when nothing is. */
export function describeRecurrence(rule: string): string | undefined {
  const parts = rule.split(';');
  const names = parts.map((part) => part.replace(/=.*$/, ''));
  for (const part of parts) {
    const message = describePart(part);
    if (message !== undefined) return message;
  }
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) return `the part "${repeated}" is there twice. Keep one.`;
  if (!names.includes('FREQ')) return `the recurrence has no FREQ. Say how often it is, ${EXAMPLE}.`;
  if (names.includes('UNTIL') && names.includes('COUNT'))
    return 'the recurrence has both UNTIL and COUNT. Keep one.';
  return describeParts(readRecurrence(rule));
}

function describeParts({frequency, until, days}: Recurrence): string | undefined {
  if (until !== undefined && !isCalendarDay(until)) {
    return `UNTIL is "${until}", which is not a day of the calendar. Correct the month or the day.`;
  }
  const counted = days.find(({ordinal}) => ordinal !== undefined);
  if (counted === undefined || frequency === 'MONTHLY' || frequency === 'YEARLY') return undefined;
  return `"${counted.written}" counts the days of a month, and FREQ is "${frequency}". Write "${counted.weekday}", or "FREQ=MONTHLY".`;
}

/** A day of the week; with an ordinal, the first, second, … of a month or year, or counted from its end. */
interface RecurringDay {
  written: string;
  weekday: string;
  ordinal?: number;
}

interface Recurrence {
  frequency: string;
  /** The last day, YYYY-MM-DD; absent when there is none. */
  until?: string;
  /** Empty when the rule names none. */
  days: RecurringDay[];
  /** Whether the rule names months: then an ordinal counts within each. */
  hasMonths: boolean;
}

function readDay(written: string): RecurringDay {
  const [, ordinal = '', weekday = ''] = /^([+-]?\d*)([A-Z]{2})$/.exec(written) ?? [];
  return {written, weekday, ...(ordinal !== '' && {ordinal: Number(ordinal)})};
}

/** Takes a rule whose form is right. */
function readRecurrence(rule: string): Recurrence {
  const parts = new Map(
    rule.split(';').map((part): [string, string] => {
      const [name = '', value = ''] = part.split('=');
      return [name, value];
    }),
  );
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get('UNTIL') ?? '') ?? [];
  return {
    frequency: parts.get('FREQ') ?? '',
    ...(year !== undefined && {until: `${year}-${month}-${day}`}),
    days: (parts.get('BYDAY') ?? '').split(',').filter(Boolean).map(readDay),
    hasMonths: parts.has('BYMONTH'),
  };
}

const WEEKDAYS = [
  {key: 'SU', name: 'Sunday'},
  {key: 'MO', name: 'Monday'},
  {key: 'TU', name: 'Tuesday'},
  {key: 'WE', name: 'Wednesday'},
  {key: 'TH', name: 'Thursday'},
  {key: 'FR', name: 'Friday'},
  {key: 'SA', name: 'Saturday'},
] as const;
const DAYS_OF_WEEK = 7;

/** Takes YYYY-MM-DD, tells which of its weekday it is in its month, from the start and from the end. */
function ordinalsOf(start: string): [fromStart: number, fromEnd: number] {
  const date = new Date(`${start}T00:00:00Z`);
  const day = date.getUTCDate();
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return [Math.ceil(day / DAYS_OF_WEEK), -Math.ceil((length - day + 1) / DAYS_OF_WEEK)];
}

/** What is wrong with a meeting that starts on a day and recurs. */
export interface RecurrenceClash {
  field: 'start' | 'recurrence';
  message: string;
}

/** Takes the first day, YYYY-MM-DD, and a rule whose form is right; gives what of the two does not go together. */
export function findRecurrenceClash(start: string, rule: string): RecurrenceClash | undefined {
  const {frequency, until, days, hasMonths} = readRecurrence(rule);
  if (until !== undefined && until < start) {
    const message = `UNTIL is "${until}", before the start on "${start}". Correct one of the two.`;
    return {field: 'recurrence', message};
  }
  const weekday = WEEKDAYS[new Date(`${start}T00:00:00Z`).getUTCDay()];
  if (days.length === 0 || weekday === undefined) return undefined;
  // In a year without months an ordinal counts within the year.
  const isCounted = frequency === 'MONTHLY' || hasMonths;
  const ordinals = ordinalsOf(start);
  const fits = days.some(
    ({weekday: key, ordinal}) =>
      key === weekday.key && (ordinal === undefined || !isCounted || ordinals.includes(ordinal)),
  );
  if (fits) return undefined;
  const written = days.map((day) => day.written).join(',');
  const which = days.some(({weekday: key}) => key === weekday.key)
    ? `${weekday.name} ${ordinals[0]} of its month`
    : `a ${weekday.name}`;
  const message = `"${start}" is ${which}, and the meeting recurs on "${written}". Correct one of the two.`;
  return {field: 'start', message};
}
