import * as z from 'zod';
import {shorten} from './shorten';

/** What to write when a field is missing or empty; kept apart from the description, which says what the field is. */
export const remedies = z.registry<{remedy: string}>();

/** Takes a schema, what the field is, and what to do when it is missing or empty; gives the same schema with both. */
export function field<Schema extends z.ZodType>(schema: Schema, description: string, remedy: string): Schema {
  const described = schema.describe(description);
  remedies.add(described, {remedy});
  return described;
}

/** The fields of a schema that are known elsewhere and have no use here, each with what to do about it. */
export const refusals = z.registry<{remedies: Readonly<Record<string, string>>}>();

/** Takes the schema of a mapping, and what to do about fields that have no use there; returns the schema with both. */
export function refuse<Schema extends z.ZodType>(
  schema: Schema,
  remediesByField: Readonly<Record<string, string>>,
): Schema {
  refusals.add(schema, {remedies: remediesByField});
  return schema;
}

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Takes a name, tells whether it can be an id: lower-case letters and digits, in words joined by hyphens. */
export function isKebabCase(name: string): boolean {
  return KEBAB_CASE.test(name);
}

/** Takes YYYY-MM-DD, tells whether the calendar has that day. */
export function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Takes a text, tells whether it is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return DAY_FORM.test(text) && isCalendarDay(text);
}

/** Takes a text, gives what is wrong with it as an address on the web; undefined when nothing is. */
export function describeHttpsUrl(text: string): string | undefined {
  const value = `"${shorten(text)}"`;
  if (/^https?:\/\/https?:/i.test(text)) return `${value} begins twice. Write "https://" once.`;
  if (!/^https:\/\/\S+$/.test(text) || !URL.canParse(text)) {
    return `${value} is not an https address. Write it in full, e.g. "https://cnoe.io".`;
  }
  const {username, password, hostname} = new URL(text);
  if (username !== '' || password !== '') {
    // What may be a secret is not printed once more.
    return `the address at "${shorten(hostname)}" holds a name or a password. Remove what stands before the "@".`;
  }
  if (/^[^.]+(?:\.[^.]+)+$/.test(hostname)) return undefined;
  return `${value} leads to "${shorten(hostname)}", which is no host on the web. Write the address in full, e.g. "https://cnoe.io".`;
}

/** Text that says something. */
export const text = () => z.string().trim().min(1);

/** The id of another entry. */
export const id = () => z.string().min(1);

/** An address on the web, over HTTPS. */
export const httpsUrl = () =>
  z.string().superRefine((address, context) => {
    const message = describeHttpsUrl(address);
    if (message !== undefined) context.addIssue({code: 'custom', message});
  });

/** A day, YYYY-MM-DD. */
export const day = () =>
  z
    .string()
    .regex(DAY_FORM, {
      abort: true,
      error: ({input}) =>
        `"${shorten(String(input))}" is not a day. Write it as YYYY-MM-DD, e.g. "2023-10-03".`,
    })
    .refine(isCalendarDay, {
      error: ({input}) =>
        `"${shorten(String(input))}" is not a day of the calendar. Correct the month or the day.`,
    });

/** A month, YYYY-MM. */
export const month = () =>
  z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, {
    error: ({input}) => `"${shorten(String(input))}" is not a month. Write it as YYYY-MM, e.g. "2023-10".`,
  });

/** The Iconify id of a brand mark. */
export const iconId = () => z.string().min(1);

/** A page on the web. */
export const webLinkSchema = z.strictObject({
  title: field(text(), 'What it is called.', 'Add what it is called, e.g. "title: Launch announcement".'),
  url: field(
    httpsUrl(),
    'Where it can be read.',
    'Add where it can be read, e.g. "url: https://cnoe.io/blog/welcome".',
  ),
});

/** Where a claim can be checked. */
export const sourceSchema = webLinkSchema.extend({
  date: day().optional().describe('The day it was published or read, YYYY-MM-DD.'),
});

export type Source = z.output<typeof sourceSchema>;

/** Where a claim that changes with time can be checked. */
export const datedSourceSchema = sourceSchema.extend({
  date: field(
    day(),
    'The day it was published or read, YYYY-MM-DD.',
    'Add the day it was published or read, e.g. "date: 2023-10-03".',
  ),
});

export type DatedSource = z.output<typeof datedSourceSchema>;

/** What a reader should be warned of; without a source when it was not read at one. */
export const noteSchema = z.strictObject({
  text: field(
    text(),
    'The caution, in our own words, with code between backticks.',
    'Add the caution, in one sentence or two.',
  ),
  source: sourceSchema
    .optional()
    .describe('Where it can be checked; absent when it was not read at a source.'),
});

export type Note = z.output<typeof noteSchema>;

/** One source or more. */
export const sources = () =>
  field(
    z.array(sourceSchema).min(1),
    'Where the claims of this entry can be checked.',
    'Add at least one source, with a title and a url.',
  );
