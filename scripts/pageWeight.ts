import {readFile} from 'node:fs/promises';
import path from 'node:path';
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

/** A file that a page loads. */
export interface WeighedFile {
  /** The name of the built file. */
  name: string;
  kind: keyof PageWeight;
  bytes: number;
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

/** By file: many pages load the same. */
const compressedSizes = new Map<string, number>();

async function compressedSize(file: string): Promise<number> {
  const known = compressedSizes.get(file);
  if (known !== undefined) return known;
  const bytes = await readFile(file);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
  const size = COMPRESSED.test(file) ? bytes.length : brotliCompressSync(bytes, {params}).length;
  compressedSizes.set(file, size);
  return size;
}

/**
 * Opens a page of the built site and gives what it loads until it is quiet, the largest file first. `fileOf` takes an
 * address, gives the built file; throws when there is none.
 */
export async function weighPage(
  page: Page,
  address: string,
  fileOf: (address: string) => string,
): Promise<{weight: PageWeight; files: WeighedFile[]}> {
  const responses: Response[] = [];
  const note = (response: Response) => {
    // Where an address leads to another is a matter of the server.
    if (response.status() < 300 || response.status() >= 400) responses.push(response);
  };
  page.on('response', note);
  await page.goto(address, {waitUntil: 'networkidle'});
  page.off('response', note);
  // A browser without tabs asks for no icon of the page.
  const icon = await page
    .locator('link[rel="icon"]')
    .last()
    .evaluate((link: HTMLLinkElement) => link.href);
  const loaded = [
    ...responses
      .map((response) => ({url: response.url(), type: response.request().resourceType()}))
      .filter(({url}) => url !== icon),
    {url: icon, type: 'image'},
  ];
  const weight: PageWeight = {html: 0, css: 0, fonts: 0, script: 0, images: 0, requests: 0};
  const files: WeighedFile[] = [];
  for (const {url, type} of loaded) {
    weight.requests += 1;
    const file = fileOf(url);
    // What a drawing takes from a sheet of logos counts as no image to the browser.
    const kind = file.endsWith('.svg') ? 'images' : KINDS[type];
    if (!kind) continue;
    const bytes = await compressedSize(file);
    weight[kind] += bytes;
    files.push({name: path.basename(file), kind, bytes});
  }
  return {weight, files: files.sort((one, other) => other.bytes - one.bytes)};
}

const TABLE = /(<!-- figures -->\n)([\s\S]*?)(<!-- \/figures -->)/;
const HEAD = `| page | HTML | CSS | fonts | script | images | requests |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
`;

/** The columns of the table, in kB and in its order. */
const COLUMNS = ['html', 'css', 'fonts', 'script', 'images'] as const;

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Takes the name of a page and what it weighs, gives its row. */
export function toRow(name: string, weight: PageWeight): string {
  return `| ${name} | ${COLUMNS.map((column) => kilobytes(weight[column])).join(' | ')} | ${weight.requests} |`;
}

/** Takes the README and rows, gives it with a table of these. */
export function writeTable(readme: string, rows: readonly string[]): string {
  return readme.replace(TABLE, (_, begin, _old, end) => `${begin}${HEAD}${rows.join('\n')}\n${end}`);
}
