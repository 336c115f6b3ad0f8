import {cp, realpath, rm} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {expect, type Page, test} from '@playwright/test';
import {hydrated} from '../hydrated';
import {makeFolder, type ServedSite, serveSite} from '../servedSite';
import {BUILD, EMBED, NOT_FOUND, PAGE_KINDS} from '../site';
import {watch} from '../watch';

// Real pages in a real browser, from the server and with the headers that readers get them from and with.

let folder: string;
let site: ServedSite;
let origin: string;

test.beforeAll(async () => {
  folder = await makeFolder();
  const root = path.join(folder, 'site');
  await cp(await realpath(BUILD), root, {recursive: true});
  site = await serveSite(root);
  origin = `http://127.0.0.1:${site.port}`;
});

test.afterAll(async () => {
  await site.end();
  await rm(folder, {recursive: true});
});

/** Has a page and its frames say in the console what a policy refused them. */
async function tellViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile}) => {
      console.error(`the policy refuses ${effectiveDirective} ${blockedURI} of ${sourceFile}`);
    });
  });
}

/** Gives how often the server has answered an address with a status. */
async function countAnswers(address: string, status: number): Promise<number> {
  return (await site.readLog()).split(`"GET ${address} HTTP/1.1" ${status} `).length - 1;
}

// Every page runs under the policy that it states (everyPage.spec.ts), and the server sends it that (server.spec.ts).
test('a page of each kind runs under the headers of the server, at first and when it has not changed', async ({
  page,
}) => {
  await tellViolations(page);
  const complaints = watch(page, origin);
  for (const address of PAGE_KINDS) {
    for (const visit of ['first', 'second']) {
      await page.goto(origin + address);
      await test.step(`${address}, ${visit} visit`, () => hydrated(page));
    }
  }
  // The page for unknown addresses comes as one of them, and says so.
  const isOfNotFound = (complaint: string) =>
    complaint.startsWith(NOT_FOUND) && complaint.includes('the server responded with a status of 404');
  expect(complaints.filter((complaint) => !isOfNotFound(complaint))).toEqual([]);
  for (const address of PAGE_KINDS.filter((one) => one !== NOT_FOUND)) {
    expect([address, await countAnswers(address, 200), await countAnswers(address, 304)]).toEqual([
      address,
      1,
      1,
    ]);
  }
});

test.describe('in a frame of another site', () => {
  let server: Server;
  let host: string;

  test.beforeAll(async () => {
    server = createServer((request, response) => {
      const {pathname, searchParams} = new URL(request.url ?? '', 'http://localhost');
      response.writeHead(pathname === '/' ? 200 : 204, {'Content-Type': 'text/html; charset=utf-8'});
      response.end(
        pathname === '/'
          ? `<!doctype html><html lang="en"><title>Another site</title><h1>Another site</h1><iframe src="${origin}${searchParams.get('shows')}" title="A page" width="100%" height="900"></iframe></html>`
          : undefined,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    // By its name another site, and not only another origin.
    host = `http://localhost:${(server.address() as AddressInfo).port}/?shows=`;
  });

  test.afterAll(() => {
    server.close();
  });

  test('the chart runs, at first and when it has not changed', async ({page}) => {
    await tellViolations(page);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    const before = await countAnswers(EMBED, 304);
    for (const visit of ['first', 'second']) {
      await page.goto(host + EMBED);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('html'), visit).toHaveAttribute('data-has-hydrated', 'true');
      await expect(frame.getByRole('heading', {level: 1})).toBeVisible();
      expect(await frame.getByRole('heading', {level: 3}).count()).toBeGreaterThan(5);
    }
    expect(faults).toEqual([]);
    expect(await countAnswers(EMBED, 304)).toBe(before + 1);
  });

  test('another page is refused', async ({page}) => {
    const refusal = page.waitForEvent('console', {
      predicate: (message) => message.text().includes('frame-ancestors'),
    });
    await page.goto(`${host}/blog/welcome`);
    await refusal;
    await expect(page.frameLocator('iframe').getByRole('heading', {level: 1})).toHaveCount(0);
  });
});
