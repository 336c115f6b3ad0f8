import {expect, type Page, test} from '@playwright/test';
import {hydrated} from './hydrated';
import {readTargets} from './links';
import {removeFromPage} from './removeFromPage';

const ISLAND = /\/assets\/js\/\d+\.[^/]+\.js$/;
const PICTURES = /\/(?:assets\/images|img)\//;
const MAIN = /\/assets\/js\/main\.[^/]+\.js$/;

const search = (page: Page) => page.getByRole('searchbox').first();

/** Has what is asked for at an address hang: no answer comes. `asked` resolves with the first such request. */
async function hang(page: Page, address: RegExp): Promise<{asked: Promise<unknown>}> {
  await page.route(address, () => {});
  return {asked: page.waitForRequest(address)};
}

/** Has the time of a page stand still until it is told to go on. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({time: 0});
  await page.clock.pauseAt(1000);
}

/** Notes the errors of a page's scripts. */
function noteErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  return errors;
}

test.describe('a page of which a picture hangs', () => {
  test('answers to filters all the same', async ({page}) => {
    const {asked} = await hang(page, PICTURES);
    await page.goto('./technologies', {waitUntil: 'commit'});
    await asked;
    await hydrated(page);
    expect(await page.evaluate(() => document.readyState)).toBe('interactive');
    await search(page).fill('argo');
    await expect(page).toHaveURL(/q=argo/);
  });

  test('answers at once to a reader who is at the filters', async ({page}) => {
    await stopClock(page);
    await page.route(PICTURES, () => {});
    await page.goto('./technologies', {waitUntil: 'domcontentloaded'});
    await page.clock.runFor(1000);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
    await page.locator('[data-island] a').first().focus();
    await page.clock.runFor(1000);
    await hydrated(page);
  });

  test('asks for no script of its island before', async ({page}) => {
    await stopClock(page);
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (ISLAND.test(request.url())) scripts.push(request.url());
    });
    await page.route(PICTURES, () => {});
    await page.goto('./technologies', {waitUntil: 'domcontentloaded'});
    await page.clock.runFor(2900);
    expect(scripts).toEqual([]);
    await page.clock.runFor(200);
    await hydrated(page);
    expect(scripts.length).toBeGreaterThan(0);
  });
});

/** What a browser may refuse or lack: by name, what takes it away. */
const ABSENCES: Record<string, () => void> = {
  'storage and cookies': () => {
    const refuse = () => {
      throw new DOMException('Refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {get: refuse});
    }
    Object.defineProperty(Document.prototype, 'cookie', {get: refuse, set: refuse});
  },
  'Array.prototype.findLast': () => {
    Reflect.deleteProperty(Array.prototype, 'findLast');
    Reflect.deleteProperty(Array.prototype, 'findLastIndex');
  },
  'trusted types': () => {
    for (const name of ['trustedTypes', 'TrustedTypePolicy', 'TrustedTypePolicyFactory']) {
      Reflect.deleteProperty(window, name);
    }
  },
};

for (const [what, takeAway] of Object.entries(ABSENCES)) {
  for (const address of ['/', '/technologies?q=argo', '/capability-map', '/docs/introduction']) {
    test(`without ${what} ${address} works`, async ({page}) => {
      const errors = noteErrors(page);
      await page.addInitScript(takeAway);
      // A browser that knows no trusted types asks for none.
      if (what === 'trusted types')
        await removeFromPage(page, address, /require-trusted-types-for [^;"]+; /g);
      await page.goto(`.${address}`);
      await hydrated(page);
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      if (address.includes('?')) {
        await expect(search(page)).toHaveValue('argo');
        await search(page).fill('flux');
        await expect(page).toHaveURL(/q=flux/);
      }
      expect(errors).toEqual([]);
    });
  }
}

test('over a slow network a page is read, and its links work, before any script has come', async ({page}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 150_000,
    uploadThroughput: 50_000,
  });
  const {asked} = await hang(page, MAIN);
  await page.goto('./technologies', {waitUntil: 'commit'});
  await asked;
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBe(1);
  const [painted] = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) =>
        new PerformanceObserver((list) => resolve(list.getEntries().map(({name}) => name))).observe({
          type: 'paint',
          buffered: true,
        }),
      ),
  );
  expect(painted).toBe('first-paint');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
  const links = page.getByRole('navigation', {name: 'Main'}).getByRole('link');
  const [target] = await readTargets(links);
  await links.first().click({noWaitAfter: true});
  await expect(page).toHaveURL(`.${target}`);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
});
