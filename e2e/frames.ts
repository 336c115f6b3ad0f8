import type {Page} from '@playwright/test';

/** Waits until what a filter changes below the screen is there, too: it follows a frame after the answer. */
export async function answered(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });
}
