import {expect, type Locator, type Page, test} from '@playwright/test';
import {readFocus} from './focus';
import {hydrated} from './hydrated';

const MOST_STOPS = 400;

/** Presses a key until a control has the focus; every stop on the way has to show that it has the focus. */
async function walkTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    const {markup, shown} = await readFocus(page);
    expect(shown, `the focus shows on ${markup}`).toBe(true);
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} does not lead to ${control}`);
}

test('the map by keyboard alone: views, filters, sort, links, download', async ({page}) => {
  await page.goto('./capability-map');
  await hydrated(page);
  const main = page.getByRole('main');
  const status = main.getByRole('status');
  const views = page.getByRole('navigation', {name: 'View'});
  const viewLink = (name: string) => views.getByRole('link', {name});
  const columnHead = (name: string) => main.getByRole('columnheader', {name, exact: true});
  const all = await status.innerText();
  // An announcement is heard when the text of an element that is there changes, not when an element comes.
  await status.evaluate((element) => {
    element.dataset.sameElement = 'yes';
  });
  await expect(viewLink('Chart')).toHaveAttribute('aria-current', 'true');

  await walkTo(page, viewLink('Table'));
  await page.keyboard.press('Enter');
  await expect(viewLink('Table')).toHaveAttribute('aria-current', 'true');
  await expect(viewLink('Table')).toBeFocused();
  await expect(main.getByRole('table')).toBeVisible();

  await walkTo(page, page.getByRole('searchbox', {name: 'Find'}));
  await page.keyboard.type('secret');
  await expect(status).toHaveText(/^\d+ of \d+ choices: \d+ technologies for \d+ capabilities$/);
  await expect(page.getByRole('searchbox', {name: 'Find'})).toBeFocused();
  const found = await status.innerText();

  const filters = page.getByRole('button', {name: /^Filters/});
  await walkTo(page, filters);
  await expect(filters).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(filters).toHaveAttribute('aria-expanded', 'true');
  const box = page.getByRole('checkbox', {name: 'In the survey'});
  await walkTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await expect(status).not.toHaveText(found);
  const narrowed = await status.innerText();
  expect(Number.parseInt(narrowed, 10)).toBeLessThan(Number.parseInt(found, 10));

  const csv = main.getByRole('link', {name: 'CSV'});
  await walkTo(page, csv);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('capability-map.csv');

  const relevance = columnHead('Relevance');
  await expect(relevance).not.toHaveAttribute('aria-sort');
  await walkTo(page, relevance.getByRole('button'));
  for (const sort of ['descending', 'ascending']) {
    await page.keyboard.press('Enter');
    await expect(relevance).toHaveAttribute('aria-sort', sort);
    await expect(main.locator('[aria-sort]')).toHaveCount(1);
    await expect(relevance.getByRole('button')).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(relevance).not.toHaveAttribute('aria-sort');

  const firstRow = main
    .getByRole('row')
    .filter({has: page.getByRole('cell')})
    .and(page.locator(':visible'))
    .first();
  const rowLink = firstRow.getByRole('link').first();
  const technology = await rowLink.innerText();
  await walkTo(page, rowLink);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(technology);
  await page.goBack();
  await expect(page).toHaveURL('./capability-map?view=table&q=secret&evidence=survey');
  await expect(status).toHaveText(narrowed);
  await status.evaluate((element) => {
    element.dataset.sameElement = 'yes';
  });

  const clear = page.getByRole('button', {name: 'Clear all', exact: true});
  await walkTo(page, clear);
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(all);
  await expect(page.getByRole('searchbox', {name: 'Find'})).toBeFocused();
  await expect(status).toHaveAttribute('data-same-element', 'yes');

  await walkTo(page, viewLink('Chart'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(viewLink('Chart')).toHaveAttribute('aria-current', 'true');
  const capability = main.getByRole('heading', {level: 3}).getByRole('link', {name: 'Signing'});
  await walkTo(page, capability);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./docs/capabilities/signing');
});

test('what a filter fades in the chart is no stop on the way', async ({page}) => {
  await page.goto('./capability-map?q=argo+cd');
  await hydrated(page);
  const chart = page.getByRole('region', {name: 'Chart', exact: true});
  await walkTo(page, chart.getByRole('link', {name: 'Continuous Delivery'}));
  const stops: string[] = [];
  for (;;) {
    stops.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    await page.keyboard.press('Tab');
    const isInChart = await chart.evaluate((element) => element.contains(document.activeElement));
    if (!isInChart) break;
  }
  expect(stops.slice(0, 2)).toEqual(['Continuous Delivery', 'Argo CD']);
  expect(stops).not.toContain('Flux');
  expect(stops).not.toContain('Backstage');
});

test('the directory by keyboard alone: filters, sort, links', async ({page}) => {
  await page.goto('./technologies');
  await hydrated(page);
  const main = page.getByRole('main');
  const status = main.getByRole('status');
  const all = await status.innerText();

  await walkTo(page, page.getByRole('searchbox', {name: 'Find'}));
  await page.keyboard.type('secret');
  await expect(status).toHaveText(/^\d+ of \d+ technologies$/);
  const box = page.getByRole('checkbox', {name: 'Open source'});
  await walkTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  const sort = page.getByRole('combobox', {name: 'Sort by'});
  await walkTo(page, sort);
  await page.keyboard.type('rel');
  await expect(page).toHaveURL('./technologies?q=secret&licence=open-source&sort=relevance');
  await expect(sort).toBeFocused();

  const chip = page.getByRole('button', {name: 'Remove filter Open source'});
  await walkTo(page, chip, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(chip).toHaveCount(0);
  await expect(page.getByRole('button', {name: 'Remove filter “secret”'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(all);
  await expect(page.getByRole('searchbox', {name: 'Find'})).toBeFocused();

  const more = page.getByRole('button', {name: /^Show all \d+$/});
  await walkTo(page, more);
  const shown = await main.getByRole('heading', {level: 2}).and(page.locator(':visible')).count();
  await page.keyboard.press('Enter');
  await expect(more).toHaveCount(0);
  const next = main.getByRole('heading', {level: 2}).nth(shown).getByRole('link');
  await expect(next).toBeFocused();
  const name = await next.innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(name);
});
