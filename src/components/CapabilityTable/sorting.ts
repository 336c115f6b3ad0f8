import {CNCF_WORDS} from '../CncfBadge/cncfWords';
import {OPENNESS_WORDS} from '../LicenceMark/opennessWords';
import type {Choice} from './choices';

export const SORT_KEYS = ['technology', 'capability', 'cncf', 'licence', 'relevance', 'use'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** By which column the table is sorted, and which way round. */
export interface Sort {
  key: SortKey;
  isDescending: boolean;
}

const CNCF_ORDER = Object.keys(CNCF_WORDS).reverse();

/** The higher comes first when one asks for these columns: that is what one looks for. */
const STARTS_DESCENDING = new Set<SortKey>(['cncf', 'relevance', 'use']);

/** What a column is sorted by; undefined where a row has nothing in it. */
const SORT_VALUES: Record<SortKey, (choice: Choice) => string | number | undefined> = {
  technology: ({technology}) => technology.name,
  capability: ({capability}) => capability.title,
  cncf: ({technology: {cncf}}) => (cncf === 'none' ? undefined : CNCF_ORDER.indexOf(cncf)),
  licence: ({technology: {licence, openness}}) => licence ?? OPENNESS_WORDS[openness],
  relevance: ({soundings}) => soundings[0]?.relevance,
  use: ({technology}) => technology.referenceImplementations.length || undefined,
};

/** Takes the parameter of an address, such as "-relevance", gives the sort; undefined for the order of the map. */
export function readSort(parameter: string | null): Sort | undefined {
  const isDescending = parameter?.startsWith('-') ?? false;
  const key = SORT_KEYS.find((known) => known === parameter?.slice(isDescending ? 1 : 0));
  return key && {key, isDescending};
}

/** Gives the parameter of the next sort by a column: one way, the other way, then the order of the map (undefined). */
export function nextSort(current: Sort | undefined, key: SortKey): string | undefined {
  const first = STARTS_DESCENDING.has(key);
  if (current?.key !== key) return first ? `-${key}` : key;
  if (current.isDescending === first) return first ? key : `-${key}`;
  return undefined;
}

/** Takes the choices in the order of the map, gives their places in the order of the sort; empty cells come last. */
export function sortChoices(choices: readonly Choice[], sort: Sort | undefined): number[] {
  const places = choices.map((_, place) => place);
  if (!sort) return places;
  const values = choices.map(SORT_VALUES[sort.key]);
  const compareWords = new Intl.Collator('en').compare;
  const sign = sort.isDescending ? -1 : 1;
  return places.sort((one, other) => {
    const [a, b] = [values[one], values[other]];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined) || one - other;
    const difference = typeof a === 'number' ? a - Number(b) : compareWords(a, String(b));
    return sign * difference || one - other;
  });
}
