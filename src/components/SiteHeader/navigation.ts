export interface NavigationEntry {
  label: string;
  to: string;
  /** Whether the page at this path (without the site's base address) belongs to the entry. */
  holds: (path: string) => boolean;
}

const isWithin = (section: string) => (path: string) => path === section || path.startsWith(`${section}/`);
const isCommunity = isWithin('/docs/community');

export const NAVIGATION: NavigationEntry[] = [
  {label: 'Blog', to: '/blog', holds: isWithin('/blog')},
  {
    label: 'Capability map',
    to: '/capability-map',
    holds: (path) => isWithin('/capability-map')(path) || isWithin('/docs/capabilities')(path),
  },
  {label: 'Patterns', to: '/docs/patterns', holds: isWithin('/docs/patterns')},
  {label: 'Technologies', to: '/technologies', holds: isWithin('/technologies')},
  {
    label: 'Docs',
    to: '/docs/introduction',
    holds: (path) =>
      isWithin('/docs/introduction')(path) || isWithin('/docs/reference-implementations')(path),
  },
  {label: 'Community', to: '/docs/community/get-involved', holds: isCommunity},
];
