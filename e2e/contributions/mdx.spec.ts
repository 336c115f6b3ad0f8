import {expect, test} from '@playwright/test';
import {hydrated} from '../hydrated';
import {openWithoutScript} from '../openWithoutScript';

const PAGE = './blog/x-mdx';
const PHONE = {width: 390, height: 844};

test('all of a disclosure is printed', async ({page}) => {
  await page.goto(PAGE);
  await expect(page.getByText('in a disclosure')).toBeHidden();
  await page.emulateMedia({media: 'print'});
  await expect(page.getByText('in a disclosure')).toBeVisible();
  await expect(page.getByText('Words in the component.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  const other = colorScheme === 'light' ? 'dark' : 'light';

  test(`without script the picture for a ${colorScheme} system is shown`, async ({browser}) => {
    const page = await openWithoutScript(browser, {viewport: PHONE, colorScheme});
    await page.goto(PAGE);
    await expect(page.locator(`img[data-mode="${colorScheme}"]`)).toBeVisible();
    await expect(page.locator(`img[data-mode="${other}"]`)).toBeHidden();
    await expect(page.getByAltText(`The ${colorScheme} one`)).toBeVisible();
    await expect(page.getByAltText(`The ${other} one`)).toBeHidden();
  });

  test(`the choice of the reader has its picture on a ${colorScheme} system, and paper has the light one`, async ({
    page,
  }) => {
    await page.emulateMedia({colorScheme});
    await page.goto(`${PAGE}?docusaurus-theme=${other}`);
    await hydrated(page);
    await expect(page.locator(`img[data-mode="${other}"]`)).toBeVisible();
    await expect(page.locator(`img[data-mode="${colorScheme}"]`)).toBeHidden();
    await page.emulateMedia({media: 'print', colorScheme});
    await expect(page.locator('img[data-mode="light"]')).toBeVisible();
    await expect(page.locator('img[data-mode="dark"]')).toBeHidden();
  });
}

test('admonitions of each kind have a title, and those with another one have that', async ({browser}) => {
  const page = await openWithoutScript(browser, {viewport: PHONE});
  await page.goto(PAGE);
  for (const title of ['note', 'info', 'warning', 'danger', 'caution', 'important', 'Outer', 'Inner']) {
    await expect(
      page.getByRole('note').locator('> p strong').getByText(title, {exact: true}).first(),
    ).toBeVisible();
  }
  await expect(page.locator('#careful')).toContainText('A warning.');
});

test('a wide table scrolls by keyboard, and the page does not', async ({page}) => {
  await page.setViewportSize(PHONE);
  await page.goto(PAGE);
  const table = page.getByRole('group', {name: 'Table'}).filter({hasText: 'averyvery'});
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});

test('tasks say whether they are done', async ({page}) => {
  await page.goto(PAGE);
  await expect(page.getByRole('checkbox', {name: 'Done'})).toBeChecked();
  await expect(page.getByRole('checkbox', {name: 'To do'})).toHaveCount(2);
});
