/** Filters by facets, and their state in the address of a page. */

export interface FacetOption {
  value: string;
  label: string;
}

/** A question with a few answers, by which a list is narrowed. */
export interface Facet {
  /** The name of its parameter in the address. */
  name: string;
  legend: string;
  options: readonly FacetOption[];
}

/** What is filtered for. */
export interface Selection {
  text: string;
  /** By the name of the facet: any of the values will do. A facet of which nothing is chosen is left out. */
  chosen: Readonly<Record<string, readonly string[]>>;
}

/** The parameter of the address that holds the text. */
export const TEXT_PARAMETER = 'q';

/** Takes the parameters of an address, gives what they filter for; what no facet knows is left out. */
export function readSelection(facets: readonly Facet[], parameters: URLSearchParams): Selection {
  const chosen: Record<string, string[]> = {};
  for (const {name, options} of facets) {
    const wanted = new Set(parameters.getAll(name));
    const known = options.map(({value}) => value).filter((value) => wanted.has(value));
    if (known.length > 0) chosen[name] = known;
  }
  return {text: parameters.get(TEXT_PARAMETER) ?? '', chosen};
}

/** Takes a selection and the parameters of an address, gives the parameters with that selection; others stay. */
export function writeSelection(
  facets: readonly Facet[],
  {text, chosen}: Selection,
  parameters: URLSearchParams,
): URLSearchParams {
  const written = new URLSearchParams(parameters);
  written.delete(TEXT_PARAMETER);
  if (text !== '') written.set(TEXT_PARAMETER, text);
  for (const {name} of facets) {
    written.delete(name);
    for (const value of chosen[name] ?? []) written.append(name, value);
  }
  return written;
}

/** Gives the selection with a value of a facet added, or left out if it was there. */
export function toggle({text, chosen}: Selection, facet: string, value: string): Selection {
  const before = chosen[facet] ?? [];
  const after = before.includes(value) ? before.filter((known) => known !== value) : [...before, value];
  const {[facet]: _, ...others} = chosen;
  return {text, chosen: after.length > 0 ? {...others, [facet]: after} : others};
}

export const NOTHING_CHOSEN: Selection = {text: '', chosen: {}};

/** One filter that is in force, with its words, and what is filtered for without it. */
export interface ActiveFilter {
  key: string;
  label: string;
  without: Selection;
}

/** Takes a selection, gives its filters one by one: the text first, then in the order of the facets. */
export function listActiveFilters(facets: readonly Facet[], selection: Selection): ActiveFilter[] {
  const text = selection.text.trim();
  return [
    ...(text === '' ? [] : [{key: TEXT_PARAMETER, label: `“${text}”`, without: {...selection, text: ''}}]),
    ...facets.flatMap(({name, options}) =>
      options
        .filter(({value}) => selection.chosen[name]?.includes(value))
        .map(({value, label}) => ({
          key: `${name}=${value}`,
          label,
          without: toggle(selection, name, value),
        })),
    ),
  ];
}
