import type {Browser, Page} from '@playwright/test';

/** Takes a browser and how a window looks, gives a page in a window of its own that runs no script. */
export async function openWithoutScript(
  browser: Browser,
  options: {viewport: {width: number; height: number}; colorScheme?: 'dark' | 'light'},
): Promise<Page> {
  const context = await browser.newContext({...options, javaScriptEnabled: false});
  return context.newPage();
}
