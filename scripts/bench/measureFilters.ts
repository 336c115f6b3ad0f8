import type {Browser, Page} from '@playwright/test';
import {answerTo, FILTER_CONTROLS, type FilterChange, probe} from './filterProbe';
import {launchBrowser} from './launchBrowser';
import {serveBuild} from './serveBuild';

/** The views of the site that have filters. */
const VIEWS = [
  {name: 'The map, as chart', address: '/capability-map'},
  {name: 'The map, as table', address: '/capability-map?view=table'},
  {name: 'The map, as survey', address: '/capability-map?view=survey'},
  {name: 'The directory', address: '/technologies'},
];

/** Letter by letter, then all gone: a name that a few technologies begin with. */
const TYPED = ['a', 'al', 'ald', 'alde', 'alder', ''];
const MOST_TICKED = 16;
const VIEWPORT = {width: 1280, height: 800};

export interface FilterCost {
  view: string;
  /** For each change of a filter. */
  milliseconds: number[];
  /** The longest frame that followed an answer. */
  later: number;
}

/** Takes the types of the controls of a page in their order, gives what to do to them. */
function planChanges(types: readonly string[]): FilterChange[] {
  const indexed = types.map((type, control) => ({type, control}));
  const boxes = indexed.filter(({type}) => type === 'checkbox');
  const step = Math.max(1, Math.ceil(boxes.length / MOST_TICKED));
  const ticked = boxes.filter((_, index) => index % step === 0);
  const choices = indexed.filter(({type}) => type === 'radio');
  const fields = indexed.filter(({type}) => type === 'search');
  const write = fields.flatMap(({control}) => TYPED.map((text) => ({control, text})));
  const [first] = ticked;
  return [
    ...write,
    // On, then off again.
    ...ticked.flatMap(({control}) => [{control}, {control}]),
    ...choices.map(({control}) => ({control})),
    // One filter on top of another.
    ...(first ? [{control: first.control}, ...write, {control: first.control}] : []),
  ];
}

async function measureView(page: Page, address: string): Promise<Omit<FilterCost, 'view'>> {
  const response = await page.goto(address);
  if (response?.status() !== 200) throw new Error(`${address} answers with ${response?.status()}.`);
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  // As a person does before ticking what is folded.
  await page.locator('main details:not([open]):has(input)').evaluateAll((folded) => {
    for (const details of folded) details.setAttribute('open', '');
  });
  const types = await page
    .locator(FILTER_CONTROLS)
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('type') ?? ''));
  const milliseconds: number[] = [];
  let later = 0;
  let changed = 0;
  for (const change of planChanges(types)) {
    const answer = await page.evaluate(answerTo, probe(change));
    milliseconds.push(answer.milliseconds);
    later = Math.max(later, answer.later);
    if (answer.hasChanged) changed += 1;
  }
  if (changed === 0) throw new Error(`${address} has no filter that changes anything.`);
  return {milliseconds, later};
}

async function measureViews(browser: Browser, origin: string): Promise<FilterCost[]> {
  const page = await browser.newPage({baseURL: origin, viewport: VIEWPORT});
  // What compiles this file gives functions their names by a helper that the page does not have.
  await page.addInitScript({content: 'globalThis.__name = (named) => named;'});
  const costs: FilterCost[] = [];
  for (const {name, address} of VIEWS) costs.push({view: name, ...(await measureView(page, address))});
  return costs;
}

/** Takes the folder of a site that has been built, gives how long its filters take in Chromium; throws without one. */
export function measureFilters(site: string): Promise<FilterCost[]> {
  return serveBuild(site, 'serve.ts', (origin) => launchBrowser((browser) => measureViews(browser, origin)));
}
