import {adviseOnInline, adviseOnUnknown, type DeclaredKind} from './declarations';
import {problemAt, referringEntries} from './parsedSite';
import {slugOf} from './post';
import type {ContentProblem, FieldPath} from './problems';
import {findReferences, findRepeats, type ReferenceKind} from './references';
import {shorten} from './shorten';
import type {EntrySource, IconCatalogue, SiteSources} from './siteSources';
import {nearest, quoteList, suggest} from './suggestions';
import {type HiddenPages, hiddenQuotes} from './visibility';

/** What an entry can name by id and that stands in the content. */
export type EntryKind = Exclude<ReferenceKind, 'icon'>;

const HOME_OF_KIND: Record<Exclude<EntryKind, DeclaredKind>, (id: string) => string> = {
  member: (id) => `Add src/content/members/${id}.yaml, or name one that is there.`,
  capability: (id) => `Add docs/capabilities/${id}.mdx, or name one that is there.`,
  technology: (id) => `Add src/content/technologies/${id}.yaml, or name one that is there.`,
  project: (id) => `Add src/content/projects/${id}.yaml, or name one that is there.`,
  pattern: (id) => `Add docs/patterns/${id}.mdx, or name one that is there.`,
  post: () => 'Name the slug of a post in blog.',
};

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
  const describe = (to: ReferenceKind, id: string): Told | undefined => {
    if (to === 'icon') {
      const message = describeIcon(id, sources.icons);
      return message === undefined ? undefined : {message};
    }
    if (unreadable.has(to) || known[to].has(id)) return undefined;
    const what = `unknown ${to} "${shorten(id)}".`;
    if (to !== 'author' && to !== 'tag') {
      return {message: `${what} ${suggest(id, known[to], HOME_OF_KIND[to](shorten(id)))}`};
    }
    const {remedy, block} = adviseOnUnknown(to, id, known[to]);
    return {message: `${what} ${remedy}`, block};
  };
  const named = referringEntries(sources).flatMap(({source, references}) =>
    references.flatMap(({at, to, isUnique}) => {
      const written = findReferences(source.value, at);
      const dangling = written.flatMap(({path, id}) => {
        const told = describe(to, id);
        return told === undefined ? [] : [toProblem(source, path, told)];
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
  return [...named, ...checkInline(sources, known)];
}

/** A message, and the lines that it says to paste, if any. */
interface Told {
  message: string;
  block?: string | undefined;
}

function toProblem(source: EntrySource, path: FieldPath, {message, block}: Told): ContentProblem {
  return {...problemAt(source, path, message), ...(block === undefined ? {} : {block})};
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The authors and tags that posts write out in place of a key. */
function checkInline(
  {posts}: SiteSources,
  known: Record<DeclaredKind, ReadonlySet<string>>,
): ContentProblem[] {
  return posts.flatMap((source) => {
    const {value} = source;
    if (!isMapping(value)) return [];
    const fields: [kind: DeclaredKind, field: string][] = [
      ['author', 'authors'],
      ['tag', 'tags'],
    ];
    return fields.flatMap(([kind, field]) => {
      const written = value[field];
      const elements: [path: FieldPath, element: unknown][] = Array.isArray(written)
        ? written.map((element: unknown, index) => [[field, index], element])
        : [[[field], written]];
      return elements.flatMap(([path, element]) => {
        if (!isMapping(element)) return [];
        if (kind === 'author' && typeof element.key === 'string') {
          return checkOverrides(source, path, element);
        }
        const {remedy, block} = adviseOnInline(kind, element, known[kind]);
        const message = `the ${kind} is written out here, and posts name ${kind}s by their keys. ${remedy}`;
        return [toProblem(source, path, {message, block})];
      });
    });
  });
}

/** What a post says of an author beside the key: Docusaurus would show it in place of what blog/authors.yml says. */
function checkOverrides(
  source: EntrySource,
  path: FieldPath,
  element: Record<string, unknown>,
): ContentProblem[] {
  return Object.keys(element)
    .filter((name) => name !== 'key')
    .map((name) =>
      problemAt(
        source,
        [...path, name],
        `an author is the same in all posts. Write "${shorten(name)}" in blog/authors.yml, and remove it here.`,
        'key',
      ),
    );
}

/** Takes all sources and the hidden pages, gives a problem for each `@content/quotes/<id>` import whose quote does not exist, or is not seen. */
export function checkQuoteImports(sources: SiteSources, hidden: HiddenPages): ContentProblem[] {
  const unseen = hiddenQuotes(sources, hidden);
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
      if (id !== undefined && unseen.has(id) && !hidden.has(file)) {
        const message = `the quote "${id}" is of a post that readers do not see yet. Remove it here until they do.`;
        return [{file, ...position, field: '', message}];
      }
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
