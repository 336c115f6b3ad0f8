import {once} from 'node:events';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Page} from '@playwright/test';
import {load} from 'cheerio';
import {PAGE_HEAD_ID} from '../src/plugins/static-pages/client';
import {twoFrames} from './shifts';
import {pageHtml} from './site';

/** Opens a page whose document comes in so many pieces after its head, each drawn before the next one comes. */
export async function openInPieces(page: Page, address: string, count: number): Promise<void> {
  const html = pageHtml(address);
  // Nothing is drawn of what comes before it has ended.
  const head = load(html, {sourceCodeLocationInfo: true})(`#${PAGE_HEAD_ID}`).get(0);
  const drawn = head?.sourceCodeLocation?.endTag?.startOffset;
  if (drawn === undefined) throw new Error(`${address} has no head`);
  const size = Math.ceil((html.length - drawn) / count);
  const server = createServer();
  try {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const {port} = server.address() as AddressInfo;
    const request: Promise<[unknown, ServerResponse]> = once(server, 'request') as Promise<
      [unknown, ServerResponse]
    >;
    await page.route(
      (url) => url.pathname.endsWith(address),
      (route) => route.continue({url: `http://127.0.0.1:${port}/`}),
      {times: 1},
    );
    const opened = page.goto(`.${address}`);
    const [, response] = await request;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(html.slice(0, drawn));
    for (let start = drawn; start < html.length; start += size) {
      response.write(html.slice(start, start + size));
      if (start === drawn) await page.waitForURL(`**${address}`, {waitUntil: 'commit'});
      await twoFrames(page);
    }
    response.end();
    await opened;
  } finally {
    server.close();
  }
}
