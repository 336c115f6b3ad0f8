import {AxeBuilder} from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export type ColorScheme = 'light' | 'dark';

/** The widths that pages are looked at in. */
export const VIEWPORTS = [
  {width: 1280, height: 900},
  {width: 390, height: 844},
];

/** Takes a page that is open in a colour mode, gives what axe finds wrong with it, each with where that is. */
export async function findViolations(page: Page, colorScheme: ColorScheme): Promise<string[]> {
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
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(
      ({target, failureSummary}) => `${where}, ${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`,
    ),
  );
}
