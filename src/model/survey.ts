/** What members chose at one time: src/content/surveys/<YYYY-MM-DD>.yaml. */
import * as z from 'zod';
import type {CapabilityLink} from './capability';
import {day, field, id, sourceSchema, text} from './fields';
import {EACH, type Reference} from './references';
import type {TechnologyMark} from './technology';

const outOfRange = ({input}: {input: unknown}) =>
  `the number ${input} is outside 0 to 1. Write a number such as 0.7.`;

const choiceSchema = z.strictObject({
  technology: field(
    id(),
    'The id of a technology.',
    'Add the id of a technology, e.g. "technology: argo-cd".',
  ),
  relevance: field(
    z.number().min(0, {error: outOfRange}).max(1, {error: outOfRange}),
    'How near to a shared choice it is, from 0 to 1.',
    'Add a number from 0 to 1, e.g. "relevance: 0.7".',
  ),
});

const labelSchema = z.strictObject({
  label: field(
    text(),
    'The heading that the survey uses.',
    'Add the heading that the survey uses, e.g. "label: Secrets".',
  ),
  capability: id().optional().describe('The capability that the heading belongs to; absent when none fits.'),
  technologies: field(
    z.array(choiceSchema).min(1),
    'The technologies under the heading, in the order of the survey.',
    'Add at least one technology with its relevance.',
  ),
});

export const surveySchema = z.strictObject({
  date: field(day(), 'The day of the survey, as in the file name.', 'Add the day, as in the file name.'),
  title: field(text(), 'What the survey is called.', 'Add what the survey is called.'),
  source: field(
    sourceSchema,
    'Where its figures can be checked.',
    'Add where its figures can be checked: a title and a url.',
  ),
  labels: field(
    z.array(labelSchema).min(1),
    'The headings of the survey.',
    'Add at least one label with its technologies.',
  ),
});

export const surveyReferences: readonly Reference[] = [
  {at: ['labels', EACH, 'capability'], to: 'capability'},
  {at: ['labels', EACH, 'technologies', EACH, 'technology'], to: 'technology', isUnique: true},
];

export type SurveyInput = z.input<typeof surveySchema>;

type SurveyValue = z.output<typeof surveySchema>;
type LabelValue = z.output<typeof labelSchema>;

export interface SurveyChoice extends Omit<z.output<typeof choiceSchema>, 'technology'> {
  technology: TechnologyMark;
}

export interface SurveyLabel extends Omit<LabelValue, 'capability' | 'technologies'> {
  /** Absent when no capability fits the label. */
  capability?: CapabilityLink;
  technologies: SurveyChoice[];
}

export interface Survey extends Omit<SurveyValue, 'labels'> {
  labels: SurveyLabel[];
  /** How many labels, distinct technologies, and choices (a technology under a label). */
  counts: {labels: number; technologies: number; choices: number};
}
