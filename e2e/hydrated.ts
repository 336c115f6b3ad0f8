import {expect, type Page} from '@playwright/test';

/** Waits until the script has taken the page over, after which React has told of every difference that it found. */
export async function hydrated(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}
