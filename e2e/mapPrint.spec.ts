import {expect, type Page, test} from '@playwright/test';
import {listChoices, siteContent} from './content';
import {hydrated} from './hydrated';
import {readTables} from './shown';

/** Prints a page, gives the size of each sheet in millimetres. */
async function printSheets(page: Page): Promise<{width: number; height: number}[]> {
  const file = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
  const sheets = [...file.matchAll(/\/Type \/Page\b[^s][\s\S]*?\/MediaBox \[([^\]]+)\]/g)];
  // Many sheets are counted in groups; the group of all has the highest number.
  const counts = [...file.matchAll(/\/Type \/Pages[\s\S]*?\/Count (\d+)/g)].map(([, count]) => Number(count));
  expect(sheets, 'every sheet of the file was read').toHaveLength(Math.max(...counts));
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return sheets.map(([, box]) => {
    const [, , width, height] = box?.trim().split(/\s+/) ?? [];
    return {width: millimetres(width), height: millimetres(height)};
  });
}

const A4_LANDSCAPE = {width: 297, height: 210};

for (const address of ['/capability-map', '/capability-map?cncf=graduated', '/capability-map/embed']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} prints on one landscape page, ${colorScheme}`, async ({page}) => {
      await page.emulateMedia({colorScheme});
      await page.goto(`.${address}`);
      await hydrated(page);
      expect(await printSheets(page)).toEqual([A4_LANDSCAPE]);
    });
  }
}

test('the printed chart is the chart, dark on white, with all its names', async ({page}) => {
  const {capabilities} = await siteContent();
  await page.emulateMedia({colorScheme: 'dark', media: 'print'});
  await page.goto('./capability-map');
  await hydrated(page);
  const chart = page.getByRole('region', {name: 'Chart', exact: true});
  await expect(chart.getByRole('heading', {level: 3})).toHaveText(capabilities.map(({title}) => title));
  for (const link of await chart.getByRole('heading', {level: 3}).all()) await expect(link).toBeVisible();
  const shades = await chart.evaluate((element) =>
    [...element.querySelectorAll('h3 a, li a, data')].map((text) => ({
      text: text.textContent,
      lightest: Math.max(...(getComputedStyle(text).color.match(/\d+/g) ?? []).slice(0, 3).map(Number)),
    })),
  );
  expect(shades.length).toBeGreaterThan(capabilities.length);
  expect(shades.filter(({lightest}) => lightest > 130)).toEqual([]);
});

for (const view of ['chart', 'table', 'survey']) {
  test(`the ${view} prints without what only a screen can use`, async ({page}) => {
    await page.goto(`./capability-map?view=${view}&cncf=graduated`);
    await hydrated(page);
    await page.emulateMedia({media: 'print'});
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.getByRole('navigation', {name: 'View'})).toBeHidden();
    await expect(page.getByRole('list', {name: 'Filters in force'})).toBeHidden();
    await expect(page.getByRole('link', {name: 'CSV', exact: true})).toBeHidden();
    await expect(page.getByText('Show the chart on your own site')).toBeHidden();
    await expect(page.locator(`#${view}`)).toBeVisible();
    for (const other of ['chart', 'table', 'survey'].filter((id) => id !== view)) {
      await expect(page.locator(`#${other}`)).toBeHidden();
    }
  });
}

test('the table prints every row', async ({page}) => {
  const choices = listChoices(await siteContent());
  await page.goto('./capability-map?view=table');
  await hydrated(page);
  expect((await printSheets(page)).length).toBeGreaterThan(1);
  await page.emulateMedia({media: 'print'});
  const [table] = await readTables(page.getByRole('region', {name: 'Table', exact: true}));
  expect(table?.rows).toHaveLength(choices.length);
});

test('the directory prints every technology, without its filters', async ({page}) => {
  const {technologies} = await siteContent();
  await page.goto('./technologies');
  await hydrated(page);
  // What is folded away opens as a page is printed, and stays open.
  expect((await printSheets(page)).length).toBeGreaterThan(1);
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('search')).toBeHidden();
  const names = page.getByRole('main').getByRole('heading', {level: 2}).and(page.locator(':visible'));
  await expect(names).toHaveCount(technologies.length);
});
