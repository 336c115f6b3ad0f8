import {type EntryKind, keysOf, knownIds, meantId} from './checkReferences';
import {problemAt, referringEntries} from './parsedSite';
import type {ContentProblem, FieldPath} from './problems';
import {findReferences} from './references';
import type {EntrySource, SiteSources} from './siteSources';

type NamedKind = Extract<EntryKind, 'technology' | 'author' | 'tag'>;

function namedIds(sources: SiteSources): Record<NamedKind, ReadonlySet<string>> {
  const known = knownIds(sources);
  const named = {technology: new Set<string>(), author: new Set<string>(), tag: new Set<string>()};
  for (const {source, references} of referringEntries(sources)) {
    for (const {at, to} of references) {
      if (to !== 'technology' && to !== 'author' && to !== 'tag') continue;
      for (const {id} of findReferences(source.value, at)) named[to].add(meantId(id, known[to]));
    }
  }
  return named;
}

/** Takes all sources, gives a problem for each technology, author or tag that nothing names. */
export function checkOrphans(sources: SiteSources): ContentProblem[] {
  const {capabilities, surveys, projects, patterns, posts, talks} = sources;
  const named = namedIds(sources);
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
          `no capability page, survey, project, pattern, post or talk names "${source.id}". Name it in one of them, or remove this file.`,
        ),
      ),
    ...authorKeys
      .filter((key) => !named.author.has(key))
      .map((key) =>
        orphan(sources.authors, [key], `no post names the author "${key}". Add it to a post, or remove it.`),
      ),
    ...tagKeys
      .filter((key) => !named.tag.has(key))
      .map((key) =>
        orphan(sources.tags, [key], `no post has the tag "${key}". Add it to a post, or remove it.`),
      ),
  ];
}
