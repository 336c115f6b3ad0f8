/** The entries without problems, each collection in the order in which lists show it. */
import {compare, compareNames} from './compare';
import type {ParsedSite, ParsedSource} from './parsedSite';
import {patternGroups} from './pattern';
import {momentOf} from './post';
import {projectKinds} from './project';
import type {EntrySource} from './siteSources';
import {type HiddenPages, isUnlisted} from './visibility';

interface SoundEntry<Source extends EntrySource, Value> {
  source: Source;
  value: Value;
}

function sound<Source extends EntrySource, Value>(
  entries: readonly ParsedSource<Source, Value>[],
): SoundEntry<Source, Value>[] {
  return entries.flatMap(({source, value}) => (value === undefined ? [] : [{source, value}]));
}

function newestFirst<Entry extends {date: string; id: string}>(one: Entry, other: Entry): number {
  return compare(other.date, one.date) || compare(one.id, other.id);
}

function byPosition(
  one: SoundEntry<EntrySource, {sidebar_position: number}>,
  other: SoundEntry<EntrySource, {sidebar_position: number}>,
): number {
  return (
    compare(one.value.sidebar_position, other.value.sidebar_position) ||
    compare(one.source.id, other.source.id)
  );
}

function byName(
  one: SoundEntry<EntrySource, {name: string}>,
  other: SoundEntry<EntrySource, {name: string}>,
): number {
  return compareNames(one.value.name, other.value.name) || compare(one.source.id, other.source.id);
}

/** What of the entries readers do not see. */
export interface Visibility {
  hidden: HiddenPages;
  /** Ids. */
  hiddenQuotes: ReadonlySet<string>;
  areUnlistedShown: boolean;
}

/** Takes the checked entries and what of them readers do not see, gives the others without problems, sorted. */
export function soundSite(site: ParsedSite, {hidden, hiddenQuotes, areUnlistedShown}: Visibility) {
  const posts = sound(site.posts)
    .filter(({source}) => !hidden.has(source.file))
    .sort((one, other) =>
      newestFirst(
        {date: momentOf(one.source) ?? '', id: one.source.file},
        {date: momentOf(other.source) ?? '', id: other.source.file},
      ),
    );
  return {
    /** Founding members first, by name; then the others, by the month from which they are listed. */
    members: sound(site.members).sort((one, other) => {
      if (one.value.founding !== other.value.founding) return one.value.founding ? -1 : 1;
      return (
        (one.value.founding ? 0 : compare(one.value.since, other.value.since)) ||
        compareNames(one.value.name, other.value.name)
      );
    }),
    quotes: sound(site.quotes).filter(({source: {id}}) => !hiddenQuotes.has(id)),
    capabilities: sound(site.capabilities).sort(byPosition),
    technologies: sound(site.technologies).sort(byName),
    surveys: sound(site.surveys).sort((one, other) => compare(other.value.date, one.value.date)),
    projects: sound(site.projects).sort(
      (one, other) =>
        projectKinds.indexOf(one.value.kind) - projectKinds.indexOf(other.value.kind) || byName(one, other),
    ),
    patterns: sound(site.patterns).sort(
      (one, other) =>
        patternGroups.indexOf(one.value.group) - patternGroups.indexOf(other.value.group) ||
        byPosition(one, other),
    ),
    talks: sound(site.talks).sort((one, other) =>
      newestFirst({date: one.value.date, id: one.source.id}, {date: other.value.date, id: other.source.id}),
    ),
    meetings: sound(site.meetings).sort(
      (one, other) => compare(one.value.start, other.value.start) || compare(one.source.id, other.source.id),
    ),
    /** Those that lists show. */
    posts: posts.filter(({source}) => areUnlistedShown || !isUnlisted(source)),
    unlistedPosts: posts.filter(({source}) => !areUnlistedShown && isUnlisted(source)),
    authors: new Map(site.authors.map(({key, value}) => [key, value])),
    tags: new Map(site.tags.map(({key, value}) => [key, value])),
  };
}

export type SoundSite = ReturnType<typeof soundSite>;
