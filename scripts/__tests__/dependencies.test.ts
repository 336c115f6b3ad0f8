import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {type InstalledPackage, readInstalledPackages} from '../dependencies/installedPackages';
import {isAllowed, parseLicence} from '../dependencies/licenceExpression';
import {findLicenceProblems} from '../dependencies/licenceProblems';
import {LICENCE_EXCEPTIONS, REACHES_READERS} from '../dependencies/policy';

const ROOT = path.resolve(__dirname, '../..');

/** What the policy names, and these besides. */
function packagesWith(...others: Omit<InstalledPackage, 'folder'>[]): InstalledPackage[] {
  const sound = Object.keys(REACHES_READERS).map((name) => ({
    name,
    version: '1.0.0',
    licence: 'MIT',
    reach: 'readers' as const,
  }));
  return [...sound, ...others].map((one) => ({folder: `node_modules/${one.name}`, ...one}));
}

const IMPORT = /(?:^(?:import|export)\s+(?!type\b)[^;]*?from\s+|^import\s+|\bimport\()'([^']+)'/gm;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** What Docusaurus calls by name and the browser's script takes from src/client instead. */
const OWN_PARTS = /^@docusaurus\/(Link|useBaseUrl|useBrokenLinks|useIsBrowser)$/;

/** Data of pages, addresses, styles that a build gathers: no package. */
const MADE_BY_THE_BUILD = /^@(?:generated|content)\//;

function findModule(source: string, importer: string): string {
  const place = source.startsWith('@site/')
    ? path.join(ROOT, source.slice('@site/'.length))
    : path.resolve(path.dirname(importer), source);
  const found = ENDINGS.map((ending) => place + ending).find(
    (name) => path.extname(name) !== '' && existsSync(name),
  );
  if (!found) throw new Error(`${importer} imports "${source}", which is not there.`);
  return found;
}

/** Takes the entry of the browser's script, gives the packages that it imports, and they import, by name. */
function packagesOfScript(entry: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const addPackage = (name: string) => {
    if (packages.has(name)) return;
    packages.add(name);
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
    for (const dependency of Object.keys(manifest.dependencies ?? {})) addPackage(dependency);
  };
  const visit = (file: string) => {
    if (seen.has(file) || !/\.tsx?$/.test(file)) return;
    seen.add(file);
    for (const [, source = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const own = source.replace(OWN_PARTS, '@site/src/client/docusaurus/$1');
      if (own.startsWith('@site/') || own.startsWith('.')) {
        visit(findModule(own, file));
      } else if (!MADE_BY_THE_BUILD.test(own)) {
        addPackage(
          own
            .split('/')
            .slice(0, own.startsWith('@') ? 2 : 1)
            .join('/'),
        );
      }
    }
  };
  visit(path.join(ROOT, entry));
  return packages;
}

describe('REACHES_READERS', () => {
  it('names every package that the script in the browser takes', () => {
    const packages = packagesOfScript('src/client/index.ts');
    expect(packages).toContain('react-dom');
    expect([...packages].filter((name) => !Object.hasOwn(REACHES_READERS, name))).toEqual([]);
  });
});

describe('parseLicence', () => {
  it.each([
    ['MIT', 'MIT'],
    ['(MIT OR CC0-1.0)', {operator: 'OR', parts: ['MIT', 'CC0-1.0']}],
    ['Apache-2.0 WITH LLVM-exception', 'Apache-2.0 WITH LLVM-exception'],
    ['MIT AND ISC OR Zlib', {operator: 'OR', parts: [{operator: 'AND', parts: ['MIT', 'ISC']}, 'Zlib']}],
    ['MIT AND (ISC OR Zlib)', {operator: 'AND', parts: ['MIT', {operator: 'OR', parts: ['ISC', 'Zlib']}]}],
  ])('reads %s', (text, expression) => {
    expect(parseLicence(text)).toEqual(expression);
  });

  it.each([
    '',
    'MIT OR',
    'AND MIT',
    '(MIT',
    'MIT)',
    'MIT ISC',
    'MIT WITH',
    'MIT/X11',
    'SEE LICENSE IN LICENSE',
  ])('rejects "%s"', (text) => {
    expect(parseLicence(text)).toBeUndefined();
  });
});

describe('isAllowed', () => {
  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['GPL-3.0-only OR MIT', true],
    ['GPL-3.0-only AND MIT', false],
    ['MIT AND (GPL-3.0-only OR ISC)', true],
    ['MIT WITH some-exception', false],
  ])('takes of MIT and ISC %s: %s', (text, expected) => {
    const expression = parseLicence(text) ?? '';
    expect(isAllowed(expression, new Set(['MIT', 'ISC']))).toBe(expected);
  });
});

describe('findLicenceProblems', () => {
  it('finds nothing in what the lock file installs', async () => {
    const packages = await readInstalledPackages(ROOT);
    expect(packages.length).toBeGreaterThan(1000);
    expect(findLicenceProblems(packages)).toEqual([]);
  });

  it('names each package with version, reach, licence and remedy, and what of the policy nothing meets', () => {
    const {react: _, ...others} = Object.fromEntries(packagesWith().map((one) => [one.name, one]));
    const packages = [
      ...Object.values(others),
      ...packagesWith(
        {name: 'viral', version: '1.0.0', licence: 'GPL-3.0-only', reach: 'build'},
        {name: 'shared', version: '2.0.0', licence: 'MPL-2.0', reach: 'readers'},
        {name: 'shared-by-tests', version: '2.0.0', licence: 'MPL-2.0', reach: 'build'},
        {name: 'either', version: '3.0.0', licence: '(GPL-2.0-only OR MIT)', reach: 'readers'},
        {name: 'silent', version: '4.0.0', reach: 'build'},
        {name: 'chatty', version: '5.0.0', licence: 'SEE LICENSE IN README', reach: 'build'},
        {name: 'known', version: '6.0.1', reach: 'build'},
      ).slice(Object.keys(REACHES_READERS).length),
    ];
    const exceptions = [
      {name: 'known', version: '6.0.0', licence: 'MIT', reason: 'It says so in its README.'},
    ];
    expect(findLicenceProblems(packages, exceptions).join('\n')).toMatchInlineSnapshot(`
      "viral 1.0.0 (builds or tests the site, node_modules/viral): the licence "GPL-3.0-only" is not in ALLOWED_LICENCES.build. Replace the package, or add the licence to ALLOWED_LICENCES.build in scripts/dependencies/policy.ts with the reason. "npm explain viral" says what brings it.
      shared 2.0.0 (reaches readers, node_modules/shared): the licence "MPL-2.0" may build the site, not reach a reader. Replace the package, or add the licence to ALLOWED_LICENCES.readers in scripts/dependencies/policy.ts with the reason. "npm explain shared" says what brings it.
      silent 4.0.0 (builds or tests the site, node_modules/silent): no licence is named. Read its files, then add it to LICENCE_EXCEPTIONS in scripts/dependencies/policy.ts with the reason, or replace it. "npm explain silent" says what brings it.
      chatty 5.0.0 (builds or tests the site, node_modules/chatty): the licence "SEE LICENSE IN README" is not an SPDX expression. Read its files, then add it to LICENCE_EXCEPTIONS in scripts/dependencies/policy.ts with the reason, or replace it. "npm explain chatty" says what brings it.
      known 6.0.1 (builds or tests the site, node_modules/known): no licence is named. Read its files, then add it to LICENCE_EXCEPTIONS in scripts/dependencies/policy.ts with the reason, or replace it. "npm explain known" says what brings it.
      scripts/dependencies/policy.ts: LICENCE_EXCEPTIONS names known 6.0.0, which is not installed. Remove the exception, or read the licence of the version that is.
      scripts/dependencies/policy.ts: REACHES_READERS names react, which is not installed. Remove it."
    `);
  });

  it('takes what an exception says of a version for this version', () => {
    const [exception] = LICENCE_EXCEPTIONS;
    if (!exception) throw new Error('There is no exception left to test with.');
    const packages = packagesWith({name: exception.name, version: exception.version, reach: 'build'});
    expect(findLicenceProblems(packages, [exception])).toEqual([]);
    expect(findLicenceProblems(packages, [{...exception, licence: 'GPL-3.0-only'}])).toHaveLength(1);
  });
});
