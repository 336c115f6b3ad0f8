/** The files that say who the authors are and what the tags mean. */
import {problemAt} from './parsedSite';
import {postReferences} from './post';
import type {ContentProblem} from './problems';
import {findReferences} from './references';
import {shorten} from './shorten';
import type {EntrySource, SiteSources} from './siteSources';

type DeclaredKind = 'author' | 'tag';

const FURTHER_LINES: Record<DeclaredKind, string> = {
  author: 'Write the key of each author, and the name below it.',
  tag: 'Write the key of each tag, and its label, permalink and description below it.',
};

/** Gives the file that was meant: that of another ending or number. */
function findMisnamed(kind: DeclaredKind, files: ReadonlySet<string>): string | undefined {
  const form = new RegExp(`^blog/${kind}s?\\.(?:ya?ml|json)$`, 'i');
  return [...files].find((file) => form.test(file));
}

function describeMissing(kind: DeclaredKind, id: string, declared: EntrySource, sources: SiteSources) {
  const {file} = declared;
  const value = shorten(id);
  if (sources.files.has(file)) {
    const message = `the file is empty, and posts name the ${kind} "${value}". ${FURTHER_LINES[kind]}`;
    return {file, line: 1, column: 1, field: '', message};
  }
  const misnamed = findMisnamed(kind, sources.files);
  if (misnamed === undefined) return undefined;
  const message = `the file is not "${file}", where the ${kind}s of posts are looked up. Rename it to "${file}".`;
  return {file: misnamed, line: 1, column: 1, field: '', message};
}

function checkKind(kind: DeclaredKind, declared: EntrySource, sources: SiteSources): ContentProblem[] {
  // What is there and no mapping has a problem of its own.
  const isEmpty = typeof declared.value !== 'object' || declared.value === null;
  if (!declared.isReadable || !isEmpty || typeof declared.value === 'string') return [];
  const at = postReferences.find(({to}) => to === kind)?.at ?? [];
  for (const post of sources.posts) {
    const [named] = findReferences(post.value, at);
    if (named === undefined) continue;
    const problem = describeMissing(kind, named.id, declared, sources);
    if (problem !== undefined) return [problem];
    const message = `there is no ${declared.file}, where the ${kind} "${shorten(named.id)}" is looked up. Add the file. ${FURTHER_LINES[kind]}`;
    return [problemAt(post, named.path, message)];
  }
  return [];
}

/** Takes all sources, gives a problem for blog/authors.yml and blog/tags.yml where posts need them and they say nothing. */
export function checkDeclarations(sources: SiteSources): ContentProblem[] {
  return [...checkKind('author', sources.authors, sources), ...checkKind('tag', sources.tags, sources)];
}
