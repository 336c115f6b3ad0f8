/** Ways of building that work: front matter of docs/patterns/<id>.mdx. */
import * as z from 'zod';
import type {CapabilityLink} from './capability';
import {docFields, refusedDocFields, refusedVisibility} from './doc';
import {field, id, sourceSchema, sources, text} from './fields';
import type {Mentions} from './mentions';
import {pageFields, pageSchema} from './pageFields';
import type {ProjectLink} from './project';
import {EACH, type Reference} from './references';
import type {TechnologyMark} from './technology';

/** In the order in which patterns are listed. */
export const patternGroups = ['set-up', 'infrastructure', 'trust', 'portal', 'scale'] as const;

/** Whose work a pattern eases, as docs/introduction.mdx describes them. */
export const personas = [
  'application-developer',
  'package-builder',
  'infrastructure-operator',
  'information-security-engineer',
] as const;

/** The groups as lists write them. */
export const PATTERN_GROUP_NAMES: Record<PatternGroup, string> = {
  'set-up': 'Set up',
  infrastructure: 'Infrastructure',
  trust: 'Trust',
  portal: 'Portal',
  scale: 'Scale',
};

export const PERSONA_NAMES: Record<Persona, string> = {
  'application-developer': 'Application developers',
  'package-builder': 'Package builders',
  'infrastructure-operator': 'Infrastructure operators',
  'information-security-engineer': 'Information security engineers',
};

export type PatternGroup = (typeof patternGroups)[number];
export type Persona = (typeof personas)[number];

const useSchema = z.strictObject({
  organisation: field(
    text(),
    'Who uses it, always spelt alike.',
    'Add who uses it, e.g. "organisation: Autodesk".',
  ),
  what: field(text(), 'What they do with it, in one sentence.', 'Add one sentence that says what they do.'),
  source: field(
    sourceSchema,
    'Where the use can be checked; it counts only with a date.',
    'Add where the use can be checked: a title, a url and a date.',
  ),
});

export const patternSchema = pageSchema(
  z.strictObject({
    ...docFields,
    ...pageFields,
    title: field(text(), 'The name of the pattern.', 'Add the name, e.g. "title: Platform on a laptop".'),
    description: field(text(), 'What it is, in one sentence.', 'Add one sentence that says what it is.'),
    group: field(
      z.enum(patternGroups),
      'The patterns that it stands among.',
      'Add its group: "set-up", "infrastructure", "trust", "portal" or "scale".',
    ),
    sidebar_position: field(
      z.number(),
      'Its order in its group.',
      'Add its order in its group, e.g. "sidebar_position: 3".',
    ),
    personas: field(
      z.array(z.enum(personas)).min(1),
      'Who feels the problem, in our reading.',
      'Add at least one persona who feels the problem, e.g. "personas: [package-builder]".',
    ),
    capabilities: field(
      z.array(id()).min(1),
      'Ids of the capabilities that it serves.',
      'Add the id of at least one capability, e.g. "capabilities: [continuous-delivery]".',
    ),
    technologies: field(
      z.array(id()),
      'Ids of the technologies that it uses.',
      'Add the ids of the technologies that it uses, or "technologies: []".',
    ),
    projects: z.array(id()).optional().describe('Ids of the projects that carry it out or show it.'),
    buildsOn: z.array(id()).optional().describe('Ids of the patterns that it needs; never in a circle.'),
    related: z.array(id()).optional().describe('Ids of patterns that touch it; one side is enough.'),
    uses: field(
      z.array(useSchema),
      'Who is known to use it; empty when nobody is.',
      'Add who is known to use it, or "uses: []".',
    ),
    sources: sources(),
  }),
  {
    ...refusedDocFields,
    ...refusedVisibility,
    slug: 'Remove it: the name of the file is the end of the address.',
  },
);

export const patternReferences: readonly Reference[] = [
  {at: ['capabilities', EACH], to: 'capability', isUnique: true},
  {at: ['technologies', EACH], to: 'technology', isUnique: true},
  {at: ['projects', EACH], to: 'project', isUnique: true},
  {at: ['buildsOn', EACH], to: 'pattern', isUnique: true},
  {at: ['related', EACH], to: 'pattern', isUnique: true},
];

export type PatternInput = z.input<typeof patternSchema>;
type PatternValue = z.output<typeof patternSchema>;

/** Computed from the uses: none that counts, one or two organisations, three or more. */
export type Maturity = 'proposed' | 'used' | 'validated';

export interface PatternLink extends Pick<PatternValue, 'title' | 'description'> {
  id: string;
  permalink: string;
}

export interface Pattern
  extends PatternLink,
    Evidence,
    Pick<PatternValue, 'group' | 'personas' | 'uses' | 'sources'>,
    Pick<Mentions, 'posts' | 'talks'> {
  position: number;
  /** In one sentence, as its text begins. */
  problem: string;
  /** The path of its MDX. */
  file: string;
  capabilities: CapabilityLink[];
  technologies: TechnologyMark[];
  /** Those that carry it out or show it. */
  projects: ProjectLink[];
  buildsOn: PatternLink[];
  /** The patterns that build on it. */
  usedBy: PatternLink[];
  /** Those it names first, then those that name it. */
  related: PatternLink[];
}

/** How many organisations it takes, each with a source and a date, in the order of maturity. */
const MATURITIES: readonly [Maturity, organisations: number][] = [
  ['proposed', 0],
  ['used', 1],
  ['validated', 3],
];

export interface Evidence {
  maturity: Maturity;
  /** How many organisations count. */
  organisations: number;
  /** What the next level is and how many organisations more it takes; absent at the last. */
  next?: {maturity: Maturity; missing: number};
}

/** Takes the uses of a pattern, gives its maturity and what bears it; a use counts only when its source has a date. */
export function weighUses(uses: PatternValue['uses']): Evidence {
  const counted = uses.filter(({source}) => source.date !== undefined);
  const organisations = new Set(counted.map(({organisation}) => organisation.toLowerCase())).size;
  const reached = MATURITIES.findLastIndex(([, needed]) => organisations >= needed);
  const [maturity] = MATURITIES[reached] ?? ['proposed' as const];
  const [next, needed = 0] = MATURITIES[reached + 1] ?? [];
  return {maturity, organisations, ...(next && {next: {maturity: next, missing: needed - organisations}})};
}
