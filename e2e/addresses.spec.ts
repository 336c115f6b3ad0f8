import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {readPngSize} from '../src/plugins/brand-images/__tests__/readPngSize';
import {linkTo} from './links';
import {BUILD, NOT_FOUND, PAGES, readBuilt, SITE_ORIGIN} from './site';

/** Addresses that are promised whatever the sitemap lists, with the type that they are served as. */
const PROMISED: Record<string, RegExp> = {
  '/': /^text\/html/,
  '/blog': /^text\/html/,
  '/blog/welcome': /^text\/html/,
  '/blog/archive': /^text\/html/,
  '/blog/tags': /^text\/html/,
  '/blog/tags/launch': /^text\/html/,
  '/blog/tags/hello': /^text\/html/,
  '/blog/tags/cnoe': /^text\/html/,
  '/blog/authors': /^text\/html/,
  '/blog/authors/nimak': /^text\/html/,
  '/docs/introduction': /^text\/html/,
  '/docs/community/get-involved': /^text\/html/,
  '/docs/community/slack-and-meetings': /^text\/html/,
  '/docs/community/governance': /^text\/html/,
  '/docs/community/join-as-an-organisation': /^text\/html/,
  '/subscribe': /^text\/html/,
  '/blog/rss.xml': /^application\/(rss\+)?xml/,
  '/blog/atom.xml': /^application\/(atom\+)?xml/,
  '/blog/feed.json': /^application\/(feed\+)?json/,
  '/feed.css': /^text\/css/,
  '/sitemap.xml': /^application\/xml/,
  '/robots.txt': /^text\/plain/,
  '/site.webmanifest': /^application\/(manifest\+)?json/,
  '/favicon.ico': /^image\/(x-icon|vnd\.microsoft\.icon)/,
  '/favicon.svg': /^image\/svg\+xml/,
  '/apple-touch-icon.png': /^image\/png/,
};

test('every promised address answers, as what it is', async ({request}) => {
  const faults: string[] = [];
  for (const [address, type] of Object.entries(PROMISED)) {
    const response = await request.get(`.${address}`, {maxRedirects: 0});
    const served = response.headers()['content-type'] ?? '';
    if (response.status() !== 200) faults.push(`${address} answers ${response.status()}`);
    else if (!type.test(served)) faults.push(`${address} is served as ${served}`);
  }
  expect(faults).toEqual([]);
});

test('every page of the sitemap answers where the sitemap says, without a detour', async ({request}) => {
  const faults: string[] = [];
  for (const address of PAGES.filter((page) => page !== NOT_FOUND)) {
    const response = await request.get(`.${address}`, {maxRedirects: 0});
    if (response.status() !== 200) faults.push(`${address} answers ${response.status()}`);
  }
  expect(faults).toEqual([]);
});

test('an unknown address answers 404 and helps on', async ({page}) => {
  const response = await page.goto('./no/such/page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect(page.locator('main')).toContainText('There is no page at this address');
  for (const address of ['/blog/welcome', '/docs/introduction', '/docs/community/get-involved']) {
    await expect(await linkTo(page.locator('main a'), address)).toBeVisible();
  }
});

test('robots.txt lets everyone in and names the sitemap', () => {
  const robots = readBuilt('robots.txt');
  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots).not.toMatch(/^Disallow: \/\s*$/m);
  expect(robots).toContain(`Sitemap: ${SITE_ORIGIN}/sitemap.xml`);
});

test('the manifest names icons that exist, in the sizes that it states', () => {
  const {name, icons}: {name: string; icons: {src: string; sizes: string; type: string}[]} = JSON.parse(
    readBuilt('site.webmanifest'),
  );
  expect(name).toContain('CNOE');
  expect(icons.length).toBeGreaterThan(1);
  for (const {src, sizes, type} of icons) {
    const file = path.join(BUILD, src);
    expect(existsSync(file), `${src} exists`).toBe(true);
    if (type === 'image/png') {
      const {width, height} = readPngSize(readFileSync(file));
      expect(`${width}x${height}`, src).toBe(sizes);
    } else {
      expect(readFileSync(file, 'utf8'), src).toContain('<svg');
    }
  }
});
