import type {Facet, Selection} from './selection';

/** One thing of a list that is filtered: the words to look through, and its values by the name of the facet. */
export interface FacettedItem {
  words: string;
  values: Readonly<Record<string, readonly string[]>>;
}

/** A list made ready to be filtered at every key stroke. */
export interface FacetIndex {
  facets: readonly Facet[];
  /** By item. */
  words: string[];
  /** By facet, then by item: the places of its values among the options. */
  values: number[][][];
}

export interface Matches {
  /** By item. */
  matched: boolean[];
  count: number;
  /** By facet and option: how many items the option would give beside the other facets. */
  optionCounts: number[][];
}

/** A text as it is compared: in lower case and without accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Takes a list and the facets to filter it by, gives it made ready for `findMatches`. */
export function indexItems(facets: readonly Facet[], items: readonly FacettedItem[]): FacetIndex {
  return {
    facets,
    words: items.map(({words}) => fold(words)),
    values: facets.map(({name, options}) => {
      const places = new Map(options.map(({value}, place) => [value, place]));
      return items.map(({values}) =>
        (values[name] ?? []).flatMap((value) => {
          const place = places.get(value);
          return place === undefined ? [] : [place];
        }),
      );
    }),
  };
}

/** Takes an indexed list and what is filtered for, gives which items match and what each option would give. */
export function findMatches({facets, words, values}: FacetIndex, {text, chosen}: Selection): Matches {
  const wantedWords = fold(text).split(/\s+/);
  const wantedOptions = facets.map(({name, options}) =>
    options.map(({value}) => chosen[name]?.includes(value) ?? false),
  );
  const restricts = facets.map(({name}) => (chosen[name]?.length ?? 0) > 0);
  const optionCounts = facets.map(({options}) => options.map(() => 0));
  let count = 0;
  const matched = words.map((itemWords, item) => {
    if (!wantedWords.every((word) => itemWords.includes(word))) return false;
    let failed = -1;
    for (let facet = 0; facet < facets.length; facet += 1) {
      if (!restricts[facet]) continue;
      if (values[facet]?.[item]?.some((option) => wantedOptions[facet]?.[option])) continue;
      // An item that fails two facets is of no use to either.
      if (failed !== -1) return false;
      failed = facet;
    }
    for (let facet = 0; facet < facets.length; facet += 1) {
      if (failed !== -1 && failed !== facet) continue;
      const counts = optionCounts[facet] ?? [];
      for (const option of values[facet]?.[item] ?? []) counts[option] = (counts[option] ?? 0) + 1;
    }
    if (failed !== -1) return false;
    count += 1;
    return true;
  });
  return {matched, count, optionCounts};
}
