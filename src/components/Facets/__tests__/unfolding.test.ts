import {describe, expect, it} from 'vitest';
import {planUnfolding} from '../unfolding';

const MANY = Number.POSITIVE_INFINITY;

describe('planUnfolding', () => {
  it('leaves out what does not match, and what does beyond those that stand open, in their order', () => {
    const isMatch = [true, false, true, true, true];
    expect(planUnfolding({isMatch, order: [4, 3, 2, 1, 0], open: 2}, MANY).isOut).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('tells what comes after all that there is room for, whether it matches or not', () => {
    const isMatch = [false, true, false, true, false, true];
    const order = [0, 1, 2, 3, 4, 5];
    expect(planUnfolding({isMatch, order, open: MANY}, 2).isLater).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('leaves nothing for later where there is room for all that match', () => {
    const isMatch = [true, false, true, false];
    expect(planUnfolding({isMatch, order: [0, 1, 2, 3], open: MANY}, 3).isLater).toEqual(
      isMatch.map(() => false),
    );
  });
});
