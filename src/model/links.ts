import {folderOf, joinPaths} from './paths';
import type {Position} from './problems';
import {shorten} from './shorten';
import type {LinkKind, LinkSource, PageSource} from './siteSources';
import {nearest, suggest} from './suggestions';
import {describeHidden, type HiddenBecause, type HiddenPages} from './visibility';

const HAS_SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
/** What a link may lead to elsewhere: a page, a letter, a call, a calendar. */
const LINK_SCHEME = /^(?:(?:https?|mailto|tel|webcals?):|\/\/)/i;
const OWN_FILE_SCHEME = 'pathname://';
/** A path from the file of the page to one that is no page. */
const IS_RELATIVE_FILE = /^(?![/@]).+\.(?!html$|mdx?$)[a-z0-9]+$/i;
const SITE_ALIAS = '@site/';
const ORIGIN = 'https://site.invalid';

/** A page with its address; a partial has none. */
export interface AddressedPage {
  source: PageSource;
  address?: string;
}

/** Everything that a link can lead to. */
export interface LinkTargets {
  /** From address to the MDX page behind it; undefined for an address that is something else. */
  addresses: ReadonlyMap<string, PageSource | undefined>;
  /** The anchors of pages that are made of entries, by address. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** From the path of an MDX file to its page. */
  pages: ReadonlyMap<string, AddressedPage>;
  /** Every file of src, docs, blog and static. */
  files: ReadonlySet<string>;
  /** From the address of a page that readers do not see to why. */
  hidden: ReadonlyMap<string, HiddenBecause>;
  /** The same from its file. */
  hiddenFiles: HiddenPages;
}

/** A link that does not resolve. */
export interface BrokenLink {
  position: Position;
  message: string;
}

interface SplitTarget {
  path: string;
  anchor: string;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function splitTarget(target: string): SplitTarget {
  const hash = target.indexOf('#');
  const beforeHash = hash === -1 ? target : target.slice(0, hash);
  return {
    path: decode(beforeHash.replace(/\?.*$/, '')),
    anchor: hash === -1 ? '' : decode(target.slice(hash + 1)),
  };
}

function contentRoot(file: string): string {
  return file.slice(0, file.indexOf('/'));
}

function checkAnchor(anchor: string, page: PageSource | undefined, targets: LinkTargets): string | undefined {
  if (anchor === '' || page === undefined) return undefined;
  const anchors = collectAnchors(page, targets, new Set());
  if (anchors === undefined || anchors.has(anchor)) return undefined;
  const near = suggest(
    `#${anchor}`,
    [...anchors].map((known) => `#${known}`),
    anchors.size === 0 ? 'It has no headings: leave the anchor out.' : 'Name a heading that is there.',
  );
  return `no heading "#${shorten(anchor)}" in ${page.file}. ${near}`;
}

/** Takes an address that is there, and an anchor; says when there is no such place. */
function checkPlace(address: string, anchor: string, targets: LinkTargets): string | undefined {
  const known = targets.anchors.get(address);
  if (known === undefined) return checkAnchor(anchor, targets.addresses.get(address), targets);
  if (anchor === '' || known.has(anchor)) return undefined;
  const remedy = suggest(
    `#${anchor}`,
    [...known].map((id) => `#${id}`),
    'Leave the anchor out.',
  );
  return `no place "#${shorten(anchor)}" on the page ${address}. ${remedy}`;
}

/** The anchors of a page and of the MDX files that it imports; undefined when one of them is not sound. */
function collectAnchors(
  page: PageSource,
  targets: LinkTargets,
  seen: Set<string>,
): ReadonlySet<string> | undefined {
  if (!page.isParsed) return undefined;
  seen.add(page.file);
  const anchors = new Set(page.anchors);
  for (const {specifier} of page.imports) {
    const file = specifier.startsWith(SITE_ALIAS)
      ? specifier.slice(SITE_ALIAS.length)
      : joinPaths(folderOf(page.file), specifier);
    const imported = targets.pages.get(file)?.source;
    if (imported === undefined || seen.has(file)) continue;
    const inherited = collectAnchors(imported, targets, seen);
    if (inherited === undefined) return undefined;
    for (const anchor of inherited) anchors.add(anchor);
  }
  return anchors;
}

function describeMissingAddress(address: string, written: string, targets: LinkTargets): string {
  const because = targets.hidden.get(address);
  if (because !== undefined) return `the page at "${shorten(address)}" ${describeHidden(because)}`;
  const source = address === written ? '' : `, which "${shorten(written)}" leads to`;
  const near = nearest(address, targets.addresses.keys());
  return `no page at "${shorten(address)}"${source}. ${
    near === undefined ? 'Correct the address, or add the page.' : `Did you mean "${near}"?`
  }`;
}

function checkAddress(
  {path, anchor}: SplitTarget,
  {source, address: own}: AddressedPage,
  targets: LinkTargets,
): string | undefined {
  if (path === '') return checkAnchor(anchor, source, targets);
  // A partial takes the address of the page that shows it: what is relative to that cannot be known here.
  if (own === undefined && !path.startsWith('/')) return undefined;
  const address = path.startsWith('/') ? path : decode(new URL(path, `${ORIGIN}${own}`).pathname);
  if (targets.addresses.has(address)) return checkPlace(address, anchor, targets);
  const withoutSlash = address.replace(/\/+$/, '');
  if (withoutSlash !== address && targets.addresses.has(withoutSlash)) {
    return `"${path}" ends in a slash, and no address of this site does. Write "${withoutSlash}".`;
  }
  return describeMissingAddress(address, path, targets);
}

/** Takes an address of this site, with an anchor perhaps; gives why it leads nowhere, undefined when it leads somewhere. */
export function describeTarget(address: string, targets: LinkTargets): string | undefined {
  const {path, anchor} = splitTarget(address);
  if (!targets.addresses.has(path)) return describeMissingAddress(path, path, targets);
  return checkPlace(path, anchor, targets);
}

function checkStaticFile(path: string, targets: LinkTargets): string | undefined {
  const file = joinPaths('static', path);
  // A file that the build makes is known by its address alone.
  if (targets.files.has(file) || targets.addresses.has(`/${joinPaths(path)}`)) return undefined;
  return describeMissingFile(path, file, targets);
}

function describeMissingFile(written: string, file: string, targets: LinkTargets): string {
  const folder = folderOf(file);
  const siblings = [...targets.files].filter((known) => folderOf(known) === folder);
  const near = nearest(file, siblings);
  return `no file "${shorten(written)}": ${shorten(file)} does not exist. ${
    near === undefined ? 'Correct the path, or add the file.' : `Did you mean ${near}?`
  }`;
}

function checkFile(path: string, from: string, targets: LinkTargets): string | undefined {
  if (path.startsWith('/')) return checkStaticFile(path, targets);
  const file = path.startsWith(SITE_ALIAS) ? path.slice(SITE_ALIAS.length) : joinPaths(folderOf(from), path);
  return targets.files.has(file) ? undefined : describeMissingFile(path, file, targets);
}

/** Where Docusaurus looks for the Markdown file of a link, in its order. */
function markdownCandidates(path: string, from: string): string[] {
  const beside = joinPaths(folderOf(from), path);
  const inRoots = [joinPaths(contentRoot(from), path), joinPaths(path)];
  if (path.startsWith(SITE_ALIAS)) return [path.slice(SITE_ALIAS.length)];
  if (path.startsWith('/')) return inRoots;
  return /^\.\.?\//.test(path) ? [beside] : [beside, ...inRoots];
}

function checkMarkdownFile(
  {path, anchor}: SplitTarget,
  from: string,
  targets: LinkTargets,
): string | undefined {
  const candidates = markdownCandidates(path, from);
  const file = candidates.find((candidate) => targets.pages.get(candidate)?.address !== undefined);
  const page = file === undefined ? undefined : targets.pages.get(file);
  if (page === undefined) {
    const [hidden] = candidates.flatMap((candidate) => targets.hiddenFiles.get(candidate) ?? []);
    if (hidden !== undefined) return `the page "${shorten(path)}" ${describeHidden(hidden)}`;
    return describeMissingFile(path, candidates[0] ?? path, targets);
  }
  if (contentRoot(page.source.file) !== contentRoot(from)) {
    const suffix = anchor === '' ? '' : `#${anchor}`;
    return `"${path}" is a file of ${contentRoot(page.source.file)}, and ${contentRoot(from)} cannot link to its files. Write "${page.address}${suffix}".`;
  }
  return checkAnchor(anchor, page.source, targets);
}

function checkAttribute(
  split: SplitTarget,
  mayBeFile: boolean,
  page: AddressedPage,
  targets: LinkTargets,
): string | undefined {
  const file = joinPaths(folderOf(page.source.file), split.path);
  const isRelativeFile = split.path !== '' && !split.path.startsWith('/') && targets.files.has(file);
  if (!isRelativeFile) {
    const isMissing = mayBeFile && IS_RELATIVE_FILE.test(split.path);
    return isMissing ? checkFile(split.path, page.source.file, targets) : checkAddress(split, page, targets);
  }
  if (mayBeFile && !/\.mdx?$/i.test(file)) return undefined;
  const address = targets.pages.get(file)?.address;
  const remedy =
    address === undefined
      ? `Use a Markdown link or image, or for video and audio write {require("${split.path}").default}.`
      : `Write "${address}".`;
  return `"${split.path}" is a file, and an attribute takes an address. ${remedy}`;
}

function checkMarkdownLink(
  split: SplitTarget,
  page: AddressedPage,
  targets: LinkTargets,
): string | undefined {
  const {path} = split;
  const from = page.source.file;
  if (/\.mdx?$/i.test(path)) return checkMarkdownFile(split, from, targets);
  const isFile = path.startsWith(SITE_ALIAS) || /\.(?!html$)[a-z0-9]+$/i.test(path);
  if (isFile && !targets.addresses.has(path)) return checkFile(path, from, targets);
  return checkAddress(split, page, targets);
}

function checkTarget(
  {kind, target, mayBeFile = false}: LinkSource,
  page: AddressedPage,
  targets: LinkTargets,
): string | undefined {
  const written = target.trim();
  if (written === '')
    return `the ${kind === 'embedding' ? 'attribute' : kind} is empty. Write where it leads.`;
  if (written.startsWith(OWN_FILE_SCHEME)) {
    return checkStaticFile(splitTarget(written.slice(OWN_FILE_SCHEME.length)).path, targets);
  }
  if (HAS_SCHEME.test(written)) return checkElsewhere(kind, written);
  const split = splitTarget(written);
  if (kind === 'image') return checkFile(split.path, page.source.file, targets);
  if (kind === 'link') return checkMarkdownLink(split, page, targets);
  return checkAttribute(split, mayBeFile, page, targets);
}

/** Takes an address with a scheme that links may have, gives what is wrong with the rest of it. */
function describeElsewhere(written: string): string | undefined {
  const value = `"${shorten(written)}"`;
  if (/^mailto:/i.test(written)) {
    return /^mailto:[^@\s]+@\S+$/i.test(written)
      ? undefined
      : `${value} names no mailbox. Write e.g. "mailto:name@example.org".`;
  }
  if (/^tel:/i.test(written)) {
    return /\d/.test(written) ? undefined : `${value} holds no number. Write e.g. "tel:+1-555-0100".`;
  }
  if (!/^(?:[a-z]+:)?\/\/[^/?#]/i.test(written) || !URL.canParse(written, ORIGIN)) {
    return `${value} is no whole address. Write it in full, e.g. "https://cnoe.io".`;
  }
  const {hostname, username, password} = new URL(written, ORIGIN);
  if (username !== '' || password !== '') {
    // What may be a secret is not printed once more.
    return `the address at "${shorten(hostname)}" holds a name or a password. Remove what stands before the "@".`;
  }
  if (/^(?:localhost|127\..+|\[::1\])$/.test(hostname)) {
    return `${value} leads to the computer of the reader. Write it as code, between backticks, or name a page of this site, e.g. "/blog".`;
  }
  return undefined;
}

/** Takes a link that names its scheme or host, and so leads elsewhere. */
function checkElsewhere(kind: LinkKind, written: string): string | undefined {
  const value = `"${shorten(written)}"`;
  if (kind === 'image' || kind === 'embedding') {
    return `${value} is not of this site, and its pages fetch nothing from elsewhere. Put the file beside the page, or write a link.`;
  }
  if (LINK_SCHEME.test(written)) return describeElsewhere(written);
  return `${value} is no address to link to. Write one that begins with "https://", or with "/" on this site.`;
}

/** Takes a page and all that a link can lead to, gives the links of the page that do not resolve. */
export function findBrokenLinks(page: AddressedPage, targets: LinkTargets): BrokenLink[] {
  const broken = page.source.links.flatMap((link) => {
    const message = checkTarget(link, page, targets);
    return message === undefined ? [] : [{position: link.position, message}];
  });
  const undefinedLabels = page.source.undefinedLabels.map(({label, position}) => ({
    position,
    message: `no definition of "[${label}]". Add a line "[${label}]: <address>", or correct the label.`,
  }));
  return [...broken, ...undefinedLabels];
}
