/** What an MDX file imports: a module that is not there stops the build. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {folderOf, joinPaths} from '../model/paths';
import {nearest, suggest} from '../model/suggestions';
import {pageEntry} from './contentPaths';
import type {PageFile, PageNames} from './mdxNames';
import type {SyntaxProblem} from './yamlText';

/** The modules that the plugin site-content lays out, but for those of each entry. */
export const CONTENT_MODULES = [
  ...[
    'home',
    'capability-map',
    'capabilities',
    'patterns',
    'technologies',
    'projects',
    'coverage',
    'problems',
  ],
  ...['members', 'organisations', 'talks', 'member-logos.svg', 'home-logos.svg', 'technology-logos.svg'],
];

const ENDINGS = ['', '.mdx', '.md', '.tsx', '.ts', '.jsx', '.js', '.json'];
const ROOT = path.join(__dirname, '../..');

let packages: readonly string[] | undefined;

/** The packages that package.json names: others may be gone tomorrow. */
function knownPackages(): readonly string[] {
  if (packages === undefined) {
    const {dependencies = {}, devDependencies = {}} = JSON.parse(
      readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string> | undefined>;
    packages = Object.keys({...dependencies, ...devDependencies});
  }
  return packages;
}

/** What "@docusaurus/<name>" stands for in a page: the parts of its client. */
function clientParts(): string[] {
  const folder = path.join(ROOT, 'node_modules/@docusaurus/core/lib/client/exports');
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.js$/.exec(file)?.[1] ?? []);
  return names.map((name) => `@docusaurus/${name}`);
}

function describeContentModule(specifier: string, files: ReadonlySet<string>): string | undefined {
  const name = specifier.slice('@content/'.length).replace(/\.json$/, '');
  // Those have a check of their own.
  if (name.startsWith('quotes/')) return undefined;
  const entries = [...files].flatMap((file) => {
    const entry = pageEntry(file);
    return entry ? [`${entry.collection}/${entry.id}`] : [];
  });
  const quotes = [...files].flatMap((file) => {
    const id = /^src\/content\/(quotes\/.+)\.yaml$/.exec(file)?.[1];
    return id === undefined ? [] : [id];
  });
  const known = [...CONTENT_MODULES, ...entries];
  if (known.includes(name)) return undefined;
  const near = nearest(name, [...known, ...quotes]);
  const remedy =
    near === undefined
      ? 'Import "@content/members" or "@content/quotes/<id>", for example.'
      : `Did you mean "@content/${near}"?`;
  return `no module "${specifier}". ${remedy}`;
}

function describeFile(specifier: string, {file, files}: PageFile): string | undefined {
  const isOfSite = specifier.startsWith('@site/');
  const wanted = isOfSite
    ? joinPaths(specifier.slice('@site/'.length))
    : joinPaths(folderOf(file), specifier);
  // Only the files of these folders are known here.
  if (!/^(?:src|docs|blog|static)(?:\/|$)/.test(wanted) && !wanted.includes('/')) return undefined;
  const candidates = ENDINGS.flatMap((ending) => [wanted + ending, `${wanted}/index${ending}`]);
  if (candidates.some((candidate) => files.has(candidate))) return undefined;
  const near = nearest(
    wanted,
    [...files].flatMap((known) => [known, known.replace(/(?:\/index)?\.tsx?$/, '')]),
  );
  const remedy = near === undefined ? 'Correct the path, or add the file.' : `Did you mean ${near}?`;
  return `no file "${specifier}": ${wanted} does not exist. ${remedy}`;
}

function describePackage(specifier: string): string | undefined {
  // The theme decides what "@theme" stands for, and the build what "@generated" does.
  if (/^@(?:theme|theme-original|theme-init|generated)\//.test(specifier)) return undefined;
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  const known = knownPackages();
  if (known.includes(name)) return undefined;
  const parts = name.startsWith('@docusaurus/') ? clientParts() : [];
  if (parts.includes(specifier)) return undefined;
  return `no package "${name}" in package.json. ${suggest(specifier, [...known, ...parts], 'Import a file of this site, or a package that is there.')}`;
}

/** Docusaurus's way to take a file as its text. */
const RAW_LOADER = '!!raw-loader!';

function describeModule(specifier: string, page: PageFile): string | undefined {
  if (specifier.startsWith(`${RAW_LOADER}.`)) return describeFile(specifier.slice(RAW_LOADER.length), page);
  // The address of a page on the web, or a loader of the bundler.
  if (/^(?:[a-z]+:|\/|!|-!)/.test(specifier)) {
    return `a page cannot import "${specifier}". Import a file of this site, or a package.`;
  }
  if (specifier.startsWith('@content/')) return describeContentModule(specifier, page.files);
  if (/^(?:\.\.?(?:\/|$)|@site\/)/.test(specifier)) return describeFile(specifier, page);
  return describePackage(specifier);
}

/** Takes the names of an MDX file, gives the modules among them that are not there. */
export function findImportProblems({modules}: PageNames, page: PageFile): SyntaxProblem[] {
  return modules.flatMap(({specifier, position}) => {
    const message = describeModule(specifier, page);
    return message === undefined ? [] : [{...position, message}];
  });
}
