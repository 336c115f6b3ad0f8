import {describe, expect, it} from 'vitest';
import {rankMatches} from '../ranking';

const {POSITIVE_INFINITY: OUT} = Number;

describe('rankMatches', () => {
  it('counts the rows that match, in the order in which they stand', () => {
    const isMatch = [true, false, true, true, true];
    expect(rankMatches([0, 1, 2, 3, 4], isMatch)).toEqual([0, OUT, 1, 2, 3]);
    expect(rankMatches([4, 3, 2, 1, 0], isMatch)).toEqual([3, OUT, 2, 1, 0]);
  });

  it('ranks none where none matches', () => {
    expect(rankMatches([1, 0], [false, false])).toEqual([OUT, OUT]);
    expect(rankMatches([], [])).toEqual([]);
  });
});
