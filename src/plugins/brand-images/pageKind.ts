/** The first pattern that matches names the page, so narrow ones stand before wide ones. */
const KINDS: [pattern: RegExp, kind: string][] = [
  [/^\/$/, 'Open community'],
  [/^\/blog\/welcome$/, 'Launch post'],
  [/^\/blog\/tags\/./, 'Tag'],
  [/^\/blog\/authors\/./, 'Author'],
  [/^\/blog\/(tags|authors|archive|page\/\d+)$/, 'Blog'],
  [/^\/blog\/./, 'Post'],
  [/^\/blog$/, 'Blog'],
  [/^\/docs\/capabilities\/./, 'Capability'],
  [/^\/docs\/patterns\/./, 'Pattern'],
  [/^\/docs\/(patterns|capabilities)$/, 'Directory'],
  [/^\/docs\/reference-implementations(\/|$)/, 'Reference implementation'],
  [/^\/docs\/community(\/|$)/, 'Community'],
  [/^\/docs(\/|$)/, 'Docs'],
  [/^\/capability-map(\/|$)/, 'Capability map'],
  [/^\/technologies\/./, 'Technology'],
  [/^\/technologies$/, 'Directory'],
  [/^\/projects\/./, 'Project'],
  [/^\/projects$/, 'Directory'],
  [/^\/talks$/, 'Directory'],
  [/^\/members$/, 'Community'],
  [/^\/subscribe$/, 'Community'],
];

/** Takes the address of a page, returns the word for what it is that stands at the top of its sharing picture. */
export function pageKind(permalink: string): string {
  return KINDS.find(([pattern]) => pattern.test(permalink))?.[1] ?? 'Website';
}

/** Tells whether the page is one post of the blog: its picture names author and date instead of a summary. */
export function isPost(permalink: string): boolean {
  return ['Post', 'Launch post'].includes(pageKind(permalink));
}
