import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {compareFigures, readTable, toRow, weighPage, writeTable} from '../scripts/pageWeight';
import {BUILD, builtFile, PAGE_KINDS, pathInSite} from './site';
import {WEIGHED_PAGES} from './weighedPages';

const TABLE = readTable(readFileSync(path.resolve(__dirname, '../README.md'), 'utf8'));

/** A copy of the site has addresses of other lengths than what the table was made from. */
const IS_COPY = process.env.SITE_ROOT !== undefined;

test('a page of every kind is weighed, and is in the table of the README', () => {
  const addresses: string[] = WEIGHED_PAGES.map(({address}) => address);
  expect(addresses.toSorted()).toEqual(PAGE_KINDS.toSorted());
  expect([...TABLE.keys()], 'Run `npm run figures`').toEqual(WEIGHED_PAGES.map(({name}) => name));
});

test('the table is read as it is written, and takes a small edit but no more', () => {
  const weight = {html: 10_000, css: 20_000, fonts: 0, script: 2_800, images: 400, requests: 7};
  const readme = writeTable('<!-- figures -->\n<!-- /figures -->', [toRow('home', weight)]);
  const stated = readTable(readme).get('home');
  expect(stated).toEqual({html: 10, css: 20, fonts: 0, script: 2.8, images: 0.4, requests: 7});
  expect(compareFigures(stated, {...weight, html: 10_390, css: 19_410, fonts: 190})).toEqual([]);
  expect(compareFigures(stated, {...weight, html: 10_410, css: 19_390, fonts: 210, requests: 8})).toEqual([
    'html: 10.4 kB, in the table 10',
    'css: 19.4 kB, in the table 20',
    'fonts: 0.2 kB, in the table 0',
    'requests: 8, in the table 7',
  ]);
  expect(compareFigures(undefined, weight)).toEqual(['it is not in the table']);
});

for (const {name, address, budget} of WEIGHED_PAGES) {
  test(`the ${name} page loads no more than it may, and what the README says`, async ({page}) => {
    const fileOf = (loaded: string) => path.join(BUILD, builtFile(pathInSite(loaded)) ?? pathInSite(loaded));
    const {weight, files} = await weighPage(page, `.${address}`, fileOf);
    const {html, css, fonts, script, images, requests} = weight;
    const stated = TABLE.get(name);
    const report = [
      `${address} loads, in bytes:`,
      ...files.map((file) => `${String(file.bytes).padStart(8)}  ${file.kind.padEnd(6)}  ${file.name}`),
      'in kB: | page | HTML | CSS | fonts | script | images | requests |',
      `today: ${toRow(name, weight)}`,
      `table: ${stated ? `| ${[name, ...Object.values(stated)].join(' | ')} |` : 'nothing'}`,
    ].join('\n');
    expect(html + css + fonts, `HTML, styles and fonts: ${report}`).toBeLessThanOrEqual(budget.document);
    expect(script, `script: ${report}`).toBeLessThanOrEqual(budget.script);
    expect(script, `script: ${report}`).toBeGreaterThan(0);
    expect(images, `images: ${report}`).toBeLessThanOrEqual(budget.images);
    expect(requests, `requests: ${report}`).toBeLessThanOrEqual(budget.requests);
    if (IS_COPY) return;
    expect(
      compareFigures(stated, weight),
      `Run \`npm run figures\` and look at what grew: ${report}`,
    ).toEqual([]);
  });
}
