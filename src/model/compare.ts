/** Compares by code unit, so that the order is the same wherever the site is built. */
export function compare(one: string | number, other: string | number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Compares names as people look them up: without regard to case. */
export function compareNames(one: string, other: string): number {
  return compare(one.toLowerCase(), other.toLowerCase());
}
