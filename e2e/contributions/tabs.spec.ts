import {expect, type Page, test} from '@playwright/test';
import {findViolations} from '../axe';
import {hydrated} from '../hydrated';
import {openWithoutScript} from '../openWithoutScript';

const PAGE = './blog/x-mdx';

const tab = (page: Page, name: string) => page.getByRole('tab', {name, exact: true});

/** Opens the page at an address within it, with script. */
async function open(page: Page, address = ''): Promise<void> {
  await page.goto(PAGE + address);
  await hydrated(page);
}

test('one panel is open at a time, and groups of one name go together', async ({page}) => {
  await open(page);
  await expect(page.getByText('Brew it.')).toBeVisible();
  await expect(page.getByText('Choco it.')).toBeHidden();
  await tab(page, 'Windows').last().click();
  for (const text of ['Choco it.', 'Another Windows.', 'Inner A']) {
    await expect(page.getByText(text)).toBeVisible();
  }
  for (const text of ['Brew it.', 'Another Mac.', 'Inner B']) await expect(page.getByText(text)).toBeHidden();
  await expect(page.getByRole('tabpanel', {name: 'Windows'})).toHaveCount(2);
  // A group that has no such tab stays as it is.
  await tab(page, 'Linux').click();
  await expect(page.getByText('Only here: Linux.')).toBeVisible();
  await expect(page.getByText('Choco it.')).toBeVisible();
});

test('the tab that is clicked stays under the pointer', async ({page}) => {
  await open(page);
  const clicked = tab(page, 'Windows').last();
  await clicked.scrollIntoViewIfNeeded();
  const before = await clicked.boundingBox();
  await clicked.click();
  await expect(clicked).toHaveAttribute('aria-selected', 'true');
  expect(Math.abs(((await clicked.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
});

test('the choice is kept for the next visit, and is there before the page is painted', async ({page}) => {
  await open(page);
  await tab(page, 'Windows').first().click();
  await expect(page).toHaveURL(/[?&]os=win/);
  await page.route(/\/assets\/js\/main\./, () => {});
  await page.goto(PAGE, {waitUntil: 'commit'});
  await expect(page.getByText('Another Windows.')).toBeVisible();
  await expect(page.getByText('Brew it.')).toBeHidden();
});

test('the address names the open tab, and the way back is the way back', async ({page}) => {
  await open(page, '?os=win');
  await expect(page.getByText('Choco it.')).toBeVisible();
  await page.getByRole('link', {name: 'To Windows'}).click();
  await expect(page).toHaveURL(/os=win#only-on-windows/);
  await tab(page, 'macOS').first().click();
  await expect(page).toHaveURL(/os=mac/);
  await expect(page.getByText('Brew it.')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/os=win$/);
  await expect(page.getByText('Choco it.')).toBeVisible();
});

test('an anchor in a panel that is not open opens it', async ({page}) => {
  await open(page);
  await page.getByRole('link', {name: 'To Windows'}).click();
  const heading = page.getByRole('heading', {name: 'Only on Windows'});
  await expect(heading).toBeInViewport();
  await page.goto('about:blank');
  await open(page, '#only-on-windows');
  await expect(heading).toBeInViewport();
});

test('the keyboard moves between tabs, and on into the panel', async ({page}) => {
  await open(page);
  await tab(page, 'macOS').last().focus();
  for (const [key, name] of [
    ['ArrowRight', 'Windows'],
    ['End', 'Linux'],
    ['ArrowRight', 'macOS'],
    ['ArrowLeft', 'Linux'],
    ['Home', 'macOS'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tab(page, name).last()).toBeFocused();
    await expect(tab(page, name).last()).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tabpanel', {name: 'macOS'}).last()).toBeFocused();
});

test('a default and labels that the group names are as it says', async ({page}) => {
  await open(page);
  await expect(page.getByText('The second.')).toBeVisible();
  await expect(page.getByText('The first.')).toBeHidden();
  await tab(page, 'One').click();
  await expect(page.getByText('The first.')).toBeVisible();
});

const ALL = ['Brew it.', 'Choco it.', 'Another Mac.', 'Another Windows.', 'Inner A', 'Inner B', 'The first.'];

test('without script all panels are there, each under its label', async ({browser}) => {
  const page = await openWithoutScript(browser, {viewport: {width: 390, height: 844}});
  await page.goto(PAGE);
  for (const text of ALL) await expect(page.getByText(text)).toBeVisible();
  await expect(page.locator('p').getByText('Windows', {exact: true}).first()).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
});

test('where the script does not come all panels are there', async ({page}) => {
  await page.route(/\/assets\/js\/main\./, (route) => route.fulfill({status: 500}));
  await page.goto(PAGE);
  for (const text of ALL) await expect(page.getByText(text)).toBeVisible();
});

test('on paper all panels are there, each under its label', async ({page}) => {
  await open(page);
  await page.emulateMedia({media: 'print'});
  for (const text of ALL) await expect(page.getByText(text)).toBeVisible();
  await expect(page.locator('p').getByText('Windows', {exact: true}).first()).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
});

for (const width of [1280, 390]) {
  test(`axe finds nothing, ${width} wide`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    await open(page);
    expect(await findViolations(page, ['light', 'dark'])).toEqual([]);
  });
}
