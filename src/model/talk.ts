/** Talks and articles about CNOE elsewhere: src/content/talks/<id>.yaml. */
import * as z from 'zod';
import {day, field, httpsUrl, sourceSchema, text} from './fields';
import {type Subjects, subjectFields, subjectReferences} from './mentions';

const talkKinds = ['talk', 'article', 'interview', 'video', 'slides'] as const;

const speakerSchema = z.strictObject({
  name: field(text(), 'The name of the person.', 'Add the name, e.g. "name: Greg Haynes".'),
  affiliation: text().optional().describe('Where the person worked at the time.'),
});

export const talkSchema = z.strictObject({
  title: field(text(), 'The title as published.', 'Add the title as published.'),
  date: field(day(), 'The day of publication, YYYY-MM-DD.', 'Add the day, e.g. "date: 2024-03-22".'),
  kind: field(
    z.enum(talkKinds),
    'What it is.',
    'Add what it is: "talk", "article", "interview", "video" or "slides".',
  ),
  venue: text().optional().describe('Where it was given or printed.'),
  people: field(
    z.array(speakerSchema),
    'Who speaks or writes; empty when that is not known.',
    'Add who speaks or writes, or "people: []" when that is not known.',
  ),
  url: field(
    httpsUrl(),
    'Where it can be seen or read.',
    'Add where it can be seen or read, e.g. "url: https://…".',
  ),
  slides: httpsUrl().optional().describe('Where the slides are.'),
  summary: field(
    text(),
    'What it is about, in our own words.',
    'Add one sentence that says what it is about.',
  ),
  organisations: z
    .array(text())
    .optional()
    .describe('Organisations whose use it tells of, besides those of the people, e.g. The New York Times.'),
  source: field(
    sourceSchema,
    'Where these facts can be checked.',
    'Add where these facts can be checked: a title and a url.',
  ),
  ...subjectFields,
});

export const talkReferences = subjectReferences;

export type TalkInput = z.input<typeof talkSchema>;

type TalkValue = z.output<typeof talkSchema>;

export interface TalkLink extends Pick<TalkValue, 'title' | 'url' | 'date' | 'kind'> {
  id: string;
  /** Its place on the page of talks. */
  permalink: string;
}

export interface Talk extends TalkLink, Omit<TalkValue, keyof Subjects | 'organisations'>, Subjects {
  organisations: string[];
}
