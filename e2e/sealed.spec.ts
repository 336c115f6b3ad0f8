import {expect, test} from '@playwright/test';
import {hydrated} from './hydrated';
import {NOT_FOUND, PAGES} from './site';
import {watch} from './watch';

test('going through the header links stays within the site and silent', async ({page, baseURL}) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  await page.goto('/');
  await hydrated(page);
  await page.evaluate(() => {
    document.documentElement.dataset.sameDocument = 'yes';
  });
  const links = page.getByRole('navigation', {name: 'Main'}).getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of [...addresses, '/subscribe', '/']) {
    await page.locator(`header a[href="${address}"]:visible`).first().click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  }
  await expect(page.locator('html')).toHaveAttribute('data-same-document', 'yes');
  expect(faults).toEqual([]);
});

test('an unknown address complains of nothing but itself', async ({page, baseURL}) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  await page.goto('/no/such/page');
  await hydrated(page);
  expect(faults.filter((fault) => !fault.includes('status of 404'))).toEqual([]);
});

test('the three faces come from the site itself', async ({page, baseURL}) => {
  const files: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font') files.push(response.url());
  });
  await page.goto('/blog/welcome');
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
  expect(PAGES.length).toBeGreaterThan(30);
});
