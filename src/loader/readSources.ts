/** From files to sources: what stands in each file, and where; no file is opened here. */
import {readPostPath} from '../model/postPath';
import type {ContentProblem} from '../model/problems';
import type {EntrySource, PageSource, SiteSources} from '../model/siteSources';
import {
  AUTHORS_FILE,
  isCategoryFile,
  isNestedPage,
  pageEntry,
  REDIRECTS_FILE,
  SIDEBARS_FILE,
  TAGS_FILE,
} from './contentPaths';
import {readData} from './dataText';
import {readFrontMatter} from './frontMatter';
import {iconCatalogue} from './icons';
import type {PageFile} from './mdxNames';
import {readMdx, unreadableMdx} from './mdxText';
import type {SiteFiles} from './siteFiles';
import {
  CATEGORY_PROBLEM,
  describeMarkdownPage,
  describeName,
  describeNestedPage,
  describePostPath,
  describeStray,
  describeStrayOfBlog,
  describeTwin,
  isCollection,
} from './strayFiles';
import {decodeText, findInvisible} from './textFile';
import {readYaml, type SyntaxProblem, unreadableYaml} from './yamlText';

/** What Docusaurus reads as a page: both endings mean MDX. */
const PAGE_FILE = /\.mdx?$/;

/** A file of the site while it is read. */
interface Reading {
  file: string;
  /** Its bytes, or why they cannot be read. */
  content: Uint8Array | string;
  sources: SiteSources;
  problems: ContentProblem[];
  readText: SiteFiles['readText'];
}

const pageFileOf = ({file, sources: {files}, readText}: Reading): PageFile => ({
  file,
  files,
  ...(readText && {readText}),
});

function report({file, problems}: Reading, found: readonly SyntaxProblem[]): void {
  problems.push(...found.map((problem) => ({file, field: '', ...problem})));
}

function reportAtStart(reading: Reading, message: string | undefined): void {
  if (message !== undefined) report(reading, [{line: 1, column: 1, message}]);
}

function readText(reading: Reading): string | undefined {
  if (typeof reading.content === 'string') {
    reportAtStart(reading, reading.content);
    return undefined;
  }
  const decoded = decodeText(reading.content);
  report(reading, decoded.problems);
  if (!('text' in decoded)) return undefined;
  report(reading, findInvisible(decoded.text));
  return decoded.text;
}

function readEntry(reading: Reading, id: string): EntrySource {
  const {file} = reading;
  const text = readText(reading);
  if (text === undefined) return {id, file, ...unreadableYaml};
  const {written, problems} = readYaml(text);
  report(reading, problems);
  return {id, file, ...written};
}

function readPage(reading: Reading, id: string): PageSource {
  const {file} = reading;
  const text = readText(reading);
  if (text === undefined) return {id, file, ...unreadableYaml, ...unreadableMdx};
  const frontMatter = readFrontMatter(text);
  const {body, problems} = readMdx(text, pageFileOf(reading));
  report(reading, [...frontMatter.problems, ...problems]);
  return {id, file, ...frontMatter.written, ...body};
}

function readPartial(reading: Reading): PageSource {
  const {file} = reading;
  const text = readText(reading);
  if (text === undefined) return {id: file, file, ...unreadableYaml, ...unreadableMdx};
  const {body, problems} = readMdx(text, pageFileOf(reading));
  report(reading, problems);
  return {id: file, file, ...unreadableYaml, ...body};
}

function readContentFile(reading: Reading): void {
  const {file, sources} = reading;
  const match = /^src\/content\/([^/]+)\/([^/]+)\.yaml$/.exec(file);
  const [, folder = '', id = ''] = match ?? [];
  if (match === null || !isCollection(folder)) {
    reportAtStart(reading, describeStray(file, sources.files));
    return;
  }
  reportAtStart(reading, describeName(id));
  sources[folder].push(readEntry(reading, id));
}

function readDoc(reading: Reading): void {
  const {file, sources} = reading;
  if (isCategoryFile(file)) {
    reportAtStart(reading, CATEGORY_PROBLEM);
    return;
  }
  if (!PAGE_FILE.test(file)) {
    reportAtStart(reading, describeMarkdownPage(file, sources.files));
    return;
  }
  const twin = describeTwin(file, sources.files);
  if (twin !== undefined) {
    reportAtStart(reading, twin);
    return;
  }
  const name = file.slice(file.lastIndexOf('/') + 1).replace(PAGE_FILE, '');
  if (isNestedPage(file)) {
    reportAtStart(reading, describeNestedPage(file, sources.files));
    return;
  }
  if (name !== 'README') reportAtStart(reading, describeName(name));
  sources[pageEntry(file)?.collection ?? 'docs'].push(readPage(reading, name));
}

function readBlogFile(reading: Reading): void {
  const {file, sources} = reading;
  if (file === AUTHORS_FILE) {
    sources.authors = readEntry(reading, 'authors');
    return;
  }
  if (file === TAGS_FILE) {
    sources.tags = readEntry(reading, 'tags');
    return;
  }
  if (!PAGE_FILE.test(file)) {
    reportAtStart(reading, describeStrayOfBlog(file, sources.files));
    return;
  }
  const problem = describePostPath(file, sources.files);
  reportAtStart(reading, problem);
  if (describeTwin(file, sources.files) === undefined) {
    sources.posts.push(readPage(reading, readPostPath(file).name));
  }
}

function readRootFile(reading: Reading, id: 'sidebars' | 'redirects'): void {
  const {file, sources} = reading;
  const text = readText(reading);
  if (text === undefined) return;
  const {written, problems} = readData(text);
  report(reading, problems);
  sources[id] = {id, file, ...written};
}

/** Tells whether an entry or a page is expected in a file of that name. */
function isEntryName(file: string): boolean {
  const [, folder = ''] = /^src\/content\/([^/]+)\/[^/]+\.yaml$/.exec(file) ?? [];
  return isCollection(folder) || /^(?:docs|blog)\/.*\.mdx?$/.test(file) || isListOfBlog(file);
}

function isListOfBlog(file: string): boolean {
  return file === AUTHORS_FILE || file === TAGS_FILE;
}

function isPartial(file: string): boolean {
  return file.split('/').some((segment) => segment.startsWith('_'));
}

function readFile(reading: Reading): void {
  const {file, sources} = reading;
  if (file === SIDEBARS_FILE) readRootFile(reading, 'sidebars');
  else if (file === REDIRECTS_FILE) readRootFile(reading, 'redirects');
  else if (file.startsWith('src/content/')) readContentFile(reading);
  else if (isPartial(file) && PAGE_FILE.test(file)) sources.partials.push(readPartial(reading));
  else if (file.startsWith('docs/')) readDoc(reading);
  else readBlogFile(reading);
}

function emptySources(files: readonly string[]): SiteSources {
  const none = {value: undefined, isReadable: true, positionOf: () => ({line: 1, column: 1})};
  return {
    members: [],
    quotes: [],
    technologies: [],
    surveys: [],
    projects: [],
    talks: [],
    meetings: [],
    capabilities: [],
    patterns: [],
    docs: [],
    posts: [],
    partials: [],
    authors: {id: 'authors', file: AUTHORS_FILE, ...none},
    tags: {id: 'tags', file: TAGS_FILE, ...none},
    sidebars: {id: 'sidebars', file: SIDEBARS_FILE, ...none},
    redirects: {id: 'redirects', file: REDIRECTS_FILE, ...none},
    files: new Set(files),
    icons: iconCatalogue,
  };
}

/** Takes the files of a site, gives what stands in them, in the order of their paths, and what cannot be read. */
export function readSources({paths, bytes, unreadable = new Map<string, string>(), readText}: SiteFiles): {
  sources: SiteSources;
  problems: ContentProblem[];
} {
  const sources = emptySources(paths);
  const problems: ContentProblem[] = [];
  const files = [...new Set([...paths, ...unreadable.keys()])].sort();
  for (const file of files) {
    const content = bytes.get(file) ?? unreadable.get(file);
    if (content === undefined) continue;
    const reading = {file, content, sources, problems, readText};
    // What cannot be read still has its name, so that whoever names it is not blamed.
    if (typeof content !== 'string' || isEntryName(file)) readFile(reading);
    else reportAtStart(reading, content);
  }
  return {sources, problems};
}
