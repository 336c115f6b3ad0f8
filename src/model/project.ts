/** What the community makes: src/content/projects/<id>.yaml. */
import * as z from 'zod';
import type {CapabilityLink} from './capability';
import {
  type DatedSource,
  field,
  httpsUrl,
  id,
  noteSchema,
  type Source,
  sources,
  text,
  webLinkSchema,
} from './fields';
import {licence} from './licence';
import type {Mentions} from './mentions';
import {EACH, type Reference} from './references';
import type {TechnologyMark} from './technology';

/** In the order in which projects are listed. */
export const projectKinds = [
  'tooling',
  'plugin',
  'reference-implementation',
  'stack',
  'agent',
  'community',
] as const;

/** How a project stands, where there is more to say than when it last changed. */
const projectStates = ['early', 'proof-of-concept', 'experiment', 'quiet', 'moving'] as const;

/** What a note is about, where it belongs beside something of the page. */
const noteSubjects = ['install', 'parts', 'capabilities', 'history'] as const;

const stateSchema = noteSchema.extend({
  name: field(
    z.enum(projectStates),
    'The state in a word.',
    'Add the state: "early", "proof-of-concept", "experiment", "quiet" or "moving" (out of CNOE).',
  ),
});

const projectNoteSchema = noteSchema.extend({
  about: z
    .enum(noteSubjects)
    .optional()
    .describe('What it stands beside: what it warns of; at the head of the page if absent.'),
});

const installSchema = z.strictObject({
  label: field(text(), 'Which way of installing it is.', 'Add which way it is, e.g. "label: Homebrew".'),
  command: field(
    text(),
    'What to type.',
    'Add what to type, e.g. "command: brew install cnoe-io/tap/idpbuilder".',
  ),
});

const partSchema = z.strictObject({
  name: field(text(), 'What the part is called.', 'Add what the part is called, e.g. "name: Ray".'),
  folder: text().optional().describe('Where it lies in the repository.'),
  maintainer: text().optional().describe('Who looks after it.'),
  summary: field(text(), 'What it does, in one sentence.', 'Add one sentence that says what it does.'),
  technologies: z.array(id()).optional().describe('Ids of the technologies that it uses.'),
});

export const projectSchema = z.strictObject({
  name: field(text(), 'The name as its makers write it.', 'Add the name, e.g. "name: idpBuilder".'),
  kind: field(
    z.enum(projectKinds),
    'What it is.',
    'Add what it is: "tooling", "plugin", "reference-implementation", "stack", "agent" or "community".',
  ),
  summary: field(text(), 'What it does, in one sentence.', 'Add one sentence that says what it does.'),
  repository: field(
    httpsUrl(),
    'Where its code is.',
    'Add where its code is, e.g. "repository: https://github.com/cnoe-io/idpbuilder".',
  ),
  language: text().optional().describe('The language that most of it is written in.'),
  licence: licence(),
  state: stateSchema.optional().describe('How it stands, where a reader should know before using it.'),
  capabilities: field(
    z.array(id()),
    'Ids of the capabilities that it serves.',
    'Add the ids of the capabilities that it serves, or "capabilities: []".',
  ),
  technologies: field(
    z.array(id()),
    'Ids of the technologies that it uses or shows.',
    'Add the ids of the technologies that it uses or shows, or "technologies: []".',
  ),
  needs: z
    .array(text())
    .optional()
    .describe('What it takes to install it, one sentence each, with code between backticks.'),
  install: z.array(installSchema).optional().describe('How to install it, the best way first.'),
  details: z
    .array(text())
    .optional()
    .describe('What else is worth knowing, one sentence each, with code between backticks.'),
  links: z.array(webLinkSchema).optional().describe('Where to read more.'),
  notes: z.array(projectNoteSchema).optional().describe('What a reader should be warned of.'),
  parts: z.array(partSchema).optional().describe('What it is made up of, for a collection.'),
  sources: sources(),
});

export const projectReferences: readonly Reference[] = [
  {at: ['capabilities', EACH], to: 'capability', isUnique: true},
  {at: ['technologies', EACH], to: 'technology', isUnique: true},
  {at: ['parts', EACH, 'technologies', EACH], to: 'technology', isUnique: true},
];

export type ProjectInput = z.input<typeof projectSchema>;
type ProjectValue = z.output<typeof projectSchema>;
type PartValue = z.output<typeof partSchema>;

export interface ProjectLink extends Pick<ProjectValue, 'name' | 'kind' | 'summary'> {
  id: string;
  permalink: string;
  /** The first of its sources. */
  source: Source;
}

export interface ProjectPart extends Omit<PartValue, 'technologies'> {
  technologies: TechnologyMark[];
}

export interface Project
  extends ProjectLink,
    Omit<
      ProjectValue,
      | keyof ProjectLink
      | 'capabilities'
      | 'technologies'
      | 'needs'
      | 'install'
      | 'details'
      | 'links'
      | 'notes'
      | 'parts'
    >,
    Required<Pick<ProjectValue, 'needs' | 'install' | 'details' | 'links' | 'notes'>>,
    Pick<Mentions, 'patterns' | 'posts' | 'talks'> {
  /** The repository at the newest commit that was read, and the day of that commit; absent when it is no source. */
  lastCommit?: DatedSource;
  capabilities: CapabilityLink[];
  /** Its own first, then those that only its parts name. */
  technologies: TechnologyMark[];
  parts: ProjectPart[];
}

/** Takes a project as it was written, gives the source that is its repository at a commit, if one is. */
export function lastCommitOf({
  repository,
  sources,
}: Pick<ProjectValue, 'repository' | 'sources'>): DatedSource | undefined {
  const [read] = sources.flatMap(({date, ...source}) =>
    date !== undefined && source.url.startsWith(`${repository}/tree/`) ? [{...source, date}] : [],
  );
  return read;
}

/** Takes a project as it was written, gives the ids of its technologies and of those of its parts, each once. */
export function projectTechnologies({
  technologies,
  parts = [],
}: Pick<ProjectValue, 'technologies' | 'parts'>): string[] {
  return [...new Set([...technologies, ...parts.flatMap((part) => part.technologies ?? [])])];
}
