import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, type Page, test} from '@playwright/test';
import {siteContent} from './content';
import {EMBED, SITE_ORIGIN} from './site';

let server: Server;
let host: string;

/** Another site, with the very markup that the page of the map offers. */
test.beforeAll(async ({browser, baseURL}) => {
  const page = await browser.newPage({baseURL});
  await page.goto('./capability-map');
  await page.getByText('Show the chart on your own site').click();
  const snippet = await page.getByRole('main').locator('details code').innerText();
  await page.close();
  expect(snippet).toContain(`src="${SITE_ORIGIN}${EMBED}"`);
  const frame = snippet.replace(`${SITE_ORIGIN}/`, new URL('./', baseURL).href);
  server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 204, {'Content-Type': 'text/html; charset=utf-8'});
    response.end(
      request.url === '/'
        ? `<!doctype html><html lang="en"><title>Another site</title><style>:root{color-scheme:light dark}</style><h1>Another site</h1>${frame}</html>`
        : undefined,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => {
  server.close();
});

/** Opens the other site, gives what the browser complains of. */
async function openHost(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    // Where a browser keeps storage from frames, Docusaurus warns that it does without.
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(host);
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  return faults;
}

test('another site shows the chart in a frame, alone and without complaint', async ({page}) => {
  const {capabilities} = await siteContent();
  const faults = await openHost(page);
  await expect(page.locator('iframe')).toHaveAttribute('title', /capability map/i);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', {level: 3})).toHaveText(capabilities.map(({title}) => title));
  await expect(frame.getByRole('heading', {level: 1})).toBeVisible();
  for (const role of ['banner', 'navigation', 'contentinfo', 'search'] as const) {
    await expect(frame.getByRole(role)).toHaveCount(0);
  }
  expect(faults).toEqual([]);
});

test('links of the embedded chart open outside the frame, with a click and with Enter', async ({
  page,
  context,
  baseURL,
}) => {
  await openHost(page);
  const frame = page.frameLocator('iframe');
  const embedded = page.frames().find((candidate) => candidate.url().endsWith(EMBED));
  const links = [
    {name: 'Signing', address: '/docs/capabilities/signing', open: 'click'},
    {name: 'Flux', address: '/technologies/flux', open: 'Enter'},
    {name: 'CNOE capability map', address: '/capability-map', open: 'click'},
  ];
  for (const {name, address, open} of links) {
    const link = frame.getByRole('link', {name, exact: true}).first();
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      open === 'click' ? link.click() : link.press(open),
    ]);
    await expect(tab).toHaveURL(`.${address}`);
    await expect(tab.getByRole('heading', {level: 1})).toBeVisible();
    await tab.close();
    expect(embedded?.url()).toBe(new URL(`.${EMBED}`, baseURL).href);
    await expect(page).toHaveURL(host);
  }
});

test('the embedded chart follows the colours of the system', async ({page}) => {
  const lightness: number[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    await openHost(page);
    const root = page.frameLocator('iframe').locator('html');
    const color = await root.evaluate((element) => getComputedStyle(element).backgroundColor);
    lightness.push(Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number)));
  }
  expect(lightness[0]).toBeGreaterThan(220);
  expect(lightness[1]).toBeLessThan(80);
});

test('the embedded chart fits a narrow frame', async ({page}) => {
  await page.setViewportSize({width: 360, height: 800});
  await openHost(page);
  const {scroll, width} = await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((root) => ({scroll: root.scrollWidth, width: root.clientWidth}));
  expect(scroll).toBeLessThanOrEqual(width);
});
