/** A row of numbers that looks like chance and is the same for the same seed. */
export interface Random {
  /** A whole number from least to most, both included. */
  integer(least: number, most: number): number;
  /** True as often as the share, 0 to 1, says. */
  chance(share: number): boolean;
  /** One of the values; throws when there is none. */
  pick<Value>(values: readonly Value[]): Value;
  /** Some of the values, each once, in their order; all of them when there are not so many. */
  sample<Value>(values: readonly Value[], count: number): Value[];
}

/** Takes a seed, gives a fresh row of numbers by the method known as mulberry32. */
export function startRandom(seed: number): Random {
  let state = seed >>> 0;
  /** From 0 up to, but never, 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    integer,
    chance: (share) => next() < share,
    pick: (values) => {
      if (values.length === 0) throw new RangeError('There is nothing to pick from.');
      return values[integer(0, values.length - 1)] as (typeof values)[number];
    },
    sample: (values, count) => {
      const places = new Set<number>();
      while (places.size < Math.min(count, values.length)) places.add(integer(0, values.length - 1));
      return values.filter((_, index) => places.has(index));
    },
  };
}
