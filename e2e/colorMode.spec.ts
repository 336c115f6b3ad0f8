import {expect, type Page, test} from '@playwright/test';
import {hydrated} from './hydrated';

const modeSwitch = (page: Page) => page.getByRole('button', {name: /day and night/i});

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const DAY = 'rgb(252, 251, 247)';
const NIGHT = 'rgb(10, 25, 32)';

/** Keeps, in the page, every background that it is ever painted with. */
async function recordBackgrounds(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const colors: string[] = [];
    Object.assign(window, {colors});
    const look = () => {
      if (document.body) {
        const color = getComputedStyle(document.documentElement).backgroundColor;
        if (color !== colors.at(-1)) colors.push(color);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => page.evaluate(() => (window as unknown as {colors: string[]}).colors);
}

test('the chosen mode survives a reload, without a moment in the other', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto('./blog/welcome');
  await hydrated(page);
  expect(await background(page)).toBe(DAY);
  await modeSwitch(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => background(page)).toBe(NIGHT);

  const readBackgrounds = await recordBackgrounds(page);
  await page.reload();
  await hydrated(page);
  expect(await readBackgrounds()).toEqual([NIGHT]);
});

test('the chosen mode holds before any script file arrives', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto('./');
  await hydrated(page);
  await modeSwitch(page).click();
  await expect.poll(() => background(page)).toBe(NIGHT);

  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./blog/welcome');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
  expect(await background(page)).toBe(NIGHT);
});

test("choosing the system's mode again follows the system again", async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto('./');
  await hydrated(page);
  await modeSwitch(page).click();
  await expect.poll(() => background(page)).toBe(NIGHT);
  await modeSwitch(page).click();
  await expect.poll(() => background(page)).toBe(DAY);
  await page.emulateMedia({colorScheme: 'dark'});
  await expect.poll(() => background(page)).toBe(NIGHT);
  await page.reload();
  expect(await background(page)).toBe(NIGHT);
  await page.emulateMedia({colorScheme: 'light'});
  await expect.poll(() => background(page)).toBe(DAY);
});

test('a chosen mode stays when the system changes', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto('./');
  await hydrated(page);
  await modeSwitch(page).click();
  await expect.poll(() => background(page)).toBe(DAY);
  await page.emulateMedia({colorScheme: 'light'});
  await page.emulateMedia({colorScheme: 'dark'});
  await page.reload();
  expect(await background(page)).toBe(DAY);
});

test('without storage the switch still works, for the page', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is refused', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto('./');
  await hydrated(page);
  await modeSwitch(page).click();
  await expect.poll(() => background(page)).toBe(NIGHT);
});
