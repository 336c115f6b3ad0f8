import type {Browser} from '@playwright/test';
import {WEIGHED_PAGES} from '../../e2e/weighedPages';
import {launchBrowser} from './launchBrowser';
import {type Paint, readPaint, TRACED} from './paintTrace';
import {serveBuild} from './serveBuild';

const PAGES = ['home', 'launch post', 'docs', 'pattern', 'map', 'technology'];
const RUNS = 5;

/** A middling phone on a slow mobile network, as Lighthouse throttles them. */
const PHONE = {viewport: {width: 412, height: 823}, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true};
const NETWORK = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const SLOWER_PROCESSOR = 4;

/** What each visit of a page cost, with script and without. */
export interface PaintCost {
  page: string;
  withScript: Paint[];
  withoutScript: Paint[];
}

/** Opens a page for the first time, gives what it cost. */
async function visit(browser: Browser, address: string, javaScriptEnabled: boolean): Promise<Paint> {
  const context = await browser.newContext({...PHONE, javaScriptEnabled});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER_PROCESSOR});
  await browser.startTracing(page, {categories: TRACED});
  const response = await page.goto(address, {waitUntil: 'networkidle'});
  if (response?.status() !== 200) throw new Error(`${address} answers with ${response?.status()}.`);
  if (javaScriptEnabled) await page.locator('html[data-has-hydrated="true"]').waitFor();
  const trace = await browser.stopTracing();
  await context.close();
  return readPaint(trace.toString(), address);
}

async function measurePages(browser: Browser, origin: string): Promise<PaintCost[]> {
  const costs: PaintCost[] = [];
  for (const {name, address} of WEIGHED_PAGES.filter((page) => PAGES.includes(page.name))) {
    const cost: PaintCost = {page: name, withScript: [], withoutScript: []};
    // In turn, so that what else the machine does falls on both.
    for (let run = 0; run < RUNS; run += 1) {
      cost.withScript.push(await visit(browser, origin + address, true));
      cost.withoutScript.push(await visit(browser, origin + address, false));
    }
    costs.push(cost);
  }
  return costs;
}

/**
 * Takes the folder of a site that has been built, serves it as a host does, gives what first visits by phone cost
 * with script and without; throws when there is no Chromium or no nginx.
 */
export function measurePaint(site: string): Promise<PaintCost[]> {
  return serveBuild(site, 'serveByNginx.ts', (origin) =>
    launchBrowser((browser) => measurePages(browser, origin)),
  );
}
