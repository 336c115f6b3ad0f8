/** When the community meets: src/content/meetings/<id>.yaml. */
import * as z from 'zod';
import {field, httpsUrl, sourceSchema, text} from './fields';
import {describeRecurrence} from './recurrence';
import {shorten} from './shorten';
import {describeTimeZone} from './timeZone';

function isLocalTime(text: string): boolean {
  const time = Date.parse(`${text}:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export const meetingSchema = z.strictObject({
  title: field(text(), 'What the meeting is called.', 'Add what the meeting is called.'),
  start: field(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, {
        abort: true,
        error: ({input}) =>
          `"${shorten(String(input))}" is not a day and a time. Write them as YYYY-MM-DDTHH:MM, e.g. "2023-10-03T09:00".`,
      })
      .refine(isLocalTime, {
        error: ({input}) =>
          `"${shorten(String(input))}" is not in the calendar. Correct the day or the time.`,
      }),
    'The first time it takes place: day and time by the clocks of its time zone, YYYY-MM-DDTHH:MM.',
    'Add the first day and time, e.g. "start: 2023-10-03T09:00".',
  ),
  timeZone: field(
    z.string().superRefine((name, context) => {
      const message = describeTimeZone(name);
      if (message !== undefined) context.addIssue({code: 'custom', message});
    }),
    'The IANA name of the time zone.',
    'Add the time zone, e.g. "timeZone: America/Los_Angeles".',
  ),
  durationMinutes: field(
    z.number().refine((minutes) => Number.isInteger(minutes) && minutes > 0, {
      error: ({input}) => `the number ${input} is not a count of minutes. Write a whole number such as 60.`,
    }),
    'How long it lasts.',
    'Add how many minutes it lasts, e.g. "durationMinutes: 60".',
  ),
  recurrence: z
    .string()
    .superRefine((rule, context) => {
      const message = describeRecurrence(rule);
      if (message !== undefined) context.addIssue({code: 'custom', message});
    })
    .optional()
    .describe('How it repeats: the value of an RRULE of RFC 5545; absent when it takes place once.'),
  link: field(httpsUrl(), 'Where to join.', 'Add where to join, e.g. "link: https://…".'),
  source: field(
    sourceSchema,
    'Where these facts can be checked.',
    'Add where these facts can be checked: a title and a url.',
  ),
});

export type MeetingInput = z.input<typeof meetingSchema>;

export interface Meeting extends z.output<typeof meetingSchema> {
  id: string;
}
