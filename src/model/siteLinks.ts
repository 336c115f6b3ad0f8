/** The short forms by which entries show each other. */
import {docAddress, postAddress, projectAddress, talkAddress, technologyAddress} from './addresses';
import type {CapabilityLink} from './capability';
import type {Source} from './fields';
import type {Mentions, Subjects} from './mentions';
import type {PatternLink} from './pattern';
import {type PostLink, postDay, slugOf} from './post';
import {type ProjectLink, projectTechnologies} from './project';
import type {SoundSite} from './soundSite';
import type {TalkLink} from './talk';
import type {TechnologyMark} from './technology';

type Entry<Collection extends 'capabilities' | 'technologies' | 'projects' | 'patterns' | 'posts' | 'talks'> =
  SoundSite[Collection][number];

type SubjectIds = {readonly [Field in keyof Subjects]?: readonly string[]};

/** The short forms by id, each kind in the order in which lists show it. */
export interface SiteLinks {
  capabilities: ReadonlyMap<string, CapabilityLink>;
  technologies: ReadonlyMap<string, TechnologyMark>;
  projects: ReadonlyMap<string, ProjectLink>;
  patterns: ReadonlyMap<string, PatternLink>;
}

function toCapabilityLink({source: {id, file}, value: {title, zone}}: Entry<'capabilities'>): CapabilityLink {
  return {id, title, permalink: docAddress(file), zone};
}

function toTechnologyMark({source: {id}, value}: Entry<'technologies'>): TechnologyMark {
  const {name, shortName = name, logo} = value;
  return {id, name, shortName, permalink: technologyAddress(id), logo};
}

/** Takes the sources of a sound entry, gives the first; throws when there is none. */
export function firstOf([first]: readonly Source[]): Source {
  if (first === undefined) throw new RangeError('An entry without a source is not sound.');
  return first;
}

function toProjectLink({source: {id}, value}: Entry<'projects'>): ProjectLink {
  const {name, kind, summary, sources} = value;
  return {id, name, kind, summary, permalink: projectAddress(id), source: firstOf(sources)};
}

function toPatternLink({source: {id, file}, value: {title, description}}: Entry<'patterns'>): PatternLink {
  return {id, title, description, permalink: docAddress(file)};
}

function toPostLink({source, value: {title}}: Entry<'posts'>): PostLink {
  return {title, permalink: postAddress(slugOf(source)), date: postDay(source)};
}

function toTalkLink({source: {id}, value: {title, url, date, kind}}: Entry<'talks'>): TalkLink {
  return {id, title, url, permalink: talkAddress(id), date, kind};
}

function linksById<Linkable extends {source: {id: string}}, Link>(
  entries: readonly Linkable[],
  toLink: (entry: Linkable) => Link,
): Map<string, Link> {
  return new Map(entries.map((entry) => [entry.source.id, toLink(entry)]));
}

/** Takes the sound entries, gives their short forms by id. */
export function linksOf(site: SoundSite): SiteLinks {
  return {
    capabilities: linksById(site.capabilities, toCapabilityLink),
    technologies: linksById(site.technologies, toTechnologyMark),
    projects: linksById(site.projects, toProjectLink),
    patterns: linksById(site.patterns, toPatternLink),
  };
}

/** Takes ids and short forms by id, gives the short forms of those that are known. */
export function pick<Link>(ids: readonly string[] | undefined, links: ReadonlyMap<string, Link>): Link[] {
  return (ids ?? []).map((id) => links.get(id)).filter((link) => link !== undefined);
}

/** Takes what an entry is about, as ids, and all short forms; gives what it is about. */
export function linkSubjects(ids: SubjectIds, links: SiteLinks): Subjects {
  return {
    capabilities: pick(ids.capabilities, links.capabilities),
    technologies: pick(ids.technologies, links.technologies),
    patterns: pick(ids.patterns, links.patterns),
    projects: pick(ids.projects, links.projects),
  };
}

/** Takes things and the keys that each goes under, gives the things by key, in their order. */
export function groupByKeys<Thing, Grouped>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
  toGrouped: (thing: Thing) => Grouped,
): Map<string, Grouped[]> {
  const groups = new Map<string, Grouped[]>();
  for (const thing of things) {
    const grouped = toGrouped(thing);
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(grouped);
      else groups.set(key, [grouped]);
    }
  }
  return groups;
}

function projectIds({value}: Entry<'projects'>): SubjectIds {
  return {capabilities: value.capabilities, technologies: projectTechnologies(value)};
}

/** Takes the sound entries and a kind of subject; gives a function from the id of such a subject to who names it. */
export function mentionsOf(site: SoundSite, subject: keyof Subjects): (id: string) => Mentions {
  const named = (ids: SubjectIds) => ids[subject] ?? [];
  const projects = groupByKeys(site.projects, (project) => named(projectIds(project)), toProjectLink);
  const patterns = groupByKeys(
    site.patterns,
    ({value: {capabilities, technologies, projects}}) => named({capabilities, technologies, projects}),
    toPatternLink,
  );
  const posts = groupByKeys(site.posts, ({value}) => named(value), toPostLink);
  const talks = groupByKeys(site.talks, ({value}) => named(value), toTalkLink);
  return (id) => ({
    projects: projects.get(id) ?? [],
    patterns: patterns.get(id) ?? [],
    posts: posts.get(id) ?? [],
    talks: talks.get(id) ?? [],
  });
}
