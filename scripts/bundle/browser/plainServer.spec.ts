import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, test} from '@playwright/test';
import {hydrated} from '../../../e2e/hydrated';
import {watch} from '../../../e2e/watch';
import {serveFolder} from '../serveFolder';

let server: Server;
let home: string;

/** Another base address, and a server that knows nothing but files. */
const BASE = '/some/where/';

test.beforeAll(async () => {
  server = serveFolder({folder: process.env.SITE_ROOT ?? '', base: BASE, areAddressesClean: false});
  await new Promise<void>((resolve) => server.listen(0, resolve));
  home = `http://localhost:${(server.address() as AddressInfo).port}${BASE}`;
});

test.afterAll(() => {
  server.close();
});

test('on a server that knows nothing but files all links of the first pages lead to pages', async ({
  page,
  request,
}) => {
  const faults = watch(page, new URL(home).origin);
  const targets = new Set<string>();
  for (const file of [
    '',
    'blog/welcome.html',
    'capability-map.html?view=table&cncf=graduated',
    'talks.html',
  ]) {
    await page.goto(home + file);
    await hydrated(page);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    for (const link of links) if (link.startsWith(home)) targets.add(link.replace(/#.*/, ''));
  }
  expect(targets.size).toBeGreaterThan(100);
  for (const target of targets) {
    const status = (await request.get(target, {maxRedirects: 0})).status();
    if (status !== 200) faults.push(`${target} answers ${status}`);
  }
  expect(faults).toEqual([]);
});

test('no host but this one can be reached', async ({page}) => {
  for (const address of ['http://cnoe.io/', 'http://192.0.2.1/']) {
    await expect(page.goto(address)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  }
});
