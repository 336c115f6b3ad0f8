/** What members build with: src/content/technologies/<id>.yaml. */
import * as z from 'zod';
import type {CapabilityLink} from './capability';
import {field, httpsUrl, iconId, id, type Source, sources, text} from './fields';
import {EACH, type Reference} from './references';

export const technologySchema = z.strictObject({
  name: field(text(), 'The name as its makers write it.', 'Add the name, e.g. "name: Argo CD".'),
  shortName: text().optional().describe('The name where room is short; the whole name if absent.'),
  homepage: field(
    httpsUrl(),
    'Its home page.',
    'Add its home page, e.g. "homepage: https://argoproj.github.io/cd".',
  ),
  summary: field(text(), 'What it does, in one sentence.', 'Add one sentence that says what it does.'),
  capabilities: field(
    z.array(id()),
    'Ids of the capabilities that it serves; empty only if a survey lists it where no capability fits.',
    'Add the ids of the capabilities that it serves, e.g. "capabilities: [continuous-delivery]".',
  ),
  logo: iconId().optional().describe('The Iconify id of its logo, from the sets logos or simple-icons.'),
  sources: sources(),
});

export const technologyReferences: readonly Reference[] = [
  {at: ['capabilities', EACH], to: 'capability', isUnique: true},
  {at: ['logo'], to: 'icon'},
];

export type TechnologyInput = z.input<typeof technologySchema>;

/** What an entry that names a technology shows of it. */
export interface TechnologyMark {
  id: string;
  name: string;
  /** The name where room is short. */
  shortName: string;
  logo?: string;
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

export interface Technology extends TechnologyMark {
  homepage: string;
  summary: string;
  capabilities: CapabilityLink[];
  sources: Source[];
  /** Newest survey first, each in the order of its labels. */
  soundings: TechnologySounding[];
}
