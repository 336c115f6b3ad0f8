import {describe, expect, it} from 'vitest';
import {findCycles} from '../cycles';

function cyclesOf(graph: Record<string, string[]>): string[][] {
  return findCycles(new Map(Object.entries(graph)));
}

describe('findCycles', () => {
  it('finds none where two ways lead to one node', () => {
    expect(cyclesOf({a: ['b', 'c'], b: ['d'], c: ['d'], d: []})).toEqual([]);
  });

  it('finds a node that leads to itself', () => {
    expect(cyclesOf({a: ['a']})).toEqual([['a']]);
  });

  it('leaves out the way to the cycle', () => {
    expect(cyclesOf({a: ['b'], b: ['c'], c: ['d'], d: ['b']})).toEqual([['b', 'c', 'd']]);
  });

  it('finds separate cycles', () => {
    expect(cyclesOf({a: ['b'], b: ['a'], c: ['d'], d: ['c']})).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('takes a node that the graph does not know', () => {
    expect(cyclesOf({a: ['nowhere']})).toEqual([]);
  });

  it('follows a long chain', () => {
    const chain = Array.from({length: 20_000}, (_, index): [string, string[]] => [
      `${index}`,
      [`${index + 1}`],
    ]);
    expect(findCycles(new Map(chain))).toEqual([]);
  });
});
