import {expect, type Locator, type Page, test} from '@playwright/test';
import {type Choice, listChoices, listReferenceUses, siteContent} from './content';
import {answered} from './frames';
import {hydrated} from './hydrated';
import {readShown, readTables} from './shown';

const status = (page: Page) => page.getByRole('main').getByRole('status');

/** What each filter means, told from the content. */
const FILTERS: [parameter: string, value: string, keeps: (choice: Choice) => boolean][] = [
  ['zone', 'targets', ({capability}) => capability.zone === 'targets'],
  ['zone', 'application', ({capability}) => capability.zone === 'application'],
  ['cncf', 'graduated', ({technology}) => technology.cncf.status === 'graduated'],
  ['cncf', 'none', ({technology}) => technology.cncf.status === 'none'],
  ['licence', 'source-available', ({technology}) => technology.licence.openness === 'source-available'],
  ['licence', 'open-source', ({technology}) => technology.licence.openness === 'open-source'],
  ['evidence', 'survey', ({soundings}) => soundings.length > 0],
  ['evidence', 'documentation', ({isNamed}) => isNamed],
  ['evidence', 'reference-implementation', ({technology}) => listReferenceUses(technology).length > 0],
];

test('each filter of the map leaves what the content says', async ({page}) => {
  const choices = listChoices(await siteContent());
  for (const [parameter, value, keeps] of FILTERS) {
    await page.goto(`./capability-map?view=table&${parameter}=${value}`);
    await hydrated(page);
    const kept = choices.filter(keeps);
    expect(kept.length, value).toBeGreaterThan(0);
    expect(kept.length, value).toBeLessThan(choices.length);
    const [table] = await readTables(page.getByRole('region', {name: 'Table', exact: true}));
    expect(
      table?.rows.map(([technology, capability]) => `${technology}, ${capability}`),
      value,
    ).toEqual(kept.map(({technology, capability}) => `${technology.name}, ${capability.title}`));
    const technologies = new Set(kept.map(({technology}) => technology.id)).size;
    const capabilities = new Set(kept.map(({capability}) => capability.id)).size;
    await expect(status(page)).toHaveText(
      new RegExp(
        `^${kept.length} of ${choices.length} choices: ${technologies} technolog(y|ies) for ${capabilities} capabilit(y|ies)$`,
      ),
    );
  }
});

/** Ticks boxes one by one, and expects each to find as many technologies as the number beside it says. */
async function expectPromisesKept(page: Page, boxes: Locator): Promise<void> {
  for (const box of await boxes.all()) {
    if (!(await box.isVisible())) continue;
    await answered(page);
    const label = await box.evaluate((input: HTMLInputElement) => input.labels?.[0]?.innerText ?? '');
    const promised = Number(/(\d+)$/.exec(label.trim())?.[1]);
    await box.check();
    await expect(status(page), label).toHaveText(new RegExp(`^${promised} of \\d+ technologies$`));
    await box.uncheck();
  }
}

test('the number beside each filter is what it gives', async ({page}) => {
  await page.goto('./technologies');
  await hydrated(page);
  const boxes = page.getByRole('search').getByRole('checkbox');
  await expect(boxes).not.toHaveCount(0);
  await expectPromisesKept(page, boxes);

  const graduated = page.getByRole('checkbox', {name: 'Graduated'});
  await graduated.check();
  const beside = page.getByRole('group', {name: 'Licence'});
  await expectPromisesKept(page, beside.getByRole('checkbox'));
});

for (const nothingFound of [false, true]) {
  const after = nothingFound ? ', after nothing was found' : '';
  test(`a filter answers on the screen in one frame, and below it soon after${after}`, async ({page}) => {
    const total = listChoices(await siteContent()).length;
    await page.goto('./capability-map?view=table&cncf=graduated');
    await hydrated(page);
    if (nothingFound) {
      await page.getByRole('searchbox', {name: 'Find'}).fill('no such thing');
      await expect(page.getByRole('heading', {name: 'Nothing charted here'})).toBeVisible();
      await answered(page);
    }
    const widen = page.getByRole('button', {
      name: nothingFound ? 'Clear all filters' : 'Remove filter Graduated',
    });
    const screens = await widen.evaluate(async (button: HTMLElement) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const rows = () =>
        [...document.querySelectorAll('#table tbody tr')].filter((row) => row.checkVisibility());
      const onScreen = () =>
        rows()
          .filter((row) => row.getBoundingClientRect().top < window.innerHeight)
          .map((row) => row.textContent);
      const before = onScreen();
      button.click();
      await frame();
      const answer = {screen: onScreen(), rows: rows().length};
      await frame();
      await frame();
      return {before, answer, end: {screen: onScreen(), rows: rows().length}};
    });
    expect(screens.answer.screen).toEqual(screens.end.screen);
    expect(screens.answer.screen).not.toEqual(screens.before);
    expect(screens.answer.rows).toBeLessThan(total);
    expect(screens.end.rows).toBe(total);
  });
}

test('what the chart has faded is out of reach, and nothing else is', async ({page}) => {
  await page.goto('./capability-map');
  await hydrated(page);
  const compare = async () => {
    await answered(page);
    return page.locator('#chart').evaluate((chart) => {
      const idsOf = (selector: string) =>
        [...chart.querySelectorAll<HTMLElement>(selector)].map(
          ({dataset: {capability, choice}}) => capability ?? choice,
        );
      return {faded: idsOf('[data-faded]'), inert: idsOf('[inert]')};
    });
  };
  const field = page.getByRole('searchbox', {name: 'Find'});
  for (const text of ['argo', 'no such thing', 'secret', '']) {
    await field.fill(text);
    const {faded, inert} = await compare();
    expect(inert, text).toEqual(faded);
    expect(faded.length > 0, text).toBe(text !== '');
  }
});

test('the place that a reader has scrolled to stays when a filter changes', async ({page}) => {
  await page.goto('./capability-map?view=table&cncf=graduated');
  await hydrated(page);
  const {before, answer, later, count} = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const rows = () =>
      [...document.querySelectorAll('#table tbody tr')].filter((row) => row.checkVisibility());
    const seen = () =>
      rows()
        .map((row) => ({top: row.getBoundingClientRect().top, text: row.textContent}))
        .filter(({top}) => top > 0 && top < window.innerHeight);
    const before = rows().length;
    window.scrollTo(0, document.documentElement.scrollHeight);
    await frame();
    document.querySelector<HTMLElement>('[aria-label="Remove filter Graduated"]')?.click();
    await frame();
    const answer = seen();
    await frame();
    await frame();
    return {before, answer, later: seen(), count: rows().length};
  });
  expect(count).toBeGreaterThan(before);
  expect(count).toBe(listChoices(await siteContent()).length);
  expect(answer.length).toBeGreaterThan(3);
  expect(answer).toEqual(later);
});

const EMPTY = [
  {address: '/capability-map?cncf=sandbox&licence=source-available', ways: 2},
  {address: '/capability-map?view=table&q=argo&cncf=graduated&licence=proprietary', ways: 1},
  {address: '/capability-map?view=survey&q=argo&licence=proprietary', ways: 2},
  {address: '/capability-map?q=no+such+thing', ways: 0},
  {address: '/technologies?q=argo&licence=proprietary&kind=standard', ways: 0},
  {address: '/technologies?cncf=sandbox&licence=proprietary', ways: 2},
];

for (const {address, ways} of EMPTY) {
  test(`${address} is empty, says how to widen it, and each way works`, async ({page}) => {
    const open = async () => {
      await page.goto(`.${address}`);
      await hydrated(page);
    };
    await open();
    const empty = page.getByRole('region', {name: 'Nothing charted here'});
    await expect(empty).toBeVisible();
    await expect(status(page)).toHaveText(/^0 of \d+ (choices|survey entries|technologies)$/);
    expect((await readShown(page)).entries).toEqual([]);

    const drops = empty.getByRole('button', {name: /^Drop /});
    await expect(drops).toHaveCount(ways);
    for (let index = 0; index < ways; index += 1) {
      await open();
      const drop = drops.nth(index);
      const name = (await drop.innerText()).replace('Drop ', '');
      const way = await empty
        .getByRole('listitem')
        .filter({hasText: `Drop ${name}`})
        .innerText();
      const promised = /gives (\d+)/.exec(way)?.[1];
      await drop.press('Enter');
      await expect(empty).toBeHidden();
      await expect(status(page)).toHaveText(new RegExp(`^${promised} of `));
      await expect(page.getByRole('button', {name: `Remove filter ${name}`})).toHaveCount(0);
      expect((await readShown(page)).entries.length).toBeGreaterThan(0);
      await expect(page.locator(':focus'), 'the focus is not lost').toBeVisible();
      await page.goBack();
      await expect(empty).toBeVisible();
    }

    await open();
    await empty.getByRole('button', {name: 'Clear all filters'}).press('Enter');
    await expect(empty).toBeHidden();
    await expect(status(page)).toHaveText(/^\d+ (choices|survey entries|technologies)/);
    await expect(page.locator(':focus'), 'the focus is not lost').toBeVisible();
    await expect(page.getByRole('list', {name: 'Filters in force'})).toHaveCount(0);
  });
}
