import {expect, type Page, test} from '@playwright/test';
import {removeFromPage} from './removeFromPage';

const STYLES = /\/assets\/css\/[^/]+\.css$/;

/** Takes a page, gives the texts that stand out too little from what is behind them, by the colours of WCAG 2.2. */
function findFaintTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    const paint = (color: string, under: number[]): number[] => {
      if (!canvas) throw new Error('There is no canvas');
      canvas.fillStyle = `rgb(${under.join(' ')})`;
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (channels: number[]): number => {
      const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const probe = document.createElement('div');
    probe.style.color = 'canvas';
    document.body.append(probe);
    const base = paint(getComputedStyle(probe).color, [255, 255, 255]);
    probe.remove();
    const behind = (element: Element): number[] => {
      const under = element.parentElement ? behind(element.parentElement) : base;
      return paint(getComputedStyle(element).backgroundColor, under);
    };
    const faint: string[] = [];
    for (const element of document.querySelectorAll('h1, h2, h3, p, li, a, dt, dd, td, button, figcaption')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!hasText || !element.checkVisibility({checkVisibilityCSS: true, checkOpacity: true})) continue;
      const under = behind(element);
      const [one = 0, other = 0] = [
        luminance(under),
        luminance(paint(getComputedStyle(element).color, under)),
      ];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (contrast < 4.5) faint.push(`${element.outerHTML.slice(0, 120)}: ${contrast.toFixed(1)}`);
    }
    return faint;
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of ['/', '/docs/introduction', '/technologies']) {
    test(`in a browser that does not know light-dark() ${address} is read, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({colorScheme});
      await page.route(STYLES, async (route) => {
        const response = await route.fetch();
        await route.fulfill({response, body: (await response.text()).replaceAll('light-dark(', 'unknown(')});
      });
      // The styles are not those that were built.
      await removeFromPage(page, address, / integrity="[^"]+"/g);
      await page.goto(`.${address}`);
      expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
      expect(await findFaintTexts(page)).toEqual([]);
    });
  }
}
