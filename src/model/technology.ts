/** What members build with: src/content/technologies/<id>.yaml. */
import * as z from 'zod';
import type {CapabilityLink} from './capability';
import {
  datedSourceSchema,
  day,
  field,
  httpsUrl,
  iconId,
  id,
  type Note,
  noteSchema,
  type Source,
  text,
} from './fields';
import {licence} from './licence';
import type {Mentions} from './mentions';
import {EACH, type Reference} from './references';

const technologyKinds = [
  'project',
  'product',
  'managed-service',
  'operating-system',
  'standard',
  'practice',
] as const;

/** What a technology can be in the CNCF, lowest first. */
export const cncfStatuses = ['none', 'sandbox', 'incubating', 'graduated'] as const;

/** The day on which the CNCF was announced: no project can have come to it before. */
export const CNCF_FOUNDED = '2015-07-21';

/** The stages, lowest first, with the field that holds the day of each. */
export const cncfStages = [
  {status: 'sandbox', field: 'accepted'},
  {status: 'incubating', field: 'incubating'},
  {status: 'graduated', field: 'graduated'},
] as const;

const cncfSchema = z.strictObject({
  status: field(
    z.enum(cncfStatuses),
    'Its status in the CNCF.',
    'Add its status: "none", "sandbox", "incubating" or "graduated".',
  ),
  partOf: text().optional().describe('The CNCF project that it is a part of.'),
  accepted: day().optional().describe('The day it was accepted, YYYY-MM-DD.'),
  incubating: day().optional().describe('The day it became incubating, YYYY-MM-DD.'),
  graduated: day().optional().describe('The day it graduated, YYYY-MM-DD.'),
  source: field(
    datedSourceSchema,
    'Where the status was read, and when.',
    'Add where the status was read: a title, a url and a date.',
  ),
});

export const technologySchema = z.strictObject({
  name: field(text(), 'The name as its makers write it.', 'Add the name, e.g. "name: Argo CD".'),
  shortName: text().optional().describe('The name where room is short; the whole name if absent.'),
  kind: field(
    z.enum(technologyKinds),
    'What it is.',
    'Add what it is: "project", "product", "managed-service", "operating-system", "standard" or "practice".',
  ),
  homepage: field(
    httpsUrl(),
    'Its home page.',
    'Add its home page, e.g. "homepage: https://argoproj.github.io/cd".',
  ),
  repository: httpsUrl().optional().describe('Where its code is.'),
  summary: field(text(), 'What it does, in one sentence.', 'Add one sentence that says what it does.'),
  capabilities: field(
    z.array(id()),
    'Ids of the capabilities that it serves; empty only if a survey lists it where no capability fits.',
    'Add the ids of the capabilities that it serves, e.g. "capabilities: [continuous-delivery]".',
  ),
  logo: iconId().optional().describe('The Iconify id of its logo, from the sets logos or simple-icons.'),
  governedBy: text().optional().describe('Who decides about it.'),
  licence: licence(),
  cncf: field(
    cncfSchema,
    'What it is in the CNCF.',
    'Add its status in the CNCF, with its source: "status: none" when it is no CNCF project.',
  ),
  retired: noteSchema
    .optional()
    .describe('That its makers gave it up, and when; absent while they look after it.'),
  notes: z.array(noteSchema).optional().describe('What a reader should be warned of.'),
});

export const technologyReferences: readonly Reference[] = [
  {at: ['capabilities', EACH], to: 'capability', isUnique: true},
  {at: ['logo'], to: 'icon'},
];

export type TechnologyInput = z.input<typeof technologySchema>;
type TechnologyValue = z.output<typeof technologySchema>;

/** What an entry that names a technology shows of it. */
export interface TechnologyMark extends Pick<TechnologyValue, 'name' | 'logo'> {
  id: string;
  /** The name where room is short. */
  shortName: string;
  permalink: string;
}

export interface TechnologySounding {
  /** The day of the survey. */
  survey: string;
  label: string;
  /** Absent when no capability fits the label. */
  capability?: CapabilityLink;
  /** 0 to 1 */
  relevance: number;
}

export interface Technology
  extends TechnologyMark,
    Mentions,
    Omit<TechnologyValue, keyof TechnologyMark | 'capabilities' | 'notes'> {
  capabilities: CapabilityLink[];
  /** The capabilities whose sources name it, in the order of the map: one entry for each source that does. */
  namedFor: {capability: CapabilityLink; source: Source}[];
  notes: Note[];
  /** Newest survey first, each in the order of its labels. */
  soundings: TechnologySounding[];
}
