/** The form of a recurrence rule: RFC 5545, section 3.3.10. */
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
  return undefined;
}
