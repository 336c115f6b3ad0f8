import {type Browser, expect, type Page, test} from '@playwright/test';
import {hydrated} from './hydrated';
import {recordShifts, twoFrames} from './shifts';
import {listShownEntries, readShown, type Shown} from './shown';

const openFilters = (page: Page) => page.getByRole('button', {name: /^Filters/}).click();
const tick = (page: Page, label: string) => page.getByRole('checkbox', {name: label}).check();
const switchTo = (page: Page, view: string) =>
  page.getByRole('navigation', {name: 'View'}).getByRole('link', {name: view}).click();
const find = (page: Page, text: string) => page.getByRole('searchbox', {name: 'Find'}).fill(text);
const sortBy = (page: Page, column: string) => page.getByRole('button', {name: column, exact: true}).click();

/** What a person does, the address that it leads to, and the words of the count. */
interface Step {
  act: (page: Page) => Promise<unknown>;
  search: string;
  summary: RegExp;
}

const WALKS: Record<string, {path: string; steps: Step[]}> = {
  'the table, filtered and sorted': {
    path: '/capability-map',
    steps: [
      {act: (page) => switchTo(page, 'Table'), search: '?view=table', summary: /^\d+ choices: /},
      {
        act: async (page) => {
          await openFilters(page);
          await tick(page, 'Graduated');
        },
        search: '?view=table&cncf=graduated',
        summary: /^\d+ of \d+ choices: /,
      },
      {
        act: (page) => tick(page, 'Operation'),
        search: '?view=table&zone=operation&cncf=graduated',
        summary: /^\d+ of \d+ choices: /,
      },
      {
        act: (page) => sortBy(page, 'Relevance'),
        search: '?view=table&zone=operation&cncf=graduated&sort=-relevance',
        summary: /^\d+ of \d+ choices: /,
      },
      {
        act: (page) => sortBy(page, 'Relevance'),
        search: '?view=table&zone=operation&cncf=graduated&sort=relevance',
        summary: /^\d+ of \d+ choices: /,
      },
    ],
  },
  'the chart, then the survey, with a text': {
    path: '/capability-map',
    steps: [
      {
        act: async (page) => {
          await openFilters(page);
          await tick(page, 'Incubating');
        },
        search: '?cncf=incubating',
        summary: /^\d+ of \d+ choices: /,
      },
      {
        act: (page) => tick(page, 'In the survey'),
        search: '?cncf=incubating&evidence=survey',
        summary: /^\d+ of \d+ choices: /,
      },
      {
        act: (page) => page.getByRole('button', {name: 'Clear all', exact: true}).click(),
        search: '',
        summary: /^\d+ choices: /,
      },
      {
        act: async (page) => {
          await switchTo(page, 'Survey');
          await find(page, 'secret');
        },
        search: '?view=survey&q=secret',
        summary: /^\d+ of \d+ survey entries: /,
      },
    ],
  },
  'the directory, by several facets': {
    path: '/technologies',
    steps: [
      {
        act: (page) => tick(page, 'Open source'),
        search: '?licence=open-source',
        summary: /^\d+ of \d+ technologies$/,
      },
      {
        act: (page) => tick(page, 'Sandbox'),
        search: '?cncf=sandbox&licence=open-source',
        summary: /^\d+ of \d+ technologies$/,
      },
      {
        act: (page) => tick(page, 'Graduated'),
        search: '?cncf=sandbox&cncf=graduated&licence=open-source',
        summary: /^\d+ of \d+ technologies$/,
      },
      {
        act: (page) => page.getByRole('combobox', {name: 'Sort by'}).selectOption('relevance'),
        search: '?cncf=sandbox&cncf=graduated&licence=open-source&sort=relevance',
        summary: /^\d+ of \d+ technologies$/,
      },
      {
        act: (page) => page.getByRole('button', {name: 'Remove filter Graduated'}).click(),
        search: '?sort=relevance&cncf=sandbox&licence=open-source',
        summary: /^\d+ of \d+ technologies$/,
      },
    ],
  },
};

async function inFreshBrowser<Result>(
  browser: Browser,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  const result = await use(await context.newPage());
  await context.close();
  return result;
}

for (const [title, {path, steps}] of Object.entries(WALKS)) {
  test(`${title}: each step has an address, which shows the same anywhere`, async ({page, browser}) => {
    await page.goto(`.${path}`);
    await hydrated(page);
    const seen: {address: string; shown: Shown}[] = [{address: path, shown: await readShown(page)}];
    for (const {act, search, summary} of steps) {
      await act(page);
      await expect(page).toHaveURL(`.${path}${search}`);
      const shown = await readShown(page);
      expect(shown.summary, search).toMatch(summary);
      expect(shown.entries.length, `${search} shows something`).toBeGreaterThan(0);
      if (search === '') {
        expect(shown).toEqual(seen[0]?.shown);
        continue;
      }
      const before = seen.map((step) => step.shown);
      expect(before, `${search} shows something else than any step before`).not.toContainEqual(shown);
      seen.push({address: path + search, shown});
    }

    for (const {address, shown} of seen) {
      await inFreshBrowser(browser, async (fresh) => {
        await fresh.goto(`.${address}`);
        await hydrated(fresh);
        expect(await readShown(fresh), address).toEqual(shown);
        await fresh.reload();
        await hydrated(fresh);
        expect(await readShown(fresh), `${address}, loaded again`).toEqual(shown);
      });
    }
  });

  test(`${title}: back and forward go through the steps`, async ({page}) => {
    await page.goto(`.${path}`);
    await hydrated(page);
    const seen = [{address: path, shown: await readShown(page)}];
    for (const {act, search} of steps) {
      await act(page);
      await expect(page).toHaveURL(`.${path}${search}`);
      seen.push({address: path + search, shown: await readShown(page)});
    }
    for (const {address, shown} of seen.slice(0, -1).reverse()) {
      await page.goBack();
      await expect(page).toHaveURL(`.${address}`);
      await expect.poll(() => readShown(page), `back to ${address}`).toEqual(shown);
    }
    for (const {address, shown} of seen.slice(1)) {
      await page.goForward();
      await expect(page).toHaveURL(`.${address}`);
      await expect.poll(() => readShown(page), `forward to ${address}`).toEqual(shown);
    }
  });
}

/** Addresses that leave something out. */
const NARROWED = [
  '/capability-map?cncf=graduated',
  '/capability-map?q=argo&evidence=survey',
  '/capability-map?view=table&cncf=graduated&sort=-relevance',
  '/capability-map?view=survey&q=secret',
  '/capability-map?q=no+such+thing',
  '/technologies?licence=open-source&cncf=sandbox',
  '/technologies?sort=relevance',
];

/** Runs in a page, and knows nothing from outside: the numbers beside the filters that can be seen. */
function listShownNumbers(): string[] {
  return [...document.querySelectorAll('main search label span:last-child')]
    .filter((number) => number.checkVisibility({visibilityProperty: true}))
    .map(({textContent}) => textContent);
}

/** What the frames of a page have shown: each different list. */
interface Lists {
  entries: string[][];
  numbers: string[][];
}

/** Keeps, in the page, each different list of entries and of numbers that any frame shows. */
async function recordLists(page: Page): Promise<() => Promise<Lists>> {
  await page.addInitScript(`
    const listNow = {entries: ${listShownEntries}, numbers: ${listShownNumbers}};
    window.shown = {entries: [], numbers: []};
    const record = () => {
      for (const [name, lists] of Object.entries(window.shown)) {
        const now = document.body ? listNow[name]() : [];
        if (now.length > 0 && JSON.stringify(now) !== JSON.stringify(lists.at(-1))) lists.push(now);
      }
      requestAnimationFrame(record);
    };
    requestAnimationFrame(record);
  `);
  return () => page.evaluate(() => (window as unknown as {shown: Lists}).shown);
}

for (const viewport of [
  {width: 1280, height: 900},
  {width: 390, height: 844},
]) {
  test(`no address ever shows what it leaves out, and nothing moves, ${viewport.width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    // The fonts are in the cache from here on: when they come is another matter.
    await page.goto('./capability-map');
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const readLists = await recordLists(page);
    const readShifts = await recordShifts(page);
    let release = () => {};
    let painted: Promise<void>;
    await page.route('**/*.js', async (route) => {
      await painted;
      await route.continue();
    });
    const faults: string[] = [];
    for (const address of NARROWED) {
      painted = new Promise((resolve) => {
        release = resolve;
      });
      await page.goto(`.${address}`, {waitUntil: 'commit'});
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await twoFrames(page);
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
      release();
      await hydrated(page);
      await twoFrames(page);
      const {entries} = await readShown(page);
      const shown = await readLists();
      const numbers = await page.evaluate(listShownNumbers);
      for (const [lists, last] of [
        [shown.entries, entries],
        [shown.numbers, numbers],
      ] as const) {
        if (JSON.stringify(lists) === JSON.stringify(last.length > 0 ? [last] : [])) continue;
        faults.push(
          `${address} showed, one after another:\n  ${lists.map((list) => list.join(', ')).join('\n  ')}`,
        );
      }
      for (const {value, moved} of await readShifts()) faults.push(`${address}: ${value} ${moved}`);
    }
    expect(faults).toEqual([]);
  });
}

test('a view that no script ever narrows shows everything in the end', async ({page}) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./capability-map?view=table&cncf=graduated');
  await expect(page.getByRole('row', {name: /Terraform/}).first()).toBeVisible();
});

test('a link to a section opens its view', async ({page}) => {
  for (const view of ['Chart', 'Table', 'Survey']) {
    await page.goto('about:blank');
    await page.goto(`./capability-map#${view.toLowerCase()}`);
    await hydrated(page);
    expect((await readShown(page)).view).toEqual([view]);
    await expect(page.locator(`#${view.toLowerCase()}`)).toBeVisible();
  }
});
