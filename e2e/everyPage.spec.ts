import {expect, type Page, test} from '@playwright/test';
import {type ColorScheme, findViolations} from './axe';
import {hydrated} from './hydrated';
import {openWithoutScript} from './openWithoutScript';
import {htmlWords, PAGE_KINDS, surplus, TESTED_PAGES, words} from './site';
import {watch} from './watch';

const NARROW = {width: 320, height: 640};
const PHONE = {width: 390, height: 844};
const DESKTOP = {width: 1280, height: 900};

const visibleWords = async (page: Page) => words(await page.locator('body').innerText());

/**
 * Pages of which script shows a part at a time, as it does of those with tabs. Here it is compared what they hold, apart from the controls; that all
 * of it shows without script is a matter of mapContent.spec.ts.
 */
const NARROWED_BY_SCRIPT = ['/capability-map', '/docs/patterns', '/talks', '/technologies'];

const heldWords = async (page: Page) =>
  htmlWords(
    await page.locator('body').evaluate((body) => {
      const copy = document.createElement('body');
      copy.append(...[...body.children].map((child) => child.cloneNode(true)));
      for (const control of copy.querySelectorAll('search, select, label, button, thead')) control.remove();
      return copy.innerHTML;
    }),
  );

/** Takes a page with script and the same without, gives what words one has and the other lacks. */
async function compareWords(
  address: string,
  {scripted, bare}: {scripted: Page; bare: Page},
): Promise<string[]> {
  const isNarrowed = NARROWED_BY_SCRIPT.includes(address) || (await bare.locator('tab-group').count()) > 0;
  const read = isNarrowed ? heldWords : visibleWords;
  const [without, withScript] = await Promise.all([read(bare), read(scripted)]);
  expect(without.length, `${address} has words`).toBeGreaterThan(0);
  const missing = surplus(withScript, without);
  const added = surplus(without, withScript);
  return [
    ...(missing.length > withScript.length / 100
      ? [`${address} without script lacks: ${missing.join(' ')}`]
      : []),
    ...(added.length > without.length / 100 ? [`${address} without script adds: ${added.join(' ')}`] : []),
  ];
}

/** Takes a page without script, gives the controls that need one. */
async function findDeadControls(page: Page): Promise<string[]> {
  const controls = page.locator(
    'button:visible, input:enabled:visible, select:visible, [role="button"]:visible, a:not([href]):visible',
  );
  const markup = await controls.evaluateAll((all) => all.map(({outerHTML}) => outerHTML.slice(0, 200)));
  return markup.map((html) => `${new URL(page.url()).pathname} has a control that needs script: ${html}`);
}

/** Takes a page, gives how it scrolls sideways. */
async function findSidewaysScroll(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const {scrollWidth} = document.documentElement;
    if (scrollWidth <= window.innerWidth) return undefined;
    const widest = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 120));
    return `${location.pathname} is ${scrollWidth} wide on a screen of ${window.innerWidth}: ${widest.join(' ')}`;
  });
  return found === undefined ? [] : [found];
}

/** Pages of one kind are built alike: one of each is looked at in both widths and modes, the others in turn in one. */
function modesOf(address: string): Record<'wide' | 'narrow', ColorScheme[]> {
  if (PAGE_KINDS.includes(address)) return {wide: ['light', 'dark'], narrow: ['light', 'dark']};
  const turn = TESTED_PAGES.indexOf(address) % 4;
  const modes: ColorScheme[] = [turn < 2 ? 'light' : 'dark'];
  return turn % 2 === 0 ? {wide: modes, narrow: []} : {wide: [], narrow: modes};
}

/** So many tests share the pages, so that they can run side by side. */
const SHARES = 12;

for (let share = 0; share < SHARES; share += 1) {
  test(`every page asks no other origin, is silent, says all without script, fits a narrow screen and is found accessible by axe, part ${share + 1} of ${SHARES}`, async ({
    browser,
    page: scripted,
    baseURL,
  }) => {
    const complaints = watch(scripted, new URL(baseURL ?? '').origin);
    const bare = await openWithoutScript(browser, {viewport: DESKTOP});
    const faults: string[] = [];
    for (const address of TESTED_PAGES.filter((_, place) => place % SHARES === share)) {
      const {wide, narrow} = modesOf(address);
      await scripted.setViewportSize(DESKTOP);
      await Promise.all([bare.goto(`.${address}`), scripted.goto(`.${address}`)]);
      await hydrated(scripted);
      faults.push(
        ...(await compareWords(address, {scripted, bare})),
        ...(await findDeadControls(bare)),
        ...(await findViolations(scripted, wide)),
      );
      await scripted.setViewportSize(NARROW);
      faults.push(...(await findSidewaysScroll(scripted)), ...(await findViolations(scripted, narrow)));
    }
    expect([...complaints, ...faults]).toEqual([]);
  });
}

test('one page of each kind says all without script on a phone', async ({browser}) => {
  const bare = await openWithoutScript(browser, {viewport: PHONE});
  const scripted = await (await browser.newContext({viewport: PHONE})).newPage();
  const faults: string[] = [];
  for (const address of PAGE_KINDS) {
    await Promise.all([bare.goto(`.${address}`), scripted.goto(`.${address}`)]);
    await hydrated(scripted);
    faults.push(...(await compareWords(address, {scripted, bare})), ...(await findDeadControls(bare)));
  }
  expect(faults).toEqual([]);
});
