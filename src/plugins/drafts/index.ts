import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {MarkdownConfig} from '@docusaurus/types';
import {parse} from 'yaml';
import {AUTHORS_FILE, pageEntry, TAGS_FILE} from '../../loader/contentPaths';
import {FRONT_MATTER, parseFrontMatter, readFrontMatter} from '../../loader/frontMatter';
import {readMdx} from '../../loader/mdxText';
import {listSitePaths, textReader} from '../../loader/siteFiles';
import {capabilitySchema} from '../../model/capability';
import {docSchema} from '../../model/doc';
import {parseEntry} from '../../model/parseEntry';
import {patternSchema} from '../../model/pattern';
import {postSchema} from '../../model/post';

type Fields = Record<string, unknown>;

const SCHEMAS = {capabilities: capabilitySchema, patterns: patternSchema};

function schemaOf(file: string): Parameters<typeof parseEntry>[0] {
  const entry = pageEntry(file);
  if (entry !== undefined) return SCHEMAS[entry.collection];
  return file.startsWith('blog/') ? postSchema : docSchema;
}

/** Gives the keys of a list of the blog; none where it cannot be read. */
function keysOf(siteDir: string, file: string): Set<string> {
  const place = path.join(siteDir, file);
  try {
    return new Set(existsSync(place) ? Object.keys(parse(readFileSync(place, 'utf8')) ?? {}) : []);
  } catch {
    return new Set();
  }
}

/** Takes what names entries of a list, leaves out those that it does not have. */
function keepKnown(written: unknown, known: ReadonlySet<string>): unknown[] {
  const all = Array.isArray(written) ? written : [written];
  return all.filter((name) => typeof name === 'string' && known.has(name));
}

/** Takes the text of a page, returns what of its front matter is sound: Docusaurus would stop at the rest. */
export function readSoundFields(file: string, text: string, siteDir: string): Fields {
  const {problems} = parseEntry(schemaOf(file), readFrontMatter(text).written.value);
  const broken = new Set(problems.map(({path: [field]}) => field));
  const sound = Object.entries(parseFrontMatter(text).frontMatter).filter(([field]) => !broken.has(field));
  const lists: Record<string, string> = file.startsWith('blog/')
    ? {authors: AUTHORS_FILE, tags: TAGS_FILE}
    : {};
  return Object.fromEntries(
    sound.map(([field, value]) => {
      const list = lists[field];
      return [field, list === undefined ? value : keepKnown(value, keysOf(siteDir, list))];
    }),
  );
}

/** Takes the text of a page with problems in its MDX, returns a page that lists them; other text as it is. */
export function replaceBrokenText(file: string, text: string, siteDir: string): string {
  const files = new Set(listSitePaths(siteDir));
  const {problems} = readMdx(text, {file, files, readText: textReader(siteDir)});
  if (problems.length === 0) return text;
  const lines = problems.map(({line, column, message}) => `${file}:${line}:${column} ${message}`);
  const [frontMatter = ''] = FRONT_MATTER.exec(text) ?? [];
  return `${frontMatter}

This page is shown when its problems are mended:

{/* truncate */}

~~~~~~text
${lines.join('\n')}
~~~~~~
`;
}

/**
 * Takes the root of the site, gives how Markdown is read while one writes: of a page with problems what is sound, so
 * that the rest of the site goes on; the overlay tells of the problems.
 */
export function readDraftsLeniently(
  siteDir: string,
): Pick<MarkdownConfig, 'preprocessor' | 'parseFrontMatter' | 'hooks'> {
  const fileOf = (place: string) => path.relative(siteDir, place).split(path.sep).join('/');
  return {
    hooks: {onBrokenMarkdownLinks: 'warn', onBrokenMarkdownImages: 'warn'},
    preprocessor: ({fileContent, filePath}) => replaceBrokenText(fileOf(filePath), fileContent, siteDir),
    parseFrontMatter: async ({fileContent, filePath}) => ({
      frontMatter: readSoundFields(fileOf(filePath), fileContent, siteDir),
      content: parseFrontMatter(fileContent).content,
    }),
  };
}
