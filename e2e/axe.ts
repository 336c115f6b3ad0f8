import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export type ColorScheme = 'light' | 'dark';

/** The widths that pages are looked at in. */
export const VIEWPORTS = [
  {width: 1280, height: 900},
  {width: 390, height: 844},
];

/** What axe finds wrong with colours alone. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Takes a page that is open, gives what axe finds wrong with it, each with where that is: by all rules in the first of
 * the colour modes, by those of colours in the others.
 */
export async function findViolations(page: Page, colorSchemes: readonly ColorScheme[]): Promise<string[]> {
  const found: string[] = [];
  for (const [place, colorScheme] of colorSchemes.entries()) {
    await page.emulateMedia({colorScheme});
    // The legacy mode spares a second page for each run; it is blind to frames alone, and the site has none.
    const axe = new AxeBuilder({page}).options({resultTypes: ['violations']}).setLegacyMode();
    const {violations} = await (place === 0 ? axe.withTags(TAGS) : axe.withRules(COLOR_RULES)).analyze();
    const {pathname, search} = new URL(page.url());
    const where = `${pathname}${search}, ${page.viewportSize()?.width} wide, ${colorScheme}`;
    for (const {id, help, nodes} of violations) {
      for (const {target, failureSummary} of nodes)
        found.push(`${where}, ${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`);
    }
  }
  return found;
}
