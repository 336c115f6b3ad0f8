import {foldOrganisation} from './organisation';
import {type ParsedSite, problemAt} from './parsedSite';
import type {ContentProblem, FieldPath} from './problems';
import {EACH, findReferences} from './references';
import {shorten} from './shorten';
import type {EntrySource} from './siteSources';

/** The name of an organisation as it was written, and where. */
interface WrittenName {
  source: EntrySource;
  path: FieldPath;
  name: string;
}

/** How a name is to be written, and the file that says so. */
interface Spelling {
  name: string;
  file: string;
  isMember: boolean;
}

function findNames(entries: readonly {source: EntrySource}[], at: readonly string[]): WrittenName[] {
  return entries.flatMap(({source}) =>
    findReferences(source.value, at).map(({path, id}) => ({source, path, name: id.trim()})),
  );
}

/** By folded name. */
function memberSpellings({members}: ParsedSite, isShortAllowed: boolean): Map<string, Spelling> {
  return new Map(
    members.flatMap(({source: {file}, value}) => {
      if (value === undefined) return [];
      const {name, shortName = name} = value;
      return [shortName, name].map((written): [string, Spelling] => [
        foldOrganisation(written),
        {name: isShortAllowed ? written : name, file, isMember: true},
      ]);
    }),
  );
}

function describeSpelling(written: string, {name, file, isMember}: Spelling): string {
  return isMember
    ? `"${shorten(written)}" is not the name of the member in ${file}. Did you mean "${name}"?`
    : `"${shorten(written)}" is spelt "${name}" in ${file}. Spell both alike.`;
}

/**
 * Takes the checked entries, gives a problem for each organisation that a use or a talk names otherwise than its member
 * file does, or than another entry does: spelt in two ways it would be counted as two. People may carry the short name.
 */
export function checkOrganisations(site: ParsedSite): ContentProblem[] {
  const inUses = findNames(site.patterns, ['uses', EACH, 'organisation']);
  const inTalks = [
    ...findNames(site.talks, ['organisations', EACH]),
    ...findNames(site.talks, ['people', EACH, 'affiliation']),
  ];
  const inFull = memberSpellings(site, false);
  const inShort = memberSpellings(site, true);
  const seen = new Map<string, Spelling>();
  const check = ({source, path, name}: WrittenName, members: ReadonlyMap<string, Spelling>) => {
    const key = foldOrganisation(name);
    const spelling = members.get(key) ?? seen.get(key);
    if (spelling === undefined) seen.set(key, {name, file: source.file, isMember: false});
    if (spelling === undefined || spelling.name === name) return [];
    return [problemAt(source, path, describeSpelling(name, spelling))];
  };
  return [
    ...inUses.flatMap((written) => check(written, inFull)),
    ...inTalks.flatMap((written) => check(written, inShort)),
  ];
}
