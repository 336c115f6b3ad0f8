import {expect, type Page, test} from '@playwright/test';
import {hydrated} from './hydrated';
import {openInPieces} from './pieces';
import {recordShifts, twoFrames} from './shifts';
import {PAGE_KINDS} from './site';

const VIEWPORTS = [
  {width: 1280, height: 900},
  {width: 390, height: 844},
];

/** As a page comes that is longer than what a connection brings at once. */
const PIECES = 8;

/** How many faces have come from the site. */
const loadedFaces = (page: Page) =>
  page.evaluate(
    () =>
      [...document.fonts].filter(({status, family}) => status === 'loaded' && !family.includes('Fallback'))
        .length,
  );

/** Pages with much above the fold: titles, title blocks, lists, tables. */
const LATE_FONT_PAGES = [
  '/',
  '/blog/welcome',
  '/docs/patterns/local-idp',
  '/docs/patterns',
  '/technologies/argo-cd',
];

for (const viewport of VIEWPORTS) {
  test(`nothing moves while a page loads, ${viewport.width} wide`, async ({page}) => {
    await page.setViewportSize(viewport);
    const readShifts = await recordShifts(page);
    const faults: string[] = [];
    for (const address of PAGE_KINDS) {
      await page.goto(`.${address}`);
      await hydrated(page);
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      for (const {value, moved} of await readShifts()) faults.push(`${address}: ${value} ${moved}`);
    }
    expect(faults).toEqual([]);
  });

  test(`nothing moves while a page comes in pieces, ${viewport.width} wide`, async ({page}) => {
    await page.setViewportSize(viewport);
    const readShifts = await recordShifts(page);
    const faults: string[] = [];
    for (const address of PAGE_KINDS) {
      await openInPieces(page, address, PIECES);
      await hydrated(page);
      // Where a cut goes through a line, the mark before it stands in the middle of half of it.
      const shifts = (await readShifts()).filter(({value}) => value > 0.0001);
      for (const {value, moved} of shifts) faults.push(`${address}: ${value} ${moved}`);
    }
    expect(faults).toEqual([]);
  });

  test(`nothing moves when the fonts come after the first paint, ${viewport.width} wide`, async ({
    browser,
  }) => {
    const faults: string[] = [];
    for (const address of LATE_FONT_PAGES) {
      // A context of its own each time: a font that is in the cache cannot come late.
      const context = await browser.newContext({viewport});
      const page = await context.newPage();
      const readShifts = await recordShifts(page);
      let release = () => {};
      const painted = new Promise<void>((resolve) => {
        release = resolve;
      });
      let held = 0;
      await page.route('**/*.woff2', async (route) => {
        held += 1;
        await painted;
        await route.continue();
      });
      await page.goto(`.${address}`, {waitUntil: 'domcontentloaded'});
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await twoFrames(page);
      expect(held, `${address} waits for its fonts`).toBeGreaterThan(0);
      expect(await loadedFaces(page), `${address} was painted before its fonts`).toBe(0);
      release();
      await page.waitForLoadState('load');
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      expect(await loadedFaces(page), `${address} has its fonts in the end`).toBeGreaterThan(0);
      for (const {value, moved} of await readShifts()) faults.push(`${address}: ${value} ${moved}`);
      await context.close();
    }
    expect(faults).toEqual([]);
  });
}

for (const width of [1280, 768, 390]) {
  test(`nothing on the chart lies over anything else, ${width} wide`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    await page.goto('./capability-map');
    await hydrated(page);
    const overlaps = await page.locator('#chart').evaluate((chart) => {
      const parts = [...chart.querySelectorAll('h3, p, [data-choice]')]
        .map((part) => {
          // Of words their letters: the line that they stand on may be wider.
          const words = document.createRange();
          words.selectNodeContents(part);
          const taken = part.matches('[data-choice]') ? part : words;
          return {part, text: part.textContent?.trim(), box: taken.getBoundingClientRect()};
        })
        .filter(({box}) => box.width > 0);
      return parts.flatMap(({part, text, box}, place) =>
        parts
          .slice(place + 1)
          .filter((other) => !part.contains(other.part))
          .filter(
            ({box: {left, right, top, bottom}}) =>
              Math.min(right, box.right) - Math.max(left, box.left) > 1 &&
              Math.min(bottom, box.bottom) - Math.max(top, box.top) > 1,
          )
          .map((other) => `"${text}" and "${other.text}"`),
      );
    });
    expect(overlaps).toEqual([]);
  });
}

test('a printed post is the post, without what only a screen can use', async ({page}) => {
  await page.goto('./blog/welcome');
  await expect(page.getByRole('navigation', {name: 'Main'})).toBeVisible();
  await page.emulateMedia({media: 'print'});
  for (const name of ['Main', 'Menu']) {
    await expect(page.getByRole('navigation', {name, exact: true})).toBeHidden();
  }
  await expect(page.getByRole('button', {name: /day and night/i})).toBeHidden();
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  const text = page.locator('#__blog-post-container');
  for (const block of await text.locator('p, li, blockquote, figcaption').all())
    await expect(block).toBeVisible();
  const color = await text.evaluate((element) => getComputedStyle(element).color);
  const channels = (color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  expect(Math.max(...channels), `the text is printed dark: ${color}`).toBeLessThan(100);
});
