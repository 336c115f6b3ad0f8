import {isKebabCase} from '../model/fields';
import {ContentError, type ContentProblem} from '../model/problems';
import {linkSiteContent, type SiteContent} from '../model/siteContent';
import type {EntrySource, PageSource, PostSource, SiteSources} from '../model/siteSources';
import {nearest, quoteList} from '../model/suggestions';
import {CONTENT_FOLDERS} from './contentPaths';
import {readFrontMatter} from './frontMatter';
import {iconCatalogue} from './icons';
import {readMdx, unreadableMdx} from './mdxText';
import {listSiteFiles, readText} from './siteFiles';
import {readYaml, type SyntaxProblem, unreadableYaml} from './yamlText';

const COLLECTIONS = ['members', 'quotes', 'technologies', 'surveys', 'talks'] as const;
const AUTHORS_FILE = 'blog/authors.yml';
const TAGS_FILE = 'blog/tags.yml';
const POST_FILE = /^blog\/(\d{4}-\d{2}-\d{2})-([^/]+)\/index\.mdx$/;

type Collection = (typeof COLLECTIONS)[number];

/** The site while it is read. */
interface Reading {
  siteDir: string;
  sources: SiteSources;
  problems: ContentProblem[];
}

function report({problems}: Reading, file: string, found: readonly SyntaxProblem[]): void {
  problems.push(...found.map((problem) => ({file, field: '', ...problem})));
}

function reportAtStart(reading: Reading, file: string, message: string): void {
  report(reading, file, [{line: 1, column: 1, message}]);
}

function kebabCaseOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function checkName(reading: Reading, file: string, name: string): void {
  if (isKebabCase(name)) return;
  const better = kebabCaseOf(name);
  const remedy = isKebabCase(better) ? `Rename it to "${better}".` : 'Rename it.';
  reportAtStart(
    reading,
    file,
    `the name "${name}" is not lower-case words and digits joined by hyphens. ${remedy}`,
  );
}

async function readEntry(reading: Reading, file: string, id: string): Promise<EntrySource> {
  const text = await readText(reading.siteDir, file, reading.problems);
  if (text === undefined) return {id, file, ...unreadableYaml};
  const {written, problems} = readYaml(text);
  report(reading, file, problems);
  return {id, file, ...written};
}

async function readPage(reading: Reading, file: string, id: string): Promise<PageSource> {
  const text = await readText(reading.siteDir, file, reading.problems);
  if (text === undefined) return {id, file, ...unreadableYaml, ...unreadableMdx};
  const frontMatter = readFrontMatter(text);
  const {body, problems} = readMdx(text);
  report(reading, file, [...frontMatter.problems, ...problems]);
  return {id, file, ...frontMatter.written, ...body};
}

async function readPartial(reading: Reading, file: string): Promise<PageSource> {
  const text = await readText(reading.siteDir, file, reading.problems);
  if (text === undefined) return {id: file, file, ...unreadableYaml, ...unreadableMdx};
  const {body, problems} = readMdx(text);
  report(reading, file, problems);
  return {id: file, file, ...unreadableYaml, ...body};
}

function isCollection(name: string): name is Collection {
  return COLLECTIONS.some((collection) => collection === name);
}

async function readContentFile(reading: Reading, file: string): Promise<void> {
  const match = /^src\/content\/([^/]+)\/([^/]+)\.yaml$/.exec(file);
  const [, folder = '', id = ''] = match ?? [];
  if (match === null || !isCollection(folder)) {
    reportAtStart(reading, file, describeStray(file));
    return;
  }
  checkName(reading, file, id);
  reading.sources[folder].push(await readEntry(reading, file, id));
}

function describeStray(file: string): string {
  const [folder = '', ...rest] = file.slice('src/content/'.length).split('/');
  if (isCollection(folder) && rest.length === 1) {
    return `${folder} are YAML files. Name it "<id>.yaml", or move it out of src/content.`;
  }
  const near = nearest(folder, COLLECTIONS);
  const remedy =
    near === undefined || near === folder
      ? `Put it in ${quoteList(COLLECTIONS, 'or')} as "<id>.yaml", or move it out of src/content.`
      : `Did you mean "src/content/${near}"?`;
  return `the file belongs to no collection. ${remedy}`;
}

function isPartial(file: string): boolean {
  return file.split('/').some((segment) => segment.startsWith('_'));
}

async function readDoc(reading: Reading, file: string): Promise<void> {
  if (/\.mdx?$/.test(file) && isPartial(file)) {
    reading.sources.partials.push(await readPartial(reading, file));
    return;
  }
  if (file.endsWith('.md')) reportAtStart(reading, file, 'docs are MDX files. Rename it to end in ".mdx".');
  if (!file.endsWith('.mdx')) return;
  const name = file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length);
  if (name !== 'README') checkName(reading, file, name);
  const page = await readPage(reading, file, name);
  const isCapability =
    /^docs\/capabilities\/[^/]+$/.test(file) && !/^(?:index|README|capabilities)$/.test(name);
  reading.sources[isCapability ? 'capabilities' : 'docs'].push(page);
}

async function readBlogFile(reading: Reading, file: string): Promise<void> {
  if (file === AUTHORS_FILE) reading.sources.authors = await readEntry(reading, file, 'authors');
  if (file === TAGS_FILE) reading.sources.tags = await readEntry(reading, file, 'tags');
  if (!/\.mdx?$/.test(file)) return;
  if (isPartial(file)) {
    reading.sources.partials.push(await readPartial(reading, file));
    return;
  }
  const [, date = '', name = ''] = POST_FILE.exec(file) ?? [];
  if (date === '') {
    reportAtStart(reading, file, 'the file is not a post. Move it to "blog/YYYY-MM-DD-slug/index.mdx".');
    return;
  }
  checkDay(reading, file, date);
  checkName(reading, file, name);
  const post: PostSource = {...(await readPage(reading, file, name)), date};
  reading.sources.posts.push(post);
}

function checkDay(reading: Reading, file: string, date: string): void {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date)) return;
  reportAtStart(reading, file, `"${date}" is not a day of the calendar. Rename the folder.`);
}

async function readContent(reading: Reading, file: string): Promise<void> {
  const folder = CONTENT_FOLDERS.find((known) => file.startsWith(`${known}/`));
  if (folder === 'src/content') await readContentFile(reading, file);
  if (folder === 'docs') await readDoc(reading, file);
  if (folder === 'blog') await readBlogFile(reading, file);
}

function emptySources(files: readonly string[]): SiteSources {
  const none = {value: undefined, isReadable: true, positionOf: () => ({line: 1, column: 1})};
  return {
    members: [],
    quotes: [],
    technologies: [],
    surveys: [],
    talks: [],
    capabilities: [],
    docs: [],
    posts: [],
    partials: [],
    authors: {id: 'authors', file: AUTHORS_FILE, ...none},
    tags: {id: 'tags', file: TAGS_FILE, ...none},
    files: new Set(files),
    icons: iconCatalogue,
  };
}

/** The order in which files are read must not show in the content. */
function sortSources(sources: SiteSources): void {
  const {members, quotes, technologies, surveys, talks, capabilities, docs, posts, partials} = sources;
  for (const entries of [
    members,
    quotes,
    technologies,
    surveys,
    talks,
    capabilities,
    docs,
    posts,
    partials,
  ]) {
    entries.sort((one, other) => (one.file < other.file ? -1 : 1));
  }
}

/** Reads and links all content under siteDir; throws ContentError with every problem at once. */
export async function loadSiteContent(siteDir: string): Promise<SiteContent> {
  const files = await listSiteFiles(siteDir);
  const reading: Reading = {siteDir, sources: emptySources(files), problems: []};
  await Promise.all(files.map((file) => readContent(reading, file)));
  sortSources(reading.sources);
  const {content, problems} = linkSiteContent(reading.sources);
  const all = [...reading.problems, ...problems];
  if (all.length > 0) throw new ContentError(all);
  return content;
}
