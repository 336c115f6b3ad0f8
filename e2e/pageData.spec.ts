import {expect, type Page, test} from '@playwright/test';
import {siteContent} from './content';
import {hydrated} from './hydrated';
import {pageHtml, pathInSite, readBuilt} from './site';

/** A text without what a script may write in another way. */
const plain = (text: string) => text.replace(/\\u[\da-f]{4}|\\|[^ -~]/gi, '');

/** Takes the path of a page, gives its HTML and all scripts that it loads for itself, not ahead for others. */
async function readLoaded(page: Page, address: string): Promise<{html: string; scripts: string}> {
  await page.goto(`.${address}`);
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  const paths = await page.evaluate(() => {
    const loaded = performance
      .getEntriesByType('resource')
      .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'script')
      .map(({name}) => name);
    const named = [
      ...document.querySelectorAll('script[src], link[rel="modulepreload"], link[rel="preload"]'),
    ].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    return [...loaded, ...named].map((target) => new URL(target, location.href).href);
  });
  const scripts = [...new Set(paths.map(pathInSite))].filter((path) => path.endsWith('.js'));
  expect(scripts.length, `${address} loads scripts`).toBeGreaterThan(0);
  return {html: pageHtml(address), scripts: plain(scripts.map((path) => readBuilt(path)).join('\n'))};
}

test('the directory carries what every technology is, so that the tests below can find it elsewhere', async ({
  page,
}) => {
  const {technologies} = await siteContent();
  const {scripts} = await readLoaded(page, '/technologies');
  expect(technologies.filter(({summary}) => !scripts.includes(plain(summary))).map(({id}) => id)).toEqual([]);
  expect(technologies.filter(({name}) => !scripts.includes(`"name":"${name}"`)).map(({id}) => id)).toEqual(
    [],
  );
});

test('the map carries every technology', async ({page}) => {
  const {technologies} = await siteContent();
  const {scripts} = await readLoaded(page, '/capability-map');
  expect(technologies.filter(({name}) => !scripts.includes(`"name":"${name}"`)).map(({id}) => id)).toEqual(
    [],
  );
});

for (const address of [
  '/',
  '/blog',
  '/blog/welcome',
  '/docs/capabilities/signing',
  '/docs/introduction',
  '/subscribe',
  '/technologies/flux',
  '/technologies/argo-cd',
]) {
  test(`${address} loads no data of entries that it does not show`, async ({page}) => {
    const {technologies, capabilities} = await siteContent();
    const {html, scripts} = await readLoaded(page, address);
    const capability = capabilities.find(({permalink}) => permalink === address);
    const shown = new Set(capability?.technologies.map(({technology}) => technology.id));
    for (const {id, permalink} of technologies) if (permalink === address) shown.add(id);

    const others = technologies.filter(({id}) => !shown.has(id));
    const summarised = others.filter(({summary}) => `${scripts}${plain(html)}`.includes(plain(summary)));
    expect(summarised.map(({id}) => id)).toEqual([]);
    const named = others.filter(({name}) => scripts.includes(`"name":"${name}"`) && !html.includes(name));
    expect(named.map(({id}) => id)).toEqual([]);
  });
}
