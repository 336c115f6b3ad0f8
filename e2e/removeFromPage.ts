import type {Page} from '@playwright/test';

/** Takes a page, has the HTML at an address come without something. */
export async function removeFromPage(page: Page, address: string, part: RegExp): Promise<void> {
  await page.route(`.${address}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: (await response.text()).replaceAll(part, '')});
  });
}
