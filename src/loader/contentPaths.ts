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
export const PAGE_COLLECTIONS = ['capabilities', 'patterns'] as const;

export const AUTHORS_FILE = 'blog/authors.yml';
export const TAGS_FILE = 'blog/tags.yml';

/** Everything that is read as content, as globs from the root of the site. */
export const CONTENT_GLOBS: string[] = ['src/content/**/*', 'docs/**/*.mdx', 'blog/**/*.{mdx,yml}'];

/** Takes the path of a file from the root of the site, tells whether it is read as content. */
export function isContent(file: string): boolean {
  if (file.startsWith('src/content/') || file === AUTHORS_FILE || file === TAGS_FILE) return true;
  return /^(?:docs|blog)\/.*\.mdx?$/.test(file);
}
