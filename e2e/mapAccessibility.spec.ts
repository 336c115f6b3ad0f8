import {expect, type Page, test} from '@playwright/test';
import {type ColorScheme, findViolations} from './axe';
import {hydrated} from './hydrated';
import {readShown} from './shown';

/** Opens what is folded: the filters, where they are, and the markup to embed the chart. */
async function unfold(page: Page): Promise<void> {
  const filters = page.getByRole('button', {name: /^Filters/});
  if (await filters.isVisible()) await filters.click();
  for (const summary of await page.getByRole('main').locator('summary').all()) {
    if (await summary.isVisible()) await summary.click();
  }
}

/** The states of the pages with filters, each as an address and what is done there; narrowed ones in turn in one mode. */
const STATES: {address: string; act?: (page: Page) => Promise<void>}[] = [
  {address: '/capability-map', act: unfold},
  {address: '/capability-map?cncf=graduated&evidence=survey'},
  {address: '/capability-map?view=table'},
  {address: '/capability-map?view=table&cncf=graduated&licence=open-source&sort=-relevance', act: unfold},
  {address: '/capability-map?view=survey'},
  {address: '/capability-map?view=survey&q=secret'},
  {address: '/capability-map?cncf=sandbox&licence=source-available'},
  {address: '/technologies', act: unfold},
  {address: '/technologies?cncf=graduated&licence=open-source&sort=relevance', act: unfold},
  {address: '/technologies?q=no+such+thing'},
];

for (const viewport of [
  {width: 1280, height: 900},
  {width: 390, height: 844},
]) {
  for (const [place, {address, act}] of STATES.entries()) {
    const isNarrowed = /[?&](?!view=)/.test(address);
    const inTurn: ColorScheme = place % 2 === 0 ? 'light' : 'dark';
    const modes: ColorScheme[] = isNarrowed ? [inTurn] : ['light', 'dark'];
    test(`axe finds nothing in ${address}, ${viewport.width} wide`, async ({page}) => {
      await page.setViewportSize(viewport);
      await page.goto(`.${address}`);
      await hydrated(page);
      const {filters} = await readShown(page);
      expect(
        filters.filter((name) => name !== 'Clear all'),
        'what the address filters for is in force',
      ).toHaveLength([...address.matchAll(/[?&](?!view=|sort=)/g)].length);
      await act?.(page);
      expect(await findViolations(page, modes)).toEqual([]);
    });
  }
}
