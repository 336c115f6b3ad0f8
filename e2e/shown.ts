import type {Locator, Page} from '@playwright/test';
import {answered} from './frames';

/** A table of a page, as its reader sees it. */
export interface TableText {
  /** What its caption is headed by, or the caption. */
  name: string;
  /** The cells of the last row of its head. */
  head: string[];
  /** The rows that can be seen, cell by cell. */
  rows: string[][];
}

/** Takes a part of a page, gives the tables in it that can be seen. */
export function readTables(part: Locator): Promise<TableText[]> {
  return part.locator('table').evaluateAll((tables) => {
    const isSeen = (element: Element) => element.checkVisibility({visibilityProperty: true});
    const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const cellsOf = (row: Element | undefined) => [...(row?.querySelectorAll('th, td') ?? [])].map(textOf);
    return tables.filter(isSeen).map((table) => ({
      name: textOf(table.querySelector('caption h3') ?? table.querySelector('caption')),
      head: cellsOf([...table.querySelectorAll('thead tr')].at(-1)),
      rows: [...table.querySelectorAll('tbody tr')].filter(isSeen).map(cellsOf),
    }));
  });
}

/** Runs in a page, and knows nothing from outside: the entries of a list or of a view of the map that can be seen. */
export function listShownEntries(): string[] {
  const entries = 'main :is([data-choice], [data-sounding], [data-row] h2, [data-capability] h3)';
  return [...document.querySelectorAll(entries)]
    .filter((entry) => entry.checkVisibility({visibilityProperty: true}) && !entry.closest('[data-faded]'))
    .map((entry) => (entry.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** What a page with filters shows, and what it says of that. */
export interface Shown {
  view: string[];
  text: string;
  /** The labels of the boxes that are ticked. */
  ticked: string[];
  /** By what the table or the list is sorted. */
  sort: string[];
  filters: string[];
  summary: string;
  entries: string[];
}

/** Takes a page with filters, gives what it shows. */
export async function readShown(page: Page): Promise<Shown> {
  await answered(page);
  const words = await page.evaluate(() => {
    const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const listTexts = (selector: string) => [...document.querySelectorAll(selector)].map(textOf);
    return {
      view: listTexts('main [aria-current="true"]'),
      text: document.querySelector<HTMLInputElement>('main input[type="search"]')?.value ?? '',
      ticked: [...document.querySelectorAll<HTMLInputElement>('main input:checked')].map(({labels}) =>
        [...(labels ?? [])].map(textOf).join(),
      ),
      sort: [
        ...[...document.querySelectorAll('main [aria-sort]')].map(
          (head) => `${textOf(head)} ${head.getAttribute('aria-sort')}`,
        ),
        ...listTexts('main select option:checked'),
      ],
      filters: listTexts('ul[aria-label="Filters in force"] li'),
      summary: listTexts('main [role="status"]')[0] ?? '',
    };
  });
  return {...words, entries: await page.evaluate(listShownEntries)};
}
