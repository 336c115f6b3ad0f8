/** What a copied file leaves behind: two entries with one name, and lists that name a thing twice. */
import {keysOf} from './checkReferences';
import {foldOrganisation} from './organisation';
import {problemAt} from './parsedSite';
import type {ContentProblem, FieldPath} from './problems';
import {EACH, findReferences} from './references';
import {shorten} from './shorten';
import type {EntrySource, SiteSources} from './siteSources';

type Fold = (text: string) => string;

interface UniqueField {
  collection: 'members' | 'technologies' | 'projects' | 'surveys' | 'capabilities' | 'patterns' | 'posts';
  /** The fields that share one set of names. */
  fields: readonly string[];
  fold: Fold;
}

/** A text as it was written, and where; the owner is what a reader has to look at to find it. */
interface Written {
  source: EntrySource;
  path: FieldPath;
  text: string;
  key: string;
  owner: string;
}

/** Gives what stays the same however a name is typed: case, spaces at its ends and doubled ones do not count. */
function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const UNIQUE_FIELDS: readonly UniqueField[] = [
  // Uses and talks name an organisation in full or short.
  {collection: 'members', fields: ['name', 'shortName'], fold: foldOrganisation},
  {collection: 'technologies', fields: ['name'], fold: foldName},
  {collection: 'projects', fields: ['name'], fold: foldName},
  {collection: 'surveys', fields: ['title'], fold: foldName},
  {collection: 'capabilities', fields: ['title'], fold: foldName},
  {collection: 'patterns', fields: ['title'], fold: foldName},
  {collection: 'posts', fields: ['title'], fold: foldName},
];

/** Gives those that another owner wrote before, each with the first that did. */
function findTaken(written: readonly Written[]): {taken: Written; first: Written}[] {
  const firsts = new Map<string, Written>();
  return written.flatMap((one) => {
    const first = firsts.get(one.key);
    if (first === undefined) firsts.set(one.key, one);
    return first === undefined || first.owner === one.owner ? [] : [{taken: one, first}];
  });
}

function textAt({value}: EntrySource, path: readonly string[]): string | undefined {
  return findReferences(value, path)[0]?.id;
}

function checkNames(sources: SiteSources, {collection, fields, fold}: UniqueField): ContentProblem[] {
  const written = sources[collection].flatMap((source) =>
    fields.flatMap((name): Written[] => {
      const text = textAt(source, [name]);
      const key = text === undefined ? '' : fold(text);
      return text === undefined || key === '' ? [] : [{source, path: [name], text, key, owner: source.file}];
    }),
  );
  return findTaken(written).map(({taken: {source, path, text}, first}) =>
    problemAt(
      source,
      path,
      `"${shorten(text)}" is the ${first.path[0]} in ${first.source.file} already. Write another one, or remove one of the two files.`,
    ),
  );
}

/** Takes entries and the fields that together say what each one is; gives a problem for each that is told twice. */
function checkCopies(
  entries: readonly EntrySource[],
  fields: readonly string[],
  field: string,
): ContentProblem[] {
  const written = entries.flatMap((source): Written[] => {
    const texts = fields.map((name) => textAt(source, [name]));
    const text = textAt(source, [field]);
    if (text === undefined || texts.includes(undefined)) return [];
    const key = JSON.stringify(texts.map((part) => foldName(part ?? '')));
    return [{source, path: [field], text, key, owner: source.file}];
  });
  return findTaken(written).map(({taken: {source, path, text}, first}) =>
    problemAt(
      source,
      path,
      `"${shorten(text)}" stands in ${first.source.file} already. Remove one of the two files, or correct this one.`,
    ),
  );
}

/** Takes blog/authors.yml or blog/tags.yml and the field that readers see. */
function checkKeyed(source: EntrySource, field: string): ContentProblem[] {
  const written = keysOf(source).flatMap((owner): Written[] => {
    const text = textAt(source, [owner, field]);
    return text === undefined ? [] : [{source, path: [owner, field], text, key: foldName(text), owner}];
  });
  return findTaken(written).map(({taken: {path, text}, first}) =>
    problemAt(
      source,
      path,
      `"${shorten(text)}" is the ${field} of "${first.owner}" already. Write another one, or keep one of the two.`,
    ),
  );
}

/** Takes entries and the way to the elements of a list; gives a problem for each that the list holds twice. */
function checkRepeats(entries: readonly EntrySource[], at: readonly string[]): ContentProblem[] {
  return entries.flatMap((source) => {
    const seen = new Set<string>();
    return findReferences(source.value, at).flatMap(({path, id}) => {
      const key = foldName(id);
      if (seen.has(key)) return [problemAt(source, path, `"${shorten(id)}" is listed twice. Keep one.`)];
      seen.add(key);
      return [];
    });
  });
}

/** Takes all sources, gives a problem for each name that two entries bear, and for each repeat in a list of texts. */
export function checkDuplicates(sources: SiteSources): ContentProblem[] {
  const {talks, quotes, meetings, patterns, authors, tags} = sources;
  return [
    ...UNIQUE_FIELDS.flatMap((unique) => checkNames(sources, unique)),
    // A talk may be given twice, and two meetings may be called alike.
    ...checkCopies(talks, ['title', 'url', 'date'], 'title'),
    ...checkCopies(meetings, ['title', 'start'], 'title'),
    ...checkCopies(quotes, ['text'], 'text'),
    ...checkKeyed(authors, 'name'),
    ...checkKeyed(tags, 'label'),
    ...checkRepeats(patterns, ['personas', EACH]),
    ...checkRepeats(talks, ['organisations', EACH]),
    ...checkRepeats(talks, ['people', EACH, 'name']),
  ];
}
