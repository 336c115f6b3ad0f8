import {type Browser, expect, type Page, test} from '@playwright/test';
import {hydrated} from './hydrated';
import {htmlWords, PAGE_KINDS, PAGES, surplus, words} from './site';

const PHONE = {width: 390, height: 844};
const DESKTOP = {width: 1280, height: 900};

async function openWithoutScript(
  browser: Browser,
  options: {viewport: {width: number; height: number}; colorScheme?: 'dark' | 'light'},
): Promise<Page> {
  const context = await browser.newContext({...options, javaScriptEnabled: false});
  return context.newPage();
}

const visibleWords = async (page: Page) => words(await page.locator('body').innerText());

/**
 * Pages of which script shows a part at a time. Here it is compared what they hold, apart from the controls; that all
 * of it shows without script is a matter of mapContent.spec.ts.
 */
const NARROWED_BY_SCRIPT = ['/capability-map', '/docs/patterns', '/talks', '/technologies'];

const heldWords = async (page: Page) =>
  htmlWords(
    await page.locator('body').evaluate((body) => {
      const copy = document.createElement('body');
      copy.append(...[...body.children].map((child) => child.cloneNode(true)));
      for (const control of copy.querySelectorAll('search, select, label, button, thead')) control.remove();
      return copy.innerHTML;
    }),
  );

/** Pages of one kind are built alike: on a phone one of each is looked at. */
const pagesFor = (viewport: typeof PHONE) => (viewport === PHONE ? PAGE_KINDS : PAGES);

/** So many tests share the pages, so that they can run side by side. */
const SHARES = 3;
const shareOf = (pages: readonly string[], share: number) =>
  pages.filter((_, place) => place % SHARES === share);

for (const viewport of [DESKTOP, PHONE]) {
  for (let share = 0; share < SHARES; share += 1) {
    test(`script adds and takes no words, ${viewport.width} wide, part ${share + 1} of ${SHARES}`, async ({
      browser,
    }) => {
      const bare = await openWithoutScript(browser, {viewport});
      const scripted = await (await browser.newContext({viewport})).newPage();
      const faults: string[] = [];
      for (const address of shareOf(pagesFor(viewport), share)) {
        await Promise.all([bare.goto(address), scripted.goto(address)]);
        await hydrated(scripted);
        const read = NARROWED_BY_SCRIPT.includes(address) ? heldWords : visibleWords;
        const [without, withScript] = await Promise.all([read(bare), read(scripted)]);
        expect(without.length, `${address} has words`).toBeGreaterThan(40);
        const missing = surplus(withScript, without);
        const added = surplus(without, withScript);
        if (missing.length > withScript.length / 100) faults.push(`${address} lacks: ${missing.join(' ')}`);
        if (added.length > without.length / 100) faults.push(`${address} has besides: ${added.join(' ')}`);
      }
      expect(faults).toEqual([]);
    });
  }
}

test('no control that needs script shows without it', async ({browser}) => {
  test.setTimeout(120_000);
  const page = await openWithoutScript(browser, {viewport: DESKTOP});
  const dead: string[] = [];
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    for (const address of pagesFor(viewport)) {
      await page.goto(address);
      const controls = page.locator(
        'button:visible, input:visible, select:visible, [role="button"]:visible, a:not([href]):visible',
      );
      for (const markup of await controls.evaluateAll((all) => all.map(({outerHTML}) => outerHTML))) {
        dead.push(`${address} at ${viewport.width}: ${markup.slice(0, 200)}`);
      }
    }
  }
  expect(dead).toEqual([]);
});

test('the links of the header work on a desktop', async ({browser}) => {
  const page = await openWithoutScript(browser, {viewport: DESKTOP});
  await page.goto('/');
  const links = page.getByRole('navigation', {name: 'Main'}).getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) {
    await page.locator(`header nav a[href="${address}"]:visible`).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  }
});

test('the menu opens on a phone, and its links work', async ({browser}) => {
  const page = await openWithoutScript(browser, {viewport: PHONE});
  await page.goto('/');
  const menu = page.getByRole('navigation', {name: 'Menu'});
  await expect(page.getByRole('navigation', {name: 'Main'})).toBeHidden();
  await expect(menu).toBeHidden();
  await page.locator('summary', {hasText: 'Menu'}).click();
  await expect(menu).toBeVisible();
  await menu.getByRole('link', {name: 'Docs'}).click();
  await expect(page).toHaveURL('/docs/introduction');
  await expect(menu).toBeHidden();
});

test('the list of the documentation opens on a phone, and its links work', async ({browser}) => {
  const page = await openWithoutScript(browser, {viewport: PHONE});
  await page.goto('/docs/introduction');
  const list = page.getByRole('navigation', {name: 'Documentation menu'});
  await expect(list).toBeHidden();
  await page.locator('summary', {hasText: 'In the documentation'}).click();
  await list.getByRole('link', {name: 'Signing'}).click();
  await expect(page).toHaveURL('/docs/capabilities/signing');
});

test('the list of the documentation and the foot work on a desktop', async ({browser}) => {
  const page = await openWithoutScript(browser, {viewport: DESKTOP});
  await page.goto('/docs/introduction');
  const list = page.getByRole('navigation', {name: 'Documentation', exact: true});
  await list.getByRole('link', {name: 'Governance'}).click();
  await expect(page).toHaveURL('/docs/community/governance');
  const foot = page.getByRole('contentinfo').last();
  await foot.getByRole('link', {name: 'All ways to follow'}).click();
  await expect(page).toHaveURL('/subscribe');
  await foot.getByRole('link', {name: 'Launch post'}).click();
  await expect(page).toHaveURL('/blog/welcome');
});

test('the colours follow the system', async ({browser}) => {
  const lightness: number[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openWithoutScript(browser, {viewport: DESKTOP, colorScheme});
    await page.goto('/');
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
