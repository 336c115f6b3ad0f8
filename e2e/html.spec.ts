import {readdirSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {load} from 'cheerio';
import {HtmlValidate, type RuleConfig} from 'html-validate';
import {BUILD, builtFile, PAGES, pageDocument, pathInSite, readBuilt, SITE_ORIGIN} from './site';

/** All files of HTML: the pages, and what old addresses answer with. */
const FILES = readdirSync(BUILD, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.html'))
  .sort();

const REFRESH = 'meta[http-equiv="refresh"]';

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
  // Authors may align words by a style, and the policy allows it; code keeps the spaces at the ends of its lines.
  'no-inline-style': 'off',
  'no-trailing-whitespace': 'off',
  // A matter of taste of search engines, and titles of announcements are what they are.
  'long-title': 'off',
};

test('every file of HTML is a page, or leads from an old address to one', () => {
  const pages = PAGES.map(builtFile);
  const others = FILES.filter((file) => !pages.includes(file));
  expect(pages.filter((file) => file === undefined || !FILES.includes(file))).toEqual([]);
  expect(others.filter((file) => load(readBuilt(file))(REFRESH).length !== 1)).toEqual([]);
  expect(others.length).toBeGreaterThan(0);
});

test('the HTML of every page is valid', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: SWITCHED_OFF,
  });
  const faults: string[] = [];
  for (const file of FILES) {
    const {results} = await validator.validateString(readBuilt(file), file);
    for (const {ruleId, message, selector, line, column, severity} of results.flatMap(
      ({messages}) => messages,
    )) {
      if (severity === 2) faults.push(`${file} ${line}:${column} ${ruleId}: ${message}\n  ${selector}`);
    }
  }
  expect(faults).toEqual([]);
});

test('no two elements of a page have the same id, and every image and drawing states its size', () => {
  const faults: string[] = [];
  for (const file of FILES) {
    const $ = load(readBuilt(file));
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? '');
    for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) {
      faults.push(`${file} has #${id} more than once`);
    }
    for (const image of $('img').toArray()) {
      const {width, height, alt, src} = image.attribs;
      if (!width || !height) faults.push(`${file} has an image without a size: ${src}`);
      if (alt === undefined) faults.push(`${file} has an image without a text: ${src}`);
    }
    for (const drawing of $('svg').toArray()) {
      const {viewbox, viewBox = viewbox, width, height} = drawing.attribs;
      const markup = $.html(drawing);
      // Bars and plots are drawn in percent of a place that has a size.
      if (viewBox || (width && height) || /="[\d.]+%"/.test(markup)) continue;
      faults.push(`${file} has a drawing without a size: ${markup}`);
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
  for (const page of FILES) {
    const $ = load(readBuilt(page));
    const targets = $(`[href], [src], [srcset], meta[content^="${SITE_ORIGIN}/"], ${REFRESH}`)
      .toArray()
      .flatMap(({attribs: {href, src, srcset, content}}) => [
        href,
        src,
        content?.replace(/^\d+;\s*url=/, ''),
        ...(srcset?.split(',').map((candidate) => candidate.trim().split(/\s/)[0]) ?? []),
      ])
      .filter((target) => target !== undefined);
    for (const target of targets) {
      const url = new URL(target, `${SITE_ORIGIN}/${page}`);
      if (url.origin !== SITE_ORIGIN) continue;
      checked += 1;
      const file = builtFile(pathInSite(url.href));
      const id = decodeURIComponent(url.hash.slice(1));
      if (!file) faults.push(`${page} links to ${target}, which is not there`);
      // What follows # in the address of a picture tells the mode that it is for.
      else if (id !== '' && /\.(html|svg)$/.test(file) && !idsOf(file).has(id))
        faults.push(`${page} links to ${target}: no such id`);
    }
  }
  expect(faults).toEqual([]);
  expect(checked).toBeGreaterThan(PAGES.length * 20);
});

test('each page has one first heading, leaves out no level, and has no frame', () => {
  const faults: string[] = [];
  for (const address of PAGES) {
    const $ = pageDocument(address);
    const headings = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map((heading) => ({level: Number(heading.tagName.slice(1)), text: $(heading).text()}));
    const firsts = headings.filter(({level}) => level === 1);
    if (firsts.length !== 1) faults.push(`${address} has ${firsts.length} headings of level 1`);
    headings.forEach(({level, text}, index) => {
      const before = headings[index - 1]?.level ?? 0;
      if (level > before + 1) faults.push(`${address} skips from level ${before} to ${level} at "${text}"`);
    });
    if ($('iframe').length > 0)
      faults.push(`${address} has a frame, which the test with axe does not look into`);
  }
  expect(faults).toEqual([]);
});
