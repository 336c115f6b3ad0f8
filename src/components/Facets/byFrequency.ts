import type {FacetOption} from './selection';

/** Takes the options of each item, gives each option once, those of most items first. */
export function byFrequency(optionsOfItems: readonly (readonly FacetOption[])[]): FacetOption[] {
  const found = new Map<string, FacetOption & {count: number}>();
  for (const {value, label} of optionsOfItems.flat()) {
    const option = found.get(value) ?? {value, label, count: 0};
    option.count += 1;
    found.set(value, option);
  }
  return [...found.values()]
    .sort((one, other) => other.count - one.count)
    .map(({value, label}) => ({value, label}));
}
