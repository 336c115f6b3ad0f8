import {expect, type Page, test} from '@playwright/test';
import {hydrated} from './hydrated';

const root = (page: Page) => page.locator('html');
const modeSwitch = (page: Page) => page.getByRole('button', {name: /day and night/i});

/** Keeps, in the page, every value that the colour mode ever has, from the first word on. */
async function recordModes(page: Page): Promise<() => Promise<(string | null)[]>> {
  await page.addInitScript(() => {
    const modes: (string | null)[] = [];
    Object.assign(window, {modes});
    new MutationObserver(() => {
      const mode = document.documentElement.getAttribute('data-theme');
      if (document.querySelector('header') && mode !== modes.at(-1)) modes.push(mode);
    }).observe(document, {attributes: true, attributeFilter: ['data-theme'], childList: true, subtree: true});
  });
  return () => page.evaluate(() => (window as unknown as {modes: (string | null)[]}).modes);
}

test('the chosen mode survives a reload, without a moment in the other', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto('/blog/welcome');
  await hydrated(page);
  await expect(root(page)).toHaveAttribute('data-theme', 'light');
  await modeSwitch(page).focus();
  await page.keyboard.press('Enter');
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');

  const readModes = await recordModes(page);
  await page.reload();
  await hydrated(page);
  expect(await readModes()).toEqual(['dark']);
});

test('the chosen mode holds before any script file arrives', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto('/');
  await hydrated(page);
  await modeSwitch(page).click();
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();

  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  await expect(root(page)).toHaveAttribute('data-has-hydrated', 'false');
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  expect(await background()).toBe(dark);
});

test("choosing the system's mode again follows the system again", async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto('/');
  await hydrated(page);
  await modeSwitch(page).click();
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await modeSwitch(page).click();
  await expect(root(page)).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await hydrated(page);
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({colorScheme: 'light'});
  await expect(root(page)).toHaveAttribute('data-theme', 'light');
});

test('a chosen mode stays when the system changes', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto('/');
  await hydrated(page);
  await modeSwitch(page).click();
  await expect(root(page)).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({colorScheme: 'light'});
  await page.emulateMedia({colorScheme: 'dark'});
  await page.reload();
  await expect(root(page)).toHaveAttribute('data-theme', 'light');
});
