/** The addresses of the site, by the rules of Docusaurus with `trailingSlash: false`. */
import {folderOf, joinPaths} from './paths';

const DATE_LIKE_PREFIX = /^\d+[-_.]\d+/;
const NUMBER_PREFIX = /^\d+\s*[-_.]+\s*([^-_.\s].*)$/;
const FEEDS = ['/blog/rss.xml', '/blog/atom.xml', '/blog/feed.json'];

/** The addresses that the blog has whatever its posts are. */
export const BLOG_ADDRESSES = ['/blog', '/blog/archive', '/blog/tags', '/blog/authors', ...FEEDS];

/** The files that the build makes of the capability map. */
export const MAP_FILES = {csv: '/capability-map.csv', svg: '/capability-map.svg'};

function stripNumberPrefix(segment: string): string {
  return DATE_LIKE_PREFIX.test(segment) ? segment : (NUMBER_PREFIX.exec(segment)?.[1] ?? segment);
}

function address(...parts: readonly string[]): string {
  return `/${joinPaths(...parts)}`;
}

/** Takes the path of a page under docs and the slug of its front matter, gives its address. */
export function docAddress(file: string, slug?: string): string {
  if (slug?.startsWith('/')) return address('docs', slug);
  const path = file.replace(/^docs\//, '').replace(/\.mdx?$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const folder = folderOf(path);
  const parent = folder.slice(folder.lastIndexOf('/') + 1);
  const folderAddress = joinPaths('docs', ...folder.split('/').map(stripNumberPrefix));
  if (slug !== undefined) return address(folderAddress, slug);
  const isFolderPage = ['index', 'readme', parent.toLowerCase()].includes(name.toLowerCase());
  return isFolderPage ? address(folderAddress) : address(folderAddress, stripNumberPrefix(name));
}

/** Takes the path of a page under docs, gives the id by which a sidebar names it. */
export function docId(file: string): string {
  const path = file.replace(/^docs\//, '').replace(/\.mdx?$/, '');
  return path.split('/').map(stripNumberPrefix).join('/');
}

/** Takes a slug, gives the address of the post. */
export function postAddress(slug: string): string {
  return address('blog', slug);
}

/** Takes the id of a technology, gives the address of its page. */
export function technologyAddress(id: string): string {
  return address('technologies', id);
}

/** Takes the id of a project, gives the address of its page. */
export function projectAddress(id: string): string {
  return address('projects', id);
}

/** Takes the id of a talk, gives its place on the page of talks. */
export function talkAddress(id: string): string {
  return `${address('talks')}#${id}`;
}

/** Takes the id of an organisation, gives its place on the page of members. */
export function organisationAddress(id: string): string {
  return `${address('members')}#${id}`;
}

/** Takes the key of a tag and its permalink, if it has one, gives the address of its page. */
export function tagAddress(key: string, permalink: string | undefined): string {
  return address('blog/tags', permalink ?? kebabCase(key));
}

/** Takes the key of an author or a tag, gives it as words joined by hyphens. */
export function kebabCase(key: string): string {
  return (key.match(/[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []).join('-').toLowerCase();
}

/** Takes the key of an author and what its `page` says, gives the address of the page, if it has one. */
export function authorAddress(
  key: string,
  page: boolean | {permalink: string} | undefined,
): string | undefined {
  if (page === undefined || page === false) return undefined;
  return address('blog/authors', page === true ? kebabCase(key) : page.permalink);
}

/** Takes the path of a file, gives the address of the page or static file that it is, if it is one. */
export function fileAddress(file: string): string | undefined {
  if (file.startsWith('static/'))
    return address(file.slice('static/'.length).replace(/(^|\/)index\.html$/, ''));
  const page = /^src\/pages\/(.+)\.tsx$/.exec(file)?.[1];
  if (page === undefined) return undefined;
  const isExcluded = /(?:^|\/)(?:_|__tests__\/)|\.(?:test|module)$/.test(page);
  return isExcluded ? undefined : address(page.replace(/(^|\/)index$/, ''));
}
