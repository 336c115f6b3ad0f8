import {defaultPostSlug} from './addresses';
import {problemAt, referringEntries} from './parsedSite';
import type {ContentProblem} from './problems';
import {findReferences, findRepeats, type ReferenceKind} from './references';
import {shorten} from './shorten';
import type {EntrySource, IconCatalogue, PostSource, SiteSources} from './siteSources';
import {nearest, quoteList, suggest} from './suggestions';

/** What an entry can name by id and that stands in the content. */
export type EntryKind = Exclude<ReferenceKind, 'icon'>;

const HOME_OF_KIND: Record<EntryKind, (id: string) => string> = {
  member: (id) => `Add src/content/members/${id}.yaml, or name one that is there.`,
  capability: (id) => `Add docs/capabilities/${id}.mdx, or name one that is there.`,
  technology: (id) => `Add src/content/technologies/${id}.yaml, or name one that is there.`,
  project: (id) => `Add src/content/projects/${id}.yaml, or name one that is there.`,
  pattern: (id) => `Add docs/patterns/${id}.mdx, or name one that is there.`,
  post: () => 'Name the slug of a post in blog.',
  author: () => 'Add it to blog/authors.yml, or name one that is there.',
  tag: () => 'Add it to blog/tags.yml, or name one that is there.',
};

/** Takes a post as it was written, gives its slug without a leading slash. */
export function slugOf({value, date, id}: PostSource): string {
  const slug = findReferences(value, ['slug'])[0]?.id;
  return slug?.replace(/^\//, '') ?? defaultPostSlug(date, id);
}

/** Takes an entry that is a mapping from keys, gives the keys. */
export function keysOf({value}: EntrySource): string[] {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMapping ? Object.keys(value) : [];
}

/** Takes all sources, gives the ids that can be named; those of entries with problems too, so that one mistake is told once. */
export function knownIds(sources: SiteSources): Record<EntryKind, ReadonlySet<string>> {
  const ids = (entries: readonly EntrySource[]) => new Set(entries.map(({id}) => id));
  return {
    member: ids(sources.members),
    capability: ids(sources.capabilities),
    technology: ids(sources.technologies),
    project: ids(sources.projects),
    pattern: ids(sources.patterns),
    post: new Set(sources.posts.map(slugOf)),
    author: new Set(keysOf(sources.authors)),
    tag: new Set(keysOf(sources.tags)),
  };
}

function describeIcon(icon: string, {sets, names}: IconCatalogue): string | undefined {
  const [set = '', name = ''] = icon.split(/:(.*)/s);
  if (!sets.includes(set)) {
    const examples = sets.map((known) => `${known}:<name>`);
    return `no icon "${shorten(icon)}". Write ${quoteList(examples, 'or')}.`;
  }
  const known = names(set);
  if (known.has(name)) return undefined;
  const remedy = suggest(name, known, `Look one up at https://icon-sets.iconify.design/${set}.`);
  const qualified = remedy.replace(/"([^"]+)"\?$/, `"${set}:$1"?`);
  return `no icon "${shorten(icon)}" in the set ${set}. ${qualified}`;
}

/** Takes an id as it was written and all known ones, gives the known one that is meant: one mistake is told once. */
export function meantId(id: string, known: ReadonlySet<string>): string {
  return known.has(id) ? id : (nearest(id, known) ?? id);
}

/** Takes all sources, gives a problem for each id or icon that does not exist, or that a list repeats. */
export function checkReferences(sources: SiteSources): ContentProblem[] {
  const known = knownIds(sources);
  const unreadable = new Set<ReferenceKind>();
  // A file without one key has a problem of its own.
  if (known.author.size === 0) unreadable.add('author');
  if (known.tag.size === 0) unreadable.add('tag');
  const describe = (to: ReferenceKind, id: string): string | undefined => {
    if (to === 'icon') return describeIcon(id, sources.icons);
    if (unreadable.has(to) || known[to].has(id)) return undefined;
    return `unknown ${to} "${shorten(id)}". ${suggest(id, known[to], HOME_OF_KIND[to](shorten(id)))}`;
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
        ...repeats.map(({path, id}) =>
          problemAt(source, path, `"${shorten(id)}" is listed twice. Keep one.`),
        ),
      ];
    }),
  );
}

/** Takes all sources, gives a problem for each `@content/quotes/<id>` import whose quote does not exist. */
export function checkQuoteImports(sources: SiteSources): ContentProblem[] {
  const quotes = new Set(sources.quotes.map(({id}) => id));
  const pages = [
    ...sources.capabilities,
    ...sources.patterns,
    ...sources.docs,
    ...sources.posts,
    ...sources.partials,
  ];
  return pages.flatMap(({file, imports}) =>
    imports.flatMap(({specifier, position}) => {
      const id = /^@content\/quotes\/(.+?)(?:\.(?:ya?ml|json))?$/.exec(specifier)?.[1];
      if (id === undefined || quotes.has(id)) return [];
      const remedy = suggest(
        id,
        quotes,
        `Add src/content/quotes/${shorten(id)}.yaml, or import one that is there.`,
      );
      return [{file, ...position, field: '', message: `unknown quote "${shorten(id)}". ${remedy}`}];
    }),
  );
}
