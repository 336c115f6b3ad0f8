import {expect, type Page, test} from '@playwright/test';
import {hydrated} from './hydrated';

const FOCUSABLE = 'a[href], button:not([disabled]), summary, input, select, textarea, [tabindex="0"]';
const skipLink = (page: Page) => page.getByRole('link', {name: /skip to main content/i});

/** Gives each visible control a number in the order of the document, and says what the page looks like at rest. */
async function numberControls(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const visible = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility({visibilityProperty: true}),
    );
    return visible.map((element, index) => {
      element.dataset.control = String(index);
      element.dataset.shadow = getComputedStyle(element).boxShadow;
      return `${index} ${element.outerHTML.slice(0, 120)}`;
    });
  }, FOCUSABLE);
}

/** What has the focus: its number, and whether a person can see that it has. */
async function readFocus(page: Page): Promise<{control: string; markup: string; shown: boolean}> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return {control: '', markup: 'nothing', shown: false};
    const {outlineStyle, outlineWidth, outlineColor, boxShadow} = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const outlined =
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && !/, 0\)$/.test(outlineColor);
    return {
      control: element.dataset.control ?? '',
      markup: element.outerHTML.slice(0, 120),
      shown:
        (outlined || boxShadow !== element.dataset.shadow) &&
        box.width > 0 &&
        box.bottom > 0 &&
        box.top < window.innerHeight,
    };
  });
}

for (const address of ['/', '/blog/welcome', '/docs/introduction', '/subscribe']) {
  test(`Tab reaches every control of ${address} in order, and shows where it is`, async ({page}) => {
    await page.goto(address);
    await hydrated(page);
    const controls = await numberControls(page);
    expect(controls.length).toBeGreaterThan(15);
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
    await page.goto(address);
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
  await page.goto('/');
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
  await expect(page).toHaveURL('/blog');
  await expect(menu).toBeHidden();
});
