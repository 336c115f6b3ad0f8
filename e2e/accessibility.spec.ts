import {AxeBuilder} from '@axe-core/playwright';
import {expect, test} from '@playwright/test';
import {hydrated} from './hydrated';
import {PAGES, pageDocument} from './site';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const viewport of [
  {width: 1280, height: 900},
  {width: 390, height: 844},
]) {
  test(`axe finds nothing on any page, light and dark, ${viewport.width} wide`, async ({page}) => {
    test.setTimeout(180_000);
    const violations: string[] = [];
    await page.setViewportSize(viewport);
    for (const address of PAGES) {
      await page.goto(address);
      await hydrated(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme});
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        // The legacy mode spares a second page for each run; it is blind to frames alone, and the site has none.
        const found = await new AxeBuilder({page}).withTags(TAGS).setLegacyMode().analyze();
        for (const {id, help, nodes} of found.violations) {
          for (const {target, failureSummary} of nodes) {
            violations.push(
              `${address}, ${colorScheme}, ${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`,
            );
          }
        }
      }
    }
    expect(violations).toEqual([]);
  });
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
