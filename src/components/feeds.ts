/** The blog's feeds: what each format is called, and its address within the site. */
export const FEEDS = [
  {name: 'RSS', path: '/blog/rss.xml'},
  {name: 'Atom', path: '/blog/atom.xml'},
  {name: 'JSON Feed', path: '/blog/feed.json'},
];
