import {expect, type Page, test} from '@playwright/test';
import {hydrated} from './hydrated';
import {linkTo, readTargets} from './links';
import {NOT_FOUND, PAGES} from './site';
import {watch} from './watch';

test('going through the header links stays within the site and silent', async ({page, baseURL}) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  await page.goto('./');
  const links = page.getByRole('navigation', {name: 'Main'}).getByRole('link');
  const addresses = await readTargets(links);
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of [...addresses, '/subscribe', '/']) {
    await (await linkTo(page.locator('header a:visible'), address)).click();
    await expect(page).toHaveURL(`.${address}`);
    await hydrated(page);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test('an unknown address complains of nothing but itself', async ({page, baseURL}) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  await page.goto('./no/such/page');
  await hydrated(page);
  expect(faults.filter((fault) => !fault.includes('status of 404'))).toEqual([]);
});

test('the three faces come from the site itself', async ({page, baseURL}) => {
  const files: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font') files.push(response.url());
  });
  await page.goto('./blog/welcome');
  const loaded = await page.evaluate(async () => {
    await Promise.all(
      [...document.fonts].filter(({family}) => !family.includes('Fallback')).map((f) => f.load()),
    );
    return [...document.fonts]
      .filter(({status}) => status === 'loaded')
      .map(({family, style}) => `${family.replaceAll('"', '')} ${style}`);
  });
  expect(loaded).toEqual(
    expect.arrayContaining(['Public Sans normal', 'Brygada 1918 normal', 'Brygada 1918 italic']),
  );
  expect(files.length).toBe(3);
  for (const file of files) expect(new URL(file).origin).toBe(new URL(baseURL ?? '').origin);
});

test('the page for unknown addresses is among the pages', () => {
  expect(PAGES).toContain(NOT_FOUND);
});

const MAIN = /\/assets\/js\/main\.[^/]+\.js$/;
const ISLAND = /\/assets\/js\/\d+\.[^/]+\.js$/;
const STYLES = /\/assets\/css\/[^/]+\.css$/;

// What is still being changed when a test ends would fail in the next one.
test.afterEach(async ({page}) => {
  await page.unrouteAll({behavior: 'wait'});
});

/** Takes a page, has the files at an address end otherwise than they were built. */
async function changeFiles(page: Page, address: RegExp): Promise<void> {
  await page.route(address, async (route) => {
    // The page asks whether a file that was refused is still there: it is.
    if (route.request().method() === 'HEAD') return route.continue();
    const response = await route.fetch();
    return route.fulfill({response, body: `${await response.text()} `});
  });
}

test('a script that was added to a page is refused', async ({page}) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  await page.route('./blog/welcome', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</head>',
      '<script>document.documentElement.dataset.added = "yes"</script></head>',
    );
    await route.fulfill({response, body});
  });
  await page.goto('./blog/welcome');
  await hydrated(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-added');
  expect(violations.join()).toContain('Content Security Policy');
});

test('text cannot become a script', async ({page}) => {
  await page.goto('./');
  await hydrated(page);
  const made = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src="/" onerror="document.title = \'run\'">');
      return 'made';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(made).toBe('TypeError');
});

for (const {what, address, path} of [
  {what: 'the script', address: MAIN, path: '/blog/welcome'},
  {what: 'the script of an island', address: ISLAND, path: '/technologies'},
]) {
  test(`${what} is refused when a byte of it has changed, and the page is read without it`, async ({
    page,
  }) => {
    await changeFiles(page, address);
    const refusal = page.waitForEvent('console', {
      predicate: (message) => message.text().includes('integrity'),
    });
    await page.goto(`.${path}`);
    await refusal;
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  });
}

test('the styles are refused when a byte of them has changed', async ({page}) => {
  await changeFiles(page, STYLES);
  await page.goto('./');
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
});

for (const address of [MAIN, STYLES, ISLAND]) {
  test(`a page whose files a newer build has replaced loads itself again, once (${address.source})`, async ({
    page,
  }) => {
    let loads = 0;
    let renewed = false;
    const gone = new Set<string>();
    const asked = new Set<string>();
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads += 1;
    });
    await page.route(address, async (route) => {
      if (renewed) return route.continue();
      const request = route.request();
      (request.method() === 'HEAD' ? asked : gone).add(request.url());
      return route.fulfill({status: 404});
    });
    await page.route('./technologies', async (route) => {
      // The old page has learned of every file that is gone before the new page comes.
      if (loads > 1) await expect.poll(() => asked.size).toBe(gone.size);
      renewed = loads > 1;
      await route.continue();
    });
    await page.goto('./technologies');
    await expect.poll(() => renewed).toBe(true);
    await hydrated(page);
    expect(loads).toBe(2);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  });

  test(`a page whose files stay away is read without them (${address.source})`, async ({page}) => {
    let loads = 0;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads += 1;
    });
    await page.route(address, (route) => route.fulfill({status: 404}));
    await page.goto('./technologies?q=argo');
    await expect.poll(() => loads).toBe(2);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('link', {name: 'Argo CD'}).first()).toBeVisible();
    expect(loads).toBe(2);
  });
}

test('without a network a script that does not come leaves the page as it is', async ({page}) => {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await page.route(MAIN, (route) => route.abort('internetdisconnected'));
  await page.goto('./blog/welcome');
  await page.waitForLoadState('networkidle');
  expect(loads).toBe(1);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
});

test('a page that was reloaded by hand loads itself again when a newer build has replaced its files', async ({
  page,
}) => {
  await page.goto('./technologies');
  await hydrated(page);
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await page.route(ISLAND, (route) => (loads > 1 ? route.continue() : route.fulfill({status: 404})));
  await page.reload();
  await expect.poll(() => loads).toBe(2);
  await hydrated(page);
});

test('where storage is refused a page loads itself again once, but not after a reload by hand', async ({
  page,
}) => {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {value: null});
  });
  await page.route(MAIN, (route) => route.fulfill({status: 404}));
  await page.goto('./blog/welcome');
  await expect.poll(() => loads).toBe(2);
  await page.waitForLoadState('networkidle');
  await page.reload({waitUntil: 'networkidle'});
  expect(loads).toBe(3);
});

const SHEET = /\/assets\/images\/[^/]+\.svg/;

test('a page whose logos a newer build has replaced loads itself again, once', async ({page}) => {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await page.route(SHEET, (route) => route.fulfill({status: 404}));
  await page.goto('./technologies');
  await expect.poll(() => loads).toBe(2);
  await page.waitForLoadState('networkidle');
  expect(loads).toBe(2);
});
