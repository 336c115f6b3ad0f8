import {type EntryKind, keysOf, knownIds, meantId} from './checkReferences';
import {type ParsedSite, problemAt, referringEntries} from './parsedSite';
import type {ContentProblem, FieldPath} from './problems';
import {findReferences} from './references';
import {shorten} from './shorten';
import type {EntrySource, SiteSources} from './siteSources';

type NamedKind = Extract<EntryKind, 'technology' | 'author' | 'tag'>;

function unsoundEntries({
  capabilities,
  surveys,
  projects,
  patterns,
  posts,
  talks,
}: ParsedSite): EntrySource[] {
  return [capabilities, surveys, projects, patterns, posts, talks].flatMap((entries) =>
    entries.flatMap(({source, value}) => (value === undefined ? [source] : [])),
  );
}

/** Every word of an entry, wherever it stands: a list may be written as one text, or under a misspelt key. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[\s,;[\]'"]+/);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

function namedIds(site: ParsedSite, sources: SiteSources): Record<NamedKind, ReadonlySet<string>> {
  const known = knownIds(sources);
  // An entry with a problem may name each of its words: one mistake is told once.
  const words = unsoundEntries(site).flatMap(({value}) => wordsOf(value));
  const named = {technology: new Set(words), author: new Set(words), tag: new Set(words)};
  for (const {source, references} of referringEntries(sources)) {
    for (const {at, to} of references) {
      if (to !== 'technology' && to !== 'author' && to !== 'tag') continue;
      for (const {id} of findReferences(source.value, at)) named[to].add(meantId(id, known[to]));
    }
  }
  return named;
}

/** Takes the checked entries and all sources, gives a problem for each technology, author or tag that nothing names. */
export function checkOrphans(site: ParsedSite, sources: SiteSources): ContentProblem[] {
  const {capabilities, surveys, projects, patterns, posts, talks} = sources;
  const named = namedIds(site, sources);
  // Nothing can be called unused while a file that may use it cannot be read.
  const isComplete = (entries: readonly EntrySource[]) => entries.every(({isReadable}) => isReadable);
  const orphan = (source: EntrySource, path: FieldPath, message: string) =>
    problemAt(source, path, message, 'key');
  const areNamersComplete = [capabilities, surveys, projects, patterns, posts, talks].every(isComplete);
  const technologies = areNamersComplete ? sources.technologies : [];
  const authorKeys = isComplete(posts) ? keysOf(sources.authors) : [];
  const tagKeys = isComplete(posts) ? keysOf(sources.tags) : [];
  return [
    ...technologies
      .filter(({id}) => !named.technology.has(id))
      .map((source) =>
        orphan(
          source,
          [],
          `no capability page, survey, project, pattern, post or talk names "${shorten(source.id)}". Name it in one of them, or remove this file.`,
        ),
      ),
    ...authorKeys
      .filter((key) => !named.author.has(key))
      .map((key) =>
        orphan(
          sources.authors,
          [key],
          `no post names the author "${shorten(key)}". Add it to a post, or remove it.`,
        ),
      ),
    ...tagKeys
      .filter((key) => !named.tag.has(key))
      .map((key) =>
        orphan(sources.tags, [key], `no post has the tag "${shorten(key)}". Add it to a post, or remove it.`),
      ),
  ];
}
