import {expect, test} from '@playwright/test';
import {type ColorScheme, findViolations, VIEWPORTS} from './axe';
import {hydrated} from './hydrated';
import {PAGE_KINDS, PAGES, pageDocument} from './site';

/** So many tests share the pages, so that they can run side by side. */
const SHARES = 8;

/** Pages of one kind are built alike: one of each is looked at in every width and mode, the others in turn in one. */
function modesOf(address: string, viewport: number): ColorScheme[] {
  if (PAGE_KINDS.includes(address)) return ['light', 'dark'];
  const turn = PAGES.indexOf(address) % 4;
  if (turn % VIEWPORTS.length !== viewport) return [];
  return turn < VIEWPORTS.length ? ['light'] : ['dark'];
}

for (const [index, viewport] of VIEWPORTS.entries()) {
  for (let share = 0; share < SHARES; share += 1) {
    test(`axe finds nothing on any page, ${viewport.width} wide, part ${share + 1} of ${SHARES}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      const violations: string[] = [];
      for (const address of PAGES.filter((_, place) => place % SHARES === share)) {
        const [first, ...others] = modesOf(address, index);
        if (!first) continue;
        await page.emulateMedia({colorScheme: first});
        await page.goto(`.${address}`);
        await hydrated(page);
        for (const colorScheme of [first, ...others]) {
          await page.emulateMedia({colorScheme});
          violations.push(...(await findViolations(page, colorScheme)));
        }
      }
      expect(violations).toEqual([]);
    });
  }
}

test('each page has one first heading, and no level is left out', () => {
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
