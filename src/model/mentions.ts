/** Entries that are about others: what they name, and who names a thing. */
import * as z from 'zod';
import type {CapabilityLink} from './capability';
import {id} from './fields';
import type {PatternLink} from './pattern';
import type {PostLink} from './post';
import type {ProjectLink} from './project';
import {EACH, type Reference} from './references';
import type {TalkLink} from './talk';
import type {TechnologyMark} from './technology';

/** The fields by which a post or a talk says what it is about. */
export const subjectFields = {
  capabilities: z.array(id()).optional().describe('Ids of the capabilities that it is about.'),
  technologies: z.array(id()).optional().describe('Ids of the technologies that it is about.'),
  patterns: z.array(id()).optional().describe('Ids of the patterns that it is about.'),
  projects: z.array(id()).optional().describe('Ids of the projects that it is about.'),
};

export const subjectReferences: readonly Reference[] = [
  {at: ['capabilities', EACH], to: 'capability', isUnique: true},
  {at: ['technologies', EACH], to: 'technology', isUnique: true},
  {at: ['patterns', EACH], to: 'pattern', isUnique: true},
  {at: ['projects', EACH], to: 'project', isUnique: true},
];

/** What a post or a talk is about. */
export interface Subjects {
  capabilities: CapabilityLink[];
  technologies: TechnologyMark[];
  patterns: PatternLink[];
  projects: ProjectLink[];
}

/** Who names a capability, a technology or a project; each list in the order in which its entries are shown. */
export interface Mentions {
  projects: ProjectLink[];
  patterns: PatternLink[];
  posts: PostLink[];
  talks: TalkLink[];
}
