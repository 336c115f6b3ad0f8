import path from 'node:path';
import {expect, test} from '@playwright/test';
import {toRow, weighPage} from '../scripts/pageWeight';
import {BUILD, builtFile, PAGE_KINDS, pathInSite} from './site';
import {WEIGHED_PAGES} from './weighedPages';

test('a page of every kind is weighed', () => {
  const addresses: string[] = WEIGHED_PAGES.map(({address}) => address);
  expect(addresses.toSorted()).toEqual(PAGE_KINDS.toSorted());
});

for (const {name, address, budget} of WEIGHED_PAGES) {
  test(`the ${name} page loads no more than it may`, async ({page}) => {
    const fileOf = (loaded: string) => path.join(BUILD, builtFile(pathInSite(loaded)) ?? pathInSite(loaded));
    const {weight, files} = await weighPage(page, `.${address}`, fileOf);
    const {html, css, fonts, script, images, requests} = weight;
    const report = [
      `${address} loads, in bytes:`,
      ...files.map((file) => `${String(file.bytes).padStart(8)}  ${file.kind.padEnd(6)}  ${file.name}`),
      'in kB: | page | HTML | CSS | fonts | script | images | requests |',
      toRow(name, weight),
    ].join('\n');
    expect(html + css + fonts, `HTML, styles and fonts: ${report}`).toBeLessThanOrEqual(budget.document);
    expect(script, `script: ${report}`).toBeLessThanOrEqual(budget.script);
    expect(script, `script: ${report}`).toBeGreaterThan(0);
    expect(images, `images: ${report}`).toBeLessThanOrEqual(budget.images);
    expect(requests, `requests: ${report}`).toBeLessThanOrEqual(budget.requests);
  });
}
