/** Ways of building that work: front matter of docs/patterns/<id>.mdx. */
import * as z from 'zod';
import type {CapabilityLink} from './capability';
import {field, id, sourceSchema, sources, text} from './fields';
import type {Mentions} from './mentions';
import {EACH, type Reference} from './references';
import type {TechnologyMark} from './technology';

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

export const patternSchema = z.strictObject({
  title: field(text(), 'The name of the pattern.', 'Add the name, e.g. "title: Platform on a laptop".'),
  description: field(text(), 'What it is, in one sentence.', 'Add one sentence that says what it is.'),
  sidebar_position: field(
    z.number(),
    'Its order among the patterns.',
    'Add its order among the patterns, e.g. "sidebar_position: 3".',
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
  buildsOn: z.array(id()).optional().describe('Ids of the patterns that it needs; never in a circle.'),
  related: z.array(id()).optional().describe('Ids of patterns that touch it; one side is enough.'),
  uses: field(
    z.array(useSchema),
    'Who is known to use it; empty when nobody is.',
    'Add who is known to use it, or "uses: []".',
  ),
  sources: sources(),
});

export const patternReferences: readonly Reference[] = [
  {at: ['capabilities', EACH], to: 'capability', isUnique: true},
  {at: ['technologies', EACH], to: 'technology', isUnique: true},
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
    Pick<PatternValue, 'uses' | 'sources'>,
    Pick<Mentions, 'posts' | 'talks'> {
  position: number;
  /** The path of its MDX. */
  file: string;
  maturity: Maturity;
  capabilities: CapabilityLink[];
  technologies: TechnologyMark[];
  buildsOn: PatternLink[];
  /** The patterns that build on it. */
  usedBy: PatternLink[];
  /** Those it names first, then those that name it. */
  related: PatternLink[];
}

const VALIDATED_FROM = 3;

/** Takes the uses of a pattern, gives its maturity; a use counts only when its source has a date. */
export function maturityOf(uses: PatternValue['uses']): Maturity {
  const organisations = new Set(
    uses.filter(({source}) => source.date !== undefined).map(({organisation}) => organisation.toLowerCase()),
  );
  if (organisations.size === 0) return 'proposed';
  return organisations.size < VALIDATED_FROM ? 'used' : 'validated';
}
