import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {type CheerioAPI, load} from 'cheerio';

/** The site under test: what was built or, from SITE_ROOT, a copy of it that is served at the path SITE_BASE. */
export const BUILD = path.resolve(__dirname, '..', process.env.SITE_ROOT ?? 'build');
const BASE = process.env.SITE_BASE ?? '/';

/** Takes the path of a file below build/, gives its text; throws if there is no such file. */
export function readBuilt(file: string): string {
  return readFileSync(path.join(BUILD, file), 'utf8');
}

const sitemapAddresses = [...readBuilt('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address]) => new URL(address ?? ''),
);

/** The origin that the site is built for. */
export const SITE_ORIGIN = sitemapAddresses[0]?.origin ?? '';

/** The path of the page that answers at unknown addresses. */
export const NOT_FOUND = '/404.html';

/** The path of the chart that other sites show in a frame. */
export const EMBED = '/capability-map/embed';

/** The paths of all pages: those of the sitemap, and those that it leaves out. */
export const PAGES = [...sitemapAddresses.map(({pathname}) => pathname), EMBED, NOT_FOUND].sort();

/** The paths of all posts. */
export const POSTS = PAGES.filter((page) => /^\/blog\/(?!(archive|authors|page|tags)(\/|$))/.test(page));

/** What of a page differs between builds although the page does not: names of files, and the ends of those of classes. */
const BUILT_NAMES = /\/assets\/[^"' )>]+|(?<=\w)_[\w-]{4}(?=["' >])/g;

/** Takes the HTML of a page, gives what it says: the frame around it is the same on many. */
function mainPart(html: string): string {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(BUILT_NAMES, '');
}

/** A build of the site as it is, where what is tested is a build with sample contributions. */
const ORDINARY_BUILD = process.env.ORDINARY_BUILD ?? '';

/** Takes the path of a page, gives what the ordinary build has for it. */
function ordinaryHtml(page: string): string | undefined {
  const file = path.join(ORDINARY_BUILD, builtFile(page) ?? '');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function isChanged(page: string): boolean {
  const before = ordinaryHtml(page);
  return before === undefined || mainPart(before) !== mainPart(pageHtml(page));
}

/** The paths of the pages that tests of every page look at: with contributions, those that they changed or added. */
export const TESTED_PAGES = ORDINARY_BUILD ? PAGES.filter(isChanged) : PAGES;

/** One page of each kind. */
const KINDS = [
  '/',
  '/blog',
  '/blog/welcome',
  '/capability-map',
  EMBED,
  '/docs/introduction',
  '/docs/capabilities/continuous-delivery',
  '/docs/community/get-involved',
  '/docs/patterns',
  '/docs/patterns/local-idp',
  '/docs/patterns/scale-argo-cd',
  '/docs/reference-implementations',
  '/projects',
  '/projects/idpbuilder',
  '/members',
  '/subscribe',
  '/talks',
  '/technologies',
  '/technologies/argo-cd',
  NOT_FOUND,
];

/** The paths of the pages that stand for all of their kind: with contributions, those that they added. */
export const PAGE_KINDS = ORDINARY_BUILD ? PAGES.filter((page) => ordinaryHtml(page) === undefined) : KINDS;

/** Takes the path part of an address, gives the file below build/ that a web server answers with, if there is one. */
export function builtFile(pathname: string): string | undefined {
  const name = decodeURIComponent(pathname).replace(/^\//, '');
  const names = name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}.html`];
  return names.find((file) => {
    const found = path.join(BUILD, file);
    return existsSync(found) && statSync(found).isFile();
  });
}

/** Takes the path of a page, gives the HTML that was built for it; throws if there is none. */
export function pageHtml(page: string): string {
  const file = builtFile(page);
  if (!file) throw new Error(`No file was built for ${page}`);
  return readBuilt(file);
}

/** Takes the address of a page in a browser, gives its path in the site. */
export function pathInSite(address: string): string {
  const {pathname} = new URL(address);
  return pathname.startsWith(BASE) ? `/${pathname.slice(BASE.length)}` : pathname;
}

/**
 * Takes an address as the page of that path writes it, gives it as the site at the root of a server does: a copy writes
 * relative addresses, which name files.
 */
export function siteAddress(written: string, page: string): string {
  if (BASE === '/' || !/^\.{0,2}\//.test(written)) return written;
  const url = new URL(written, `${SITE_ORIGIN}${BASE.slice(0, -1)}${page}`);
  return pathInSite(url.href).replace(/\.html$/, '') + url.search + url.hash;
}

/** Takes the path of a page, gives its HTML as a document to query, with addresses as at the root of a server. */
export function pageDocument(page: string): CheerioAPI {
  const $ = load(pageHtml(page));
  for (const name of ['href', 'src']) {
    $(`[${name}]`).attr(name, (_, written) => siteAddress(written, page));
  }
  return $;
}

const BLOCKS =
  'p, li, ol, ul, blockquote, figure, figcaption, h1, h2, h3, h4, div, dt, dd, tr, td, th, pre, br';

/** Takes an HTML fragment, gives its words in reading order, without drawings and links of headings to themselves. */
export function htmlWords(html: string): string[] {
  const $ = load(html, null, false);
  $('svg, style, script, .hash-link').remove();
  $(BLOCKS).before(' ').after(' ');
  return words($.root().text());
}

/** Takes text, gives its words: white space and characters of no width are all that is lost. */
export function words(text: string): string[] {
  return text
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Takes two lists, gives what the first has more often than the second. */
export function surplus(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return some.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
