import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {load} from 'cheerio';
import {digest, writePolicy} from '../src/plugins/static-pages/sealPage';
import {BUILD, builtFile, NOT_FOUND, PAGES, pathInSite, readBuilt, SITE_ORIGIN} from './site';

const FILES = readdirSync(BUILD, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.html'))
  .sort();

const LOADS = 'script[src], link[rel~="stylesheet"]';
const HOLDS_ADDRESS = ['href', 'src', 'action', 'formaction', 'data', 'content'];

/** Takes a file of HTML, gives what of it is not sealed. */
function findUnsealed(file: string): string[] {
  const $ = load(readBuilt(file));
  const faults: string[] = [];
  for (const {name, attribs} of $(LOADS).toArray()) {
    const url = new URL(attribs.src ?? attribs.href ?? '', `${SITE_ORIGIN}/${file}`);
    const loaded = url.origin === SITE_ORIGIN ? builtFile(pathInSite(url.href)) : undefined;
    const built = loaded && digest(readFileSync(path.join(BUILD, loaded)));
    if (built !== attribs.integrity)
      faults.push(`<${name}> of ${url.href}: ${attribs.integrity}, not ${built}`);
  }
  const inline = $('script:not([src])')
    .toArray()
    .filter(({attribs}) => attribs.type !== 'application/ld+json')
    .map((script) => digest($(script).text()));
  const policies = $('meta[http-equiv="Content-Security-Policy"]').toArray();
  if (policies.map(({attribs}) => attribs.content).join() !== writePolicy(inline)) {
    faults.push(`its policy is not that of its ${inline.length} inline scripts`);
  }
  const first = $('script, link, style, [src]').get(0);
  if (first && $(first).prevAll('meta[http-equiv]').length !== 1)
    faults.push('its policy comes after a part');
  for (const {name, attribs} of $('html, html *').toArray()) {
    for (const [attribute, value] of Object.entries(attribs)) {
      if (attribute.startsWith('on')) faults.push(`<${name} ${attribute}> runs a script`);
      if (
        HOLDS_ADDRESS.includes(attribute.replace('xlink:', '')) &&
        /javascript:/i.test(value.replace(/\s/g, ''))
      ) {
        faults.push(`<${name} ${attribute}="${value}"> runs a script`);
      }
    }
  }
  return faults.map((fault) => `${file}: ${fault}`);
}

test('every page is sealed: what it loads, what it holds, and nothing else runs', () => {
  const pages = PAGES.map((page) => builtFile(page) ?? page);
  expect(pages).toContain(builtFile(NOT_FOUND));
  expect(pages.flatMap(findUnsealed)).toEqual([]);
  const counts = pages.map((page) => load(readBuilt(page))(LOADS).length);
  expect(Math.min(...counts), 'each page loads a script and a style sheet').toBe(2);
});

test('what old addresses answer with loads and runs nothing', () => {
  const pages = new Set(PAGES.map(builtFile));
  const others = FILES.filter((file) => !pages.has(file));
  expect(others.length).toBeGreaterThan(0);
  const parts = 'script, style, link[rel~="stylesheet"], iframe, img';
  expect(others.filter((file) => load(readBuilt(file))(parts).length > 0)).toEqual([]);
});
