/** The folders of src/content, one for each collection of entries in YAML. */
export const COLLECTIONS = [
  'members',
  'quotes',
  'technologies',
  'surveys',
  'projects',
  'talks',
  'meetings',
] as const;

export type Collection = (typeof COLLECTIONS)[number];

/** The folders of docs whose pages are entries, one file each. */
const PAGE_COLLECTIONS = ['capabilities', 'patterns'] as const;

/**
 * Takes the path of a file of docs, from the root of the site or of the disk, gives the entry that its page is;
 * undefined where it is none: the page of the folder itself, by any name that Docusaurus knows, a part of other pages.
 */
export function pageEntry(
  file: string,
): {collection: (typeof PAGE_COLLECTIONS)[number]; id: string} | undefined {
  const [, folder, id = ''] = /(?:^|[\\/])docs[\\/]([^\\/]+)[\\/]([^\\/]+)\.mdx?$/.exec(file) ?? [];
  const collection = PAGE_COLLECTIONS.find((known) => known === folder);
  const isNone = id.startsWith('_') || ['index', 'README', folder].includes(id);
  return collection === undefined || isNone ? undefined : {collection, id};
}

/** Takes the path of a file from the root of the site, tells whether it lies deeper than the pages of its collection. */
export function isNestedPage(file: string): boolean {
  const [, folder, ...rest] = file.split('/');
  return PAGE_COLLECTIONS.some((known) => known === folder) && rest.length > 1;
}

export const AUTHORS_FILE = 'blog/authors.yml';
export const TAGS_FILE = 'blog/tags.yml';
export const SIDEBARS_FILE = 'sidebars.ts';
export const REDIRECTS_FILE = 'redirects.ts';

/** What is read at the root of the site. */
export const ROOT_FILES: readonly string[] = [SIDEBARS_FILE, REDIRECTS_FILE];

/** Everything that the check looks at, from the root of the site: what is read, and what it refers to. */
export const CONTENT_PATHS: readonly string[] = ['src/content', 'docs', 'blog', 'static', ...ROOT_FILES];

/** Takes the path of a file from the root of the site, tells whether Docusaurus would read it as how a folder of docs is listed. */
export function isCategoryFile(file: string): boolean {
  return /^docs\/(?:.*\/)?_category_\.(?:json|ya?ml)$/i.test(file);
}

/** Takes the path of a file from the root of the site, tells whether it is read as content. */
export function isContent(file: string): boolean {
  if (file.startsWith('src/content/') || ROOT_FILES.includes(file)) return true;
  // Those with another ending are not read, and whoever wrote them is told.
  return /^(?:docs|blog)\/.*\.(?:mdx?|markdown|ya?ml)$/i.test(file) || isCategoryFile(file);
}
