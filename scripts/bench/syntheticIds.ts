import {idOf, nameOf} from './words';

/** How many entries of each kind. */
export interface EntryCounts {
  technologies: number;
  capabilities: number;
  patterns: number;
  surveys: number;
  projects: number;
  talks: number;
  posts: number;
}

/** The ids by which entries name each other. */
export interface EntryIds {
  technologies: string[];
  capabilities: string[];
  patterns: string[];
  projects: string[];
}

/** How a technology is known: from surveys, from the page of its first capability, or from projects alone. */
export type Standing = 'surveyed' | 'named' | 'in-use';

/** Technologies with the same first capability take turns at these. */
const STANDINGS: Standing[] = ['surveyed', 'surveyed', 'named', 'named', 'in-use'];

/** The first capability of a technology comes from its number alone, so that the other side need not be searched. */
export function firstCapability(technology: number, {capabilities}: EntryIds): string {
  return capabilities[technology % capabilities.length] ?? '';
}

/** Takes the number of a technology, gives how it is known. */
export function standingOf(technology: number, {capabilities}: EntryIds): Standing {
  return STANDINGS[Math.floor(technology / capabilities.length) % STANDINGS.length] ?? 'surveyed';
}

/** Takes the number of a capability and a standing, gives the technologies that have both. */
export function technologiesFor(capability: number, standing: Standing, ids: EntryIds): string[] {
  const {technologies, capabilities} = ids;
  return technologies.filter(
    (_, index) => index % capabilities.length === capability && standingOf(index, ids) === standing,
  );
}

/** Takes how many entries there are to be, gives the ids of those that others name. */
export function syntheticIds({technologies, capabilities, patterns, projects}: EntryCounts): EntryIds {
  const ids = (count: number, kind?: string) =>
    Array.from({length: count}, (_, index) => idOf(nameOf(index, kind)));
  return {
    technologies: ids(technologies),
    capabilities: ids(capabilities, 'Capability'),
    patterns: ids(patterns, 'Pattern'),
    projects: ids(projects, 'Project'),
  };
}
