/** What a platform can do, one cell of the map each: front matter of docs/capabilities/<id>.mdx. */
import * as z from 'zod';
import {docFields, refusedDocFields, refusedVisibility} from './doc';
import {field, id, type Source, sourceSchema, text} from './fields';
import type {Mentions} from './mentions';
import {pageFields, pageSchema} from './pageFields';
import {EACH, type Reference} from './references';
import type {TechnologyMark} from './technology';

export const zones = ['targets', 'application', 'operation'] as const;
export const shapes = ['row', 'cell', 'bar'] as const;

export type Zone = (typeof zones)[number];
export type Shape = (typeof shapes)[number];

/** The zones as the map writes them, in its order. */
export const ZONE_NAMES: Record<Zone, string> = {
  targets: 'Targets',
  application: 'Application',
  operation: 'Operation',
};

const capabilitySourceSchema = sourceSchema.extend({
  names: z.array(id()).optional().describe('Ids of the technologies that it names for the capability.'),
});

export const capabilitySchema = pageSchema(
  z.strictObject({
    ...docFields,
    ...pageFields,
    title: field(text(), 'The name on the map.', 'Add the name on the map, e.g. "title: Developer portal".'),
    description: field(text(), 'What it is, in one sentence.', 'Add one sentence that says what it is.'),
    zone: field(
      z.enum(zones),
      'The part of the map that it lies in.',
      'Add its part of the map: "targets", "application" or "operation".',
    ),
    shape: field(
      z.enum(shapes),
      'How the map draws it.',
      'Add how the map draws it: "row", "cell" or "bar".',
    ),
    sidebar_position: field(
      z.number(),
      'Its order on the map and in the sidebar.',
      'Add its order on the map, e.g. "sidebar_position: 3".',
    ),
    related: field(
      z.array(id()),
      'Ids of capabilities that touch it; one side is enough.',
      'Add the ids of capabilities that touch it, or "related: []".',
    ),
    sources: field(
      z.array(capabilitySourceSchema).min(1),
      'Where the claims of this page can be checked.',
      'Add at least one source, with a title and a url.',
    ),
  }),
  {
    ...refusedDocFields,
    ...refusedVisibility,
    slug: 'Remove it: the name of the file is the end of the address.',
  },
);

export const capabilityReferences: readonly Reference[] = [
  {at: ['related', EACH], to: 'capability', isUnique: true},
  {at: ['sources', EACH, 'names', EACH], to: 'technology', isUnique: true},
];

/** The ids of the sections that the page of every capability shows after its text, from the data. */
export const capabilitySections = ['technologies', 'in-the-survey'] as const;

export type CapabilityInput = z.input<typeof capabilitySchema>;
type CapabilityValue = z.output<typeof capabilitySchema>;

export interface CapabilityLink extends Pick<CapabilityValue, 'title' | 'zone'> {
  id: string;
  permalink: string;
}

/** One technology as the newest survey weighs it for a capability. */
export interface CapabilitySounding {
  /** The heading that the survey lists it under. */
  label: string;
  technology: TechnologyMark;
  /** 0 to 1 */
  relevance: number;
}

/** What a technology is to a capability that it serves. */
export interface CapabilityTechnology {
  technology: TechnologyMark;
  /** Whether the sources of the capability name it. */
  isNamed: boolean;
  /** Of the newest survey, strongest first; empty when that survey does not list it for the capability. */
  soundings: Pick<CapabilitySounding, 'label' | 'relevance'>[];
}

export interface Capability extends Mentions, CapabilityLink, Pick<CapabilityValue, 'description' | 'shape'> {
  sources: Source[];
  position: number;
  /** The path of its MDX. */
  file: string;
  /** Those it names first, then those that name it. */
  related: CapabilityLink[];
  /** All that serve it: surveyed ones first, strongest first; then those that its sources name; then the others; by name. */
  technologies: CapabilityTechnology[];
  /** In the order of the newest survey; empty when that survey has none. */
  soundings: CapabilitySounding[];
}
