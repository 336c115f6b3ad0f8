import {expect, type Page, test} from '@playwright/test';
import {hydrated} from '../hydrated';

/** The post with everything that MDX can do. */
const POST = './blog/x-mdx';

/** Opens the post under a mode of the system and, if the reader chose one by the button, that; gives the colors of each element. */
async function readColors(
  page: Page,
  system: 'dark' | 'light',
  chosen?: 'dark' | 'light',
): Promise<string[]> {
  await page.emulateMedia({colorScheme: system});
  await page.goto(POST);
  await page.evaluate((mode) => {
    if (mode) localStorage.setItem('theme', mode);
    else localStorage.removeItem('theme');
  }, chosen);
  await page.reload();
  await hydrated(page);
  return page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('*')].map((element) => {
      const {color, backgroundColor, borderTopColor, borderLeftColor, fill, display} =
        getComputedStyle(element);
      const shown = [color, backgroundColor, borderTopColor, borderLeftColor, fill, display].join(' | ');
      return `<${element.tagName} ${element.getAttribute('class')}> ${shown}`;
    }),
  );
}

for (const mode of ['dark', 'light'] as const) {
  test(`each element of a post looks the same whether the system is ${mode} or the reader chose so`, async ({
    page,
  }) => {
    const bySystem = await readColors(page, mode);
    const byChoice = await readColors(page, mode === 'dark' ? 'light' : 'dark', mode);
    expect(bySystem.length).toBeGreaterThan(100);
    expect(byChoice).toEqual(bySystem);
  });
}
