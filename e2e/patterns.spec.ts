import {expect, test} from '@playwright/test';
import {PATTERN_GROUP_NAMES, patternGroups} from '../src/model/pattern';
import {siteContent} from './content';
import {hydrated} from './hydrated';
import {pageDocument, words} from './site';

const FINDER = '/docs/patterns';

const SECTIONS = ['In short', 'Problem', 'Forces', 'Solution', 'Consequences', 'Known uses', 'Related'];

/** Of so many values one is tried; that the counts are right, the tests of the facets say. */
const TRIED_IN_TURN = 4;

const flat = (text: string) => words(text).join(' ');

test('the finder holds every pattern in its HTML: problem, name, answer, maturity, what it serves', async () => {
  const {patterns} = await siteContent();
  expect(patterns.length).toBeGreaterThan(0);
  const $ = pageDocument(FINDER);
  const rows = new Map(
    $('main [data-row]')
      .toArray()
      .map((row) => [$(row).find('h2 a').attr('href'), flat($(row).text()).toLowerCase()]),
  );
  for (const {permalink, problem, title, description, maturity, capabilities} of patterns) {
    const row = rows.get(permalink) ?? '';
    const parts = [
      problem,
      title,
      description,
      maturity,
      ...capabilities.map((capability) => capability.title),
    ];
    for (const part of parts) expect(row, permalink).toContain(flat(part).toLowerCase());
  }
});

test('every value of every facet leads to a pattern, and says to how many', async ({page}) => {
  await page.goto(`.${FINDER}`);
  await hydrated(page);
  for (const more of await page.locator('search summary').all()) await more.click();
  const boxes = page.locator('search label:has(input[type="checkbox"])');
  const labels = await boxes.allInnerTexts();
  expect(labels.length).toBeGreaterThan(0);
  const rows = page.locator('main [data-row]:not([data-left-out])');
  for (const [place, label] of labels.entries()) {
    const count = Number(/\d+$/.exec(label.trim())?.[0]);
    expect(count, label).toBeGreaterThan(0);
    if (place % TRIED_IN_TURN > 0) continue;
    const box = boxes.nth(place).getByRole('checkbox');
    await box.check();
    await expect(rows, label).toHaveCount(count);
    await box.uncheck();
  }
});

test('a view of the finder can be sent, and without a result it offers the nearest', async ({page}) => {
  await page.goto(`.${FINDER}?capability=signing-off&q=zzz`);
  await hydrated(page);
  await expect(page.getByRole('status')).toHaveText(/^0 of \d+ patterns$/);
  await page.goto(`.${FINDER}?maturity=validated&technology=argo-workflows`);
  await hydrated(page);
  const nothing = page.getByRole('region', {name: 'Nothing charted here'});
  await expect(nothing).toBeVisible();
  await nothing.getByRole('button', {name: 'Drop Validated'}).click();
  await expect(page).toHaveURL(`.${FINDER}?technology=argo-workflows`);
  await expect(nothing).toBeHidden();
  await page.goBack();
  await expect(nothing).toBeVisible();
});

test('each pattern page has the sections of the form, its maturity, its uses and its neighbours', async () => {
  const {patterns, organisations} = await siteContent();
  const faults: string[] = [];
  for (const pattern of patterns) {
    const {permalink, maturity, uses, buildsOn, usedBy, related, capabilities, technologies, projects} =
      pattern;
    const $ = pageDocument(permalink);
    const headings = $('main h2')
      .toArray()
      .map((heading) => flat($(heading).text()))
      .filter((heading) => SECTIONS.includes(heading));
    if (headings.join() !== SECTIONS.join()) faults.push(`${permalink} has ${headings.join()}`);
    const text = flat($('main').text());
    if (
      !text.toLowerCase().includes(`maturity${maturity}`.toLowerCase()) &&
      !text.toLowerCase().includes(maturity)
    ) {
      faults.push(`${permalink} does not say ${maturity}`);
    }
    const links = new Set(
      $('main a')
        .toArray()
        .map(({attribs}) => attribs.href),
    );
    for (const {organisation, what, source} of uses) {
      const entry = organisations.find(({uses: all}) => all.some((use) => use.what === what));
      if (!text.includes(flat(what))) faults.push(`${permalink} does not say what ${organisation} does`);
      for (const address of [source.url, entry?.permalink]) {
        if (!address || !links.has(address)) faults.push(`${permalink} lacks a link to ${address}`);
      }
    }
    const neighbours = [...buildsOn, ...usedBy, ...related, ...capabilities, ...technologies, ...projects];
    for (const {permalink: address} of neighbours) {
      if (!links.has(address)) faults.push(`${permalink} does not link to ${address}`);
    }
  }
  expect(faults).toEqual([]);
});

test('the patterns are listed by group beside each of them', async () => {
  const {patterns} = await siteContent();
  const $ = pageDocument(patterns[0]?.permalink ?? '');
  const list = $('nav[aria-label="Documentation"]').first();
  const groups = list
    .find('span')
    .toArray()
    .map((group) => $(group).text());
  expect(groups).toEqual(patternGroups.map((group) => PATTERN_GROUP_NAMES[group]));
  expect(
    list
      .find('a')
      .toArray()
      .map(({attribs}) => attribs.href),
  ).toEqual([FINDER, ...patterns.map(({permalink}) => permalink)]);
});
