/** What to say of files that lie where no entry can be. */
import {isCalendarDay, isKebabCase} from '../model/fields';
import {readPostPath} from '../model/postPath';
import {nearest, quoteList} from '../model/suggestions';
import {AUTHORS_FILE, COLLECTIONS, type Collection, TAGS_FILE} from './contentPaths';

/** Takes the name of a folder, tells whether it is a collection of src/content. */
export function isCollection(name: string): name is Collection {
  return COLLECTIONS.some((collection) => collection === name);
}

function kebabCaseOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Takes the name of a file or folder, gives what is wrong with it as an id; undefined when nothing is. */
export function describeName(name: string): string | undefined {
  if (isKebabCase(name)) return undefined;
  const better = kebabCaseOf(name);
  const remedy = isKebabCase(better) ? `Rename it to "${better}".` : 'Rename it.';
  return `the name "${name}" is not lower-case words and digits joined by hyphens. ${remedy}`;
}

/** Says to move a file to where it should be, or that another one is there already. */
function moveTo(file: string, better: string, files: ReadonlySet<string>): string {
  if (files.has(better)) return `${better} is there already: keep one of the two.`;
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
  return `${folderOf(file) === folderOf(better) ? 'Rename' : 'Move'} it to "${better}".`;
}

/** Takes a file of src/content that is no entry and all files, gives what is wrong. */
export function describeStray(file: string, files: ReadonlySet<string>): string {
  const [folder = '', ...rest] = file.slice('src/content/'.length).split('/');
  const name = rest.at(-1) ?? '';
  const id = name.replace(/\.[^.]*$/, '');
  if (isCollection(folder)) {
    const isYaml = /\.ya?ml$/i.test(name);
    const remedy = isYaml
      ? moveTo(file, `src/content/${folder}/${id}.yaml`, files)
      : 'Move it out of src/content.';
    return `the file is not "src/content/${folder}/<id>.yaml". ${remedy}`;
  }
  const near = nearest(folder, COLLECTIONS);
  const remedy =
    near === undefined || rest.length === 0
      ? `Put it in ${quoteList(COLLECTIONS, 'or')} as "<id>.yaml", or move it out of src/content.`
      : `Did you mean "src/content/${near}"?`;
  return `the file belongs to no collection. ${remedy}`;
}

/** Takes a page below docs/capabilities or docs/patterns and all files, gives what is wrong. */
export function describeNestedPage(file: string, files: ReadonlySet<string>): string {
  const [docs = '', folder = '', ...rest] = file.replace(/\.mdx?$/, '').split('/');
  const name = rest.at(-1) === 'index' || rest.at(-1) === 'README' ? rest.at(-2) : rest.at(-1);
  const ending = file.slice(file.lastIndexOf('.'));
  return `the pages of ${docs}/${folder} lie in the folder itself. ${moveTo(file, `${docs}/${folder}/${name}${ending}`, files)}`;
}

/** Takes a page and all files, returns what is wrong if the same page also stands in a file with the other ending. */
export function describeTwin(file: string, files: ReadonlySet<string>): string | undefined {
  const twin = file.replace(/\.md$/, '.mdx');
  return twin !== file && files.has(twin)
    ? `the same page stands in ${twin}. Keep one of the two.`
    : undefined;
}

/** What is wrong with a file that says how a folder of docs is listed. */
export const CATEGORY_PROBLEM =
  'nothing reads this file: the sidebar is written in sidebars.ts. Remove the file, and add its pages there.';

/** Takes a file of docs that ends neither in ".mdx" nor in ".md" and all files, returns what is wrong. */
export function describeMarkdownPage(file: string, files: ReadonlySet<string>): string {
  const remedy = /\.ya?ml$/i.test(file)
    ? 'Move it out of docs.'
    : moveTo(file, file.replace(/\.[^.]*$/, '.mdx'), files);
  return `docs are ".mdx" or ".md" files. ${remedy}`;
}

/** The list of the blog that a name stands for, be it in the singular or with another ending. */
function listMeant(name: string): string | undefined {
  const [, kind] = /^(author|tag)s?\./i.exec(name) ?? [];
  return kind && (kind.toLowerCase() === 'tag' ? TAGS_FILE : AUTHORS_FILE);
}

/** Takes a file of the blog that is neither a post nor a list and all files, gives what is wrong. */
export function describeStrayOfBlog(file: string, files: ReadonlySet<string>): string | undefined {
  const [, folder, name = ''] = /^blog\/(?:(.+)\/)?([^/]+)$/.exec(file) ?? [];
  if (/\.ya?ml$/i.test(name)) {
    const list = listMeant(name);
    // The posts that look for the list say so.
    if (folder === undefined && list !== undefined && !files.has(list)) return undefined;
    const withList =
      folder === undefined
        ? `${list} is there already: keep one of the two.`
        : `Write what it says into ${list}, and remove it.`;
    return `the blog has two lists, ${AUTHORS_FILE} and ${TAGS_FILE}. ${list === undefined ? 'Move it out of blog.' : withList}`;
  }
  return `posts are ".mdx" or ".md" files. ${moveTo(file, file.replace(/\.[^.]*$/, '.mdx'), files)}`;
}

/** Takes the path of a post and all files, returns what is wrong with its place; undefined if nothing is. */
export function describePostPath(file: string, files: ReadonlySet<string>): string | undefined {
  const twin = describeTwin(file, files);
  if (twin !== undefined) return twin;
  const [, folder = '', base = '', ending = ''] = /^(.*)\/([^/]+)(\.mdx?)$/.exec(file) ?? [];
  const main = ['mdx', 'md'].map((end) => `${folder}/index.${end}`).find((index) => files.has(index));
  if (base !== 'index' && folder !== 'blog' && main !== undefined) {
    return `the post of this folder is ${main}. Rename this file to "_${base}${ending}" to show it in the post, or move it out.`;
  }
  const {day, name} = readPostPath(file);
  if (day !== undefined && !isCalendarDay(day)) {
    return `"${day}" is not a day of the calendar. Rename ${base === 'index' ? 'the folder' : 'the file'}.`;
  }
  if (name === '' || (day !== undefined && name === 'index')) {
    const better = `blog/${day}-my-post${base === 'index' ? '/index' : ''}${ending}`;
    return `the name says the day alone. Add a few words that its address can end in, e.g. "${better}".`;
  }
  return name
    .split('/')
    .map(describeName)
    .find((problem) => problem !== undefined);
}
