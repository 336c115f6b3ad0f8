/** The folders that are read, from the root of the site. */
export const CONTENT_FOLDERS = ['src/content', 'docs', 'blog'] as const;

/** Everything that is read as content, as globs from the root of the site. */
export const CONTENT_GLOBS: string[] = ['src/content/**/*', 'docs/**/*.mdx', 'blog/**/*.{mdx,yml}'];
