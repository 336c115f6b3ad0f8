/** What to say of files that lie where no entry can be. */
import {isKebabCase} from '../model/fields';
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
  const [docs = '', folder = '', ...rest] = file.replace(/\.mdx$/, '').split('/');
  const name = rest.at(-1) === 'index' || rest.at(-1) === 'README' ? rest.at(-2) : rest.at(-1);
  return `the pages of ${docs}/${folder} lie in the folder itself. ${moveTo(file, `${docs}/${folder}/${name}.mdx`, files)}`;
}

/** Takes a file of docs that does not end in ".mdx" and all files, gives what is wrong. */
export function describeMarkdownPage(file: string, files: ReadonlySet<string>): string {
  const remedy = /\.ya?ml$/i.test(file)
    ? 'Move it out of docs.'
    : moveTo(file, file.replace(/\.[^.]*$/, '.mdx'), files);
  return `docs are MDX files. ${remedy}`;
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
  if (/^\d{4}-\d{2}-\d{2}-[^/]+$/.test(folder ?? '') && /^index\.(?:mdx?|markdown)$/i.test(name)) {
    return `posts are MDX files. ${moveTo(file, `blog/${folder}/index.mdx`, files)}`;
  }
  return 'the file is not a post. Move it to "blog/YYYY-MM-DD-slug/index.mdx".';
}
