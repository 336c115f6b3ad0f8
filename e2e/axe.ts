import {AxeBuilder} from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export type ColorScheme = 'light' | 'dark';

/** Takes a page that is open, gives what axe finds wrong with it in the colour modes, each with where that is. */
export async function findViolations(page: Page, colorSchemes: readonly ColorScheme[]): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({colorScheme});
    expect(
      await page.evaluate((mode) => matchMedia(`(prefers-color-scheme: ${mode})`).matches, colorScheme),
    ).toBe(true);
    // The legacy mode spares a second page for each run; it is blind to frames alone, and the site has none.
    const {violations} = await new AxeBuilder({page})
      .options({resultTypes: ['violations']})
      .withTags(TAGS)
      .setLegacyMode()
      .analyze();
    const {pathname, search} = new URL(page.url());
    const where = `${pathname}${search}, ${page.viewportSize()?.width} wide, ${colorScheme}`;
    for (const {id, help, nodes} of violations) {
      for (const {target, failureSummary} of nodes)
        found.push(`${where}, ${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`);
    }
  }
  return found;
}
