import {describe, expect, it} from 'vitest';
import {foldRows} from '../folding';

describe('foldRows', () => {
  it('leaves the first rows that match open, in the order in which they stand', () => {
    const isMatch = [true, false, true, true, true];
    expect(foldRows([0, 1, 2, 3, 4], isMatch, 2)).toEqual([false, false, false, true, true]);
    expect(foldRows([4, 3, 2, 1, 0], isMatch, 2)).toEqual([true, false, true, false, false]);
  });

  it('folds nothing when there is room for all', () => {
    expect(foldRows([0, 1], [true, true], 2)).toEqual([false, false]);
    expect(foldRows([0, 1], [true, true], Number.POSITIVE_INFINITY)).toEqual([false, false]);
  });
});
