import path from 'node:path';
import {expect, test} from '@playwright/test';
import {weighPage} from '../scripts/pageWeight';
import {BUILD, builtFile, pathInSite} from './site';
import {WEIGHED_PAGES} from './weighedPages';

for (const {name, address, budget} of WEIGHED_PAGES) {
  test(`the ${name} page loads no more than it may`, async ({page}) => {
    const fileOf = (loaded: string) => path.join(BUILD, builtFile(pathInSite(loaded)) ?? pathInSite(loaded));
    const weight = await weighPage(page, `.${address}`, fileOf);
    const {html, css, fonts, script, requests} = weight;
    const report = `${address} loads ${JSON.stringify(weight)}`;
    expect(html + css + fonts, `HTML, styles and fonts: ${report}`).toBeLessThanOrEqual(budget.document);
    expect(script, `script: ${report}`).toBeLessThanOrEqual(budget.script);
    expect(script, `script: ${report}`).toBeGreaterThan(0);
    expect(requests, `requests: ${report}`).toBeLessThanOrEqual(budget.requests);
  });
}
