/** The files that say who the authors are and what the tags mean. */
import {type DeclaredKind, declarationOf} from './declarations';
import {problemAt} from './parsedSite';
import {postReferences} from './post';
import type {ContentProblem} from './problems';
import {findReferences} from './references';
import {shorten} from './shorten';
import type {EntrySource, SiteSources} from './siteSources';

/** Gives the file that was meant: that of another ending or number. */
function findMisnamed(kind: DeclaredKind, files: ReadonlySet<string>): string | undefined {
  const form = new RegExp(`^blog/${kind}s?\\.(?:ya?ml|json)$`, 'i');
  return [...files].find((file) => form.test(file));
}

function describeMissing(
  kind: DeclaredKind,
  ids: readonly string[],
  declared: EntrySource,
  sources: SiteSources,
): ContentProblem | undefined {
  const {file} = declared;
  const [first = ''] = ids;
  if (sources.files.has(file)) {
    const message = `the file is empty, and posts name the ${kind} "${shorten(first)}". Write into it:`;
    return {file, line: 1, column: 1, field: '', message, block: declarationsOf(kind, ids)};
  }
  const misnamed = findMisnamed(kind, sources.files);
  if (misnamed === undefined) return undefined;
  const message = `the file is not "${file}", where the ${kind}s of posts are looked up. Rename it to "${file}".`;
  return {file: misnamed, line: 1, column: 1, field: '', message};
}

function declarationsOf(kind: DeclaredKind, ids: readonly string[]): string {
  return ids.map((id) => declarationOf(kind, id)).join('\n');
}

function checkKind(kind: DeclaredKind, declared: EntrySource, sources: SiteSources): ContentProblem[] {
  // What is there and no mapping has a problem of its own.
  const isEmpty = typeof declared.value !== 'object' || declared.value === null;
  if (!declared.isReadable || !isEmpty || typeof declared.value === 'string') return [];
  const references = postReferences.filter(({to}) => to === kind);
  const named = sources.posts.flatMap((post) =>
    references.flatMap(({at}) => findReferences(post.value, at).map(({path, id}) => ({post, path, id}))),
  );
  const [first] = named;
  if (first === undefined) return [];
  const ids = [...new Set(named.map(({id}) => id))];
  const problem = describeMissing(kind, ids, declared, sources);
  if (problem !== undefined) return [problem];
  const message = `there is no ${declared.file}, where the ${kind} "${shorten(first.id)}" is looked up. Add the file, and write into it:`;
  return [{...problemAt(first.post, first.path, message), block: declarationsOf(kind, ids)}];
}

/** Takes all sources, gives a problem for blog/authors.yml and blog/tags.yml where posts need them and they say nothing. */
export function checkDeclarations(sources: SiteSources): ContentProblem[] {
  return [...checkKind('author', sources.authors, sources), ...checkKind('tag', sources.tags, sources)];
}
