import {expect, test} from '@playwright/test';
import {linkTo, readTargets} from './links';
import {openWithoutScript} from './openWithoutScript';

const PHONE = {width: 390, height: 844};
const DESKTOP = {width: 1280, height: 900};

test('the links of the header work on a desktop', async ({browser}) => {
  const page = await openWithoutScript(browser, {viewport: DESKTOP});
  await page.goto('./');
  const links = page.getByRole('navigation', {name: 'Main'}).getByRole('link');
  const addresses = await readTargets(links);
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) {
    await (await linkTo(page.locator('header nav a:visible'), address)).click();
    await expect(page).toHaveURL(`.${address}`);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  }
});

test('the menu opens on a phone, and its links work', async ({browser}) => {
  const page = await openWithoutScript(browser, {viewport: PHONE});
  await page.goto('./');
  const menu = page.getByRole('navigation', {name: 'Menu'});
  await expect(page.getByRole('navigation', {name: 'Main'})).toBeHidden();
  await expect(menu).toBeHidden();
  await page.locator('summary', {hasText: 'Menu'}).click();
  await expect(menu).toBeVisible();
  await menu.getByRole('link', {name: 'Docs'}).click();
  await expect(page).toHaveURL('./docs/introduction');
  await expect(menu).toBeHidden();
});

test('the list of the documentation opens on a phone, and its links work', async ({browser}) => {
  const page = await openWithoutScript(browser, {viewport: PHONE});
  await page.goto('./docs/introduction');
  const list = page.getByRole('navigation', {name: 'Documentation menu'});
  await expect(list).toBeHidden();
  await page.locator('summary', {hasText: 'In the documentation'}).click();
  await list.getByRole('link', {name: 'Signing'}).click();
  await expect(page).toHaveURL('./docs/capabilities/signing');
});

test('the list of the documentation and the foot work on a desktop', async ({browser}) => {
  const page = await openWithoutScript(browser, {viewport: DESKTOP});
  await page.goto('./docs/introduction');
  const list = page.getByRole('navigation', {name: 'Documentation', exact: true});
  await list.getByRole('link', {name: 'Governance'}).click();
  await expect(page).toHaveURL('./docs/community/governance');
  const foot = page.getByRole('contentinfo').last();
  await foot.getByRole('link', {name: 'All ways to follow'}).click();
  await expect(page).toHaveURL('./subscribe');
  await foot.getByRole('link', {name: 'Launch post'}).click();
  await expect(page).toHaveURL('./blog/welcome');
});

test('the colours follow the system', async ({browser}) => {
  const lightness: number[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openWithoutScript(browser, {viewport: DESKTOP, colorScheme});
    await page.goto('./');
    const channels = await page.evaluate(() => {
      const canvas = [document.body, document.documentElement]
        .map((element) => getComputedStyle(element).backgroundColor)
        .find((color) => color !== 'rgba(0, 0, 0, 0)');
      return (canvas?.match(/\d+/g) ?? []).slice(0, 3).map(Number);
    });
    lightness.push(channels.reduce((sum, channel) => sum + channel, 0) / 3);
  }
  const [light, dark] = lightness;
  expect(light).toBeGreaterThan(220);
  expect(dark).toBeLessThan(60);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`parts of code have colours of their own, ${colorScheme}`, async ({browser}) => {
    const page = await openWithoutScript(browser, {viewport: DESKTOP, colorScheme});
    await page.goto('./docs/patterns/reference-stack');
    const code = page.locator('pre code', {hasText: 'idpbuilder create'}).first();
    const options = code.locator('span');
    await expect(options).toHaveText(['--use-path-routing', '--package']);
    const colorOf = (part: typeof code) => part.evaluate((element) => getComputedStyle(element).color);
    expect(await colorOf(options.first())).not.toBe(await colorOf(code));
  });
}
