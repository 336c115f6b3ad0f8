import {expect, test} from '@playwright/test';
import {load} from 'cheerio';
import {HtmlValidate, type RuleConfig} from 'html-validate';
import {builtFile, PAGES, pageDocument, pageHtml, readBuilt, SITE_ORIGIN} from './site';

/** Rules that the pages do not keep to, each for a reason. */
const SWITCHED_OFF: RuleConfig = {
  // The HTML is minified: these concern how it is written, and browsers read both ways alike.
  'attr-quotes': 'off',
  'attribute-empty-style': 'off',
  'doctype-style': 'off',
  'no-implicit-close': 'off',
  'no-raw-characters': ['error', {relaxed: true}],
  'void-style': 'off',
  // React's root is named __docusaurus.
  'valid-id': ['error', {relaxed: true}],
  // Docusaurus wraps the skip link in a region of its own.
  'prefer-native-element': ['error', {exclude: ['region']}],
  // ARIA allows a name on a list, and screen readers speak it.
  'aria-label-misuse': ['error', {allowAnyNamable: true}],
  // Laid out as a grid, a table loses its roles in some browsers: there they are written.
  'no-redundant-role': 'off',
  // A matter of taste of search engines, and titles of announcements are what they are.
  'long-title': 'off',
};

test('the HTML of every page is valid', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: SWITCHED_OFF,
  });
  const faults: string[] = [];
  for (const address of PAGES) {
    const {results} = await validator.validateString(pageHtml(address), address);
    for (const {ruleId, message, selector, line, column, severity} of results.flatMap(
      ({messages}) => messages,
    )) {
      if (severity === 2) faults.push(`${address} ${line}:${column} ${ruleId}: ${message}\n  ${selector}`);
    }
  }
  expect(faults).toEqual([]);
});

test('no two elements of a page have the same id, and every image states its size', () => {
  const faults: string[] = [];
  for (const address of PAGES) {
    const $ = pageDocument(address);
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? '');
    for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) {
      faults.push(`${address} has #${id} more than once`);
    }
    for (const image of $('img').toArray()) {
      const {width, height, alt, src} = image.attribs;
      if (!width || !height) faults.push(`${address} has an image without a size: ${src}`);
      if (alt === undefined) faults.push(`${address} has an image without a text: ${src}`);
    }
  }
  expect(faults).toEqual([]);
});

test('every link within the site leads somewhere', () => {
  const known = new Map<string, Set<string | undefined>>();
  const idsOf = (file: string) => {
    const seen = known.get(file);
    if (seen) return seen;
    const $ = load(readBuilt(file), {xml: file.endsWith('.svg')});
    const ids = new Set(
      $('[id]')
        .toArray()
        .map(({attribs}) => attribs.id),
    );
    known.set(file, ids);
    return ids;
  };
  const faults: string[] = [];
  let checked = 0;
  for (const address of PAGES) {
    const $ = pageDocument(address);
    const targets = $('[href], [src], [srcset]')
      .toArray()
      .flatMap(({attribs: {href, src, srcset}}) => [
        href,
        src,
        ...(srcset?.split(',').map((candidate) => candidate.trim().split(/\s/)[0]) ?? []),
      ])
      .filter((target) => target !== undefined);
    for (const target of targets) {
      const url = new URL(target, SITE_ORIGIN + address);
      if (url.origin !== SITE_ORIGIN) continue;
      checked += 1;
      const file = builtFile(url.pathname);
      const id = decodeURIComponent(url.hash.slice(1));
      if (!file) faults.push(`${address} links to ${target}, which is not there`);
      else if (id !== '' && !idsOf(file).has(id)) faults.push(`${address} links to ${target}: no such id`);
    }
  }
  expect(faults).toEqual([]);
  expect(checked).toBeGreaterThan(PAGES.length * 20);
});
