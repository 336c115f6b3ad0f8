import {defaultPostSlug} from './addresses';
import {type ParsedSite, problemAt, referringEntries} from './parsedSite';
import type {ContentProblem, FieldPath} from './problems';
import {findReferences, findRepeats, type ReferenceKind} from './references';
import type {EntrySource, IconCatalogue, PostSource, SiteSources} from './siteSources';
import {nearest, quoteList, suggest} from './suggestions';

type EntryKind = Exclude<ReferenceKind, 'icon'>;

const HOME_OF_KIND: Record<EntryKind, (id: string) => string> = {
  member: (id) => `Add src/content/members/${id}.yaml, or name one that is there.`,
  capability: (id) => `Add docs/capabilities/${id}.mdx, or name one that is there.`,
  technology: (id) => `Add src/content/technologies/${id}.yaml, or name one that is there.`,
  post: () => 'Name the slug of a post in blog.',
  author: () => 'Add it to blog/authors.yml, or name one that is there.',
  tag: () => 'Add it to blog/tags.yml, or name one that is there.',
};

/** Takes a post as it was written, gives its slug without a leading slash. */
export function slugOf({value, date, id}: PostSource): string {
  const slug = findReferences(value, ['slug'])[0]?.id;
  return slug?.replace(/^\//, '') ?? defaultPostSlug(date, id);
}

function keysOf({value}: EntrySource): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** Entries that are not sound are known all the same, so that one mistake is told once. */
function knownIds(sources: SiteSources): Record<EntryKind, ReadonlySet<string>> {
  const ids = (entries: readonly EntrySource[]) => new Set(entries.map(({id}) => id));
  return {
    member: ids(sources.members),
    capability: ids(sources.capabilities),
    technology: ids(sources.technologies),
    post: new Set(sources.posts.map(slugOf)),
    author: new Set(keysOf(sources.authors)),
    tag: new Set(keysOf(sources.tags)),
  };
}

function describeIcon(icon: string, {sets, names}: IconCatalogue): string | undefined {
  const [set = '', name = ''] = icon.split(/:(.*)/s);
  if (!sets.includes(set)) {
    const examples = sets.map((known) => `${known}:<name>`);
    return `no icon "${icon}". Write ${quoteList(examples, 'or')}.`;
  }
  const known = names(set);
  if (known.has(name)) return undefined;
  const remedy = suggest(name, known, `Look one up at https://icon-sets.iconify.design/${set}.`);
  const qualified = remedy.replace(/"([^"]+)"\?$/, `"${set}:$1"?`);
  return `no icon "${icon}" in the set ${set}. ${qualified}`;
}

/** Takes all sources, gives a problem for each id or icon that does not exist, or that a list repeats. */
export function checkReferences(sources: SiteSources): ContentProblem[] {
  const known = knownIds(sources);
  const unreadable = new Set<ReferenceKind>();
  if (!sources.authors.isReadable) unreadable.add('author');
  if (!sources.tags.isReadable) unreadable.add('tag');
  const describe = (to: ReferenceKind, id: string): string | undefined => {
    if (to === 'icon') return describeIcon(id, sources.icons);
    if (unreadable.has(to) || known[to].has(id)) return undefined;
    return `unknown ${to} "${id}". ${suggest(id, known[to], HOME_OF_KIND[to](id))}`;
  };
  return referringEntries(sources).flatMap(({source, references}) =>
    references.flatMap(({at, to, isUnique}) => {
      const written = findReferences(source.value, at);
      const dangling = written.flatMap(({path, id}) => {
        const message = describe(to, id);
        return message === undefined ? [] : [problemAt(source, path, message)];
      });
      const repeats = isUnique ? findRepeats(written) : [];
      return [
        ...dangling,
        ...repeats.map(({path, id}) => problemAt(source, path, `"${id}" is listed twice. Keep one.`)),
      ];
    }),
  );
}

/** Takes all sources, gives a problem for each `@content/quotes/<id>` import whose quote does not exist. */
export function checkQuoteImports(sources: SiteSources): ContentProblem[] {
  const quotes = new Set(sources.quotes.map(({id}) => id));
  const pages = [...sources.capabilities, ...sources.docs, ...sources.posts, ...sources.partials];
  return pages.flatMap(({file, imports}) =>
    imports.flatMap(({specifier, position}) => {
      const id = /^@content\/quotes\/(.+?)(?:\.(?:ya?ml|json))?$/.exec(specifier)?.[1];
      if (id === undefined || quotes.has(id)) return [];
      const remedy = suggest(id, quotes, `Add src/content/quotes/${id}.yaml, or import one that is there.`);
      return [{file, ...position, field: '', message: `unknown quote "${id}". ${remedy}`}];
    }),
  );
}

/** A misspelt id names what it is nearest to, so that one mistake is told once. */
function meantId(id: string, known: ReadonlySet<string>): string {
  return known.has(id) ? id : (nearest(id, known) ?? id);
}

/** Takes all sources, gives a problem for each technology, author or tag that nothing names. */
export function checkOrphans(sources: SiteSources): ContentProblem[] {
  const known = knownIds(sources);
  const named = (to: EntryKind, from: readonly EntrySource[]) => {
    const entries = new Set(from);
    return new Set(
      referringEntries(sources)
        .filter(({source}) => entries.has(source))
        .flatMap(({source, references}) =>
          references
            .filter((reference) => reference.to === to)
            .flatMap(({at}) => findReferences(source.value, at).map(({id}) => meantId(id, known[to]))),
        ),
    );
  };
  const surveyed = named('technology', sources.surveys);
  const authors = named('author', sources.posts);
  const tags = named('tag', sources.posts);
  // Nothing can be called unused while a file that may use it cannot be read.
  const isComplete = (entries: readonly EntrySource[]) => entries.every(({isReadable}) => isReadable);
  const orphan = (source: EntrySource, path: FieldPath, message: string) =>
    problemAt(source, path, message, 'key');
  const unsurveyed = isComplete(sources.surveys) ? sources.technologies : [];
  const authorKeys = isComplete(sources.posts) ? keysOf(sources.authors) : [];
  const tagKeys = isComplete(sources.posts) ? keysOf(sources.tags) : [];
  return [
    ...unsurveyed
      .filter(({id}) => !surveyed.has(id))
      .map((source) =>
        orphan(source, [], `no survey lists "${source.id}". Add it to a survey, or remove this file.`),
      ),
    ...authorKeys
      .filter((key) => !authors.has(key))
      .map((key) =>
        orphan(sources.authors, [key], `no post names the author "${key}". Add it to a post, or remove it.`),
      ),
    ...tagKeys
      .filter((key) => !tags.has(key))
      .map((key) =>
        orphan(sources.tags, [key], `no post has the tag "${key}". Add it to a post, or remove it.`),
      ),
  ];
}

/** Takes the checked entries, gives a problem for each rule that spans fields or entries. */
export function checkRules({capabilities, technologies, surveys, posts}: ParsedSite): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const withoutCapability = new Set<string>();
  const surveyable = new Set(technologies.map(({source}) => source.id));
  for (const {source, value} of surveys) {
    if (value === undefined) continue;
    if (value.date !== source.id) {
      problems.push(
        problemAt(
          source,
          ['date'],
          `"${value.date}" is not the date in the file name. Write "${source.id}", or rename the file.`,
        ),
      );
    }
    const labels = new Set<string>();
    value.labels.forEach(({label, capability, technologies: choices}, index) => {
      if (labels.has(label)) {
        problems.push(problemAt(source, ['labels', index, 'label'], `"${label}" is listed twice. Keep one.`));
      }
      labels.add(label);
      if (capability !== undefined) return;
      for (const {technology} of choices) withoutCapability.add(meantId(technology, surveyable));
    });
  }
  const areSurveysSound = surveys.every(({value}) => value !== undefined);
  for (const {source, value} of areSurveysSound ? technologies : []) {
    if (value === undefined || value.capabilities.length > 0 || withoutCapability.has(source.id)) continue;
    problems.push(
      problemAt(
        source,
        ['capabilities'],
        'empty, and no survey lists it under a label without a capability. Add the id of a capability.',
      ),
    );
  }
  for (const {source, value} of capabilities) {
    value?.related.forEach((id, index) => {
      if (id !== source.id) return;
      problems.push(problemAt(source, ['related', index], `"${id}" is this capability. Remove it.`));
    });
  }
  for (const {source} of posts) {
    if (!source.isParsed || source.hasExcerpt) continue;
    problems.push(
      problemAt(
        source,
        [],
        'the post has no excerpt for the list. Add "{/* truncate */}" after its first paragraph.',
      ),
    );
  }
  return problems;
}
