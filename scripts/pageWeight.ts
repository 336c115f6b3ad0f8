import {readFile} from 'node:fs/promises';
import {brotliCompressSync, constants} from 'node:zlib';
import type {Page, Response} from '@playwright/test';

/** What a first visit loads, in bytes as a server sends them compressed with Brotli. */
export interface PageWeight {
  html: number;
  css: number;
  fonts: number;
  script: number;
  images: number;
  requests: number;
}

const KINDS: Record<string, keyof PageWeight> = {
  document: 'html',
  stylesheet: 'css',
  font: 'fonts',
  script: 'script',
  image: 'images',
};

/** These come compressed already. */
const COMPRESSED = /\.(?:avif|gif|ico|jpe?g|png|webp|woff2)$/;

function compressedSize(bytes: Buffer, file: string): number {
  if (COMPRESSED.test(file)) return bytes.length;
  return brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

/**
 * Opens a page of the built site and gives what it loads until it is quiet. `fileOf` takes an address,
 * gives the built file; throws when there is none.
 */
export async function weighPage(
  page: Page,
  address: string,
  fileOf: (address: string) => string,
): Promise<PageWeight> {
  const responses: Response[] = [];
  const note = (response: Response) => void responses.push(response);
  page.on('response', note);
  await page.goto(address, {waitUntil: 'networkidle'});
  page.off('response', note);
  const weight: PageWeight = {html: 0, css: 0, fonts: 0, script: 0, images: 0, requests: 0};
  for (const response of responses) {
    weight.requests += 1;
    const file = fileOf(response.url());
    // What a drawing takes from a sheet of logos counts as no image to the browser.
    const kind = file.endsWith('.svg') ? 'images' : KINDS[response.request().resourceType()];
    if (!kind) continue;
    weight[kind] += compressedSize(await readFile(file), file);
  }
  return weight;
}
