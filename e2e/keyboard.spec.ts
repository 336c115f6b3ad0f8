import {expect, type Page, test} from '@playwright/test';
import {numberControls, readFocus} from './focus';
import {hydrated} from './hydrated';

const skipLink = (page: Page) => page.getByRole('link', {name: /skip to main content/i});

for (const address of [
  '/',
  '/blog/welcome',
  '/capability-map',
  '/docs/capabilities/signing',
  '/docs/introduction',
  '/subscribe',
  '/technologies',
  '/technologies/argo-cd',
]) {
  test(`Tab reaches every control of ${address} in order, and shows where it is`, async ({page}) => {
    await page.goto(`.${address}`);
    await hydrated(page);
    const controls = await numberControls(page);
    expect(controls.length).toBeGreaterThan(0);
    const faults: string[] = [];
    for (const [index, markup] of controls.entries()) {
      await page.keyboard.press('Tab');
      const focus = await readFocus(page);
      if (focus.control !== String(index)) {
        faults.push(`expected the focus on ${markup}\n  but it is on ${focus.control} ${focus.markup}`);
        break;
      }
      if (!focus.shown) faults.push(`the focus does not show on ${markup}`);
    }
    expect(faults).toEqual([]);
  });

  test(`the first Tab on ${address} offers the way to the content`, async ({page}) => {
    await page.goto(`.${address}`);
    await hydrated(page);
    await page.keyboard.press('Tab');
    await expect(skipLink(page)).toBeFocused();
    await expect(skipLink(page)).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inHeader = await page.evaluate(
      () => document.activeElement?.closest('body > div > header') !== null,
    );
    const inContent = await page.evaluate(
      () =>
        document.activeElement?.closest('main, [class*="sheet"]') !== null &&
        document.activeElement !== document.body,
    );
    expect({inHeader, inContent}).toEqual({inHeader: false, inContent: true});
  });
}

test('the menu of a phone opens with Enter, its links are next, and it closes with Enter', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await page.goto('./');
  const summary = page.locator('summary', {hasText: 'Menu'});
  const menu = page.getByRole('navigation', {name: 'Menu'});
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  for (const link of await menu.getByRole('link').all()) {
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
  }
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./blog');
  await expect(menu).toBeHidden();
});
