import {describe, expect, it} from 'vitest';
import {isAgeing} from '../ageing';

describe('isAgeing', () => {
  it.each([
    ['2021-11-23', '2023-11-23', false],
    ['2021-11-23', '2023-11-24', true],
    ['2022-01-31', '2024-02-15', true],
    ['2021-11', '2023-11-30', false],
    ['2021-11', '2023-12-01', true],
  ])('of %s on %s is %s', (date, now, expected) => {
    expect(isAgeing(date, now)).toBe(expected);
  });

  it('refuses a malformed date', () => {
    expect(() => isAgeing('2023-13-01', '2024-01-01')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: "2023-13-01" is not a date. Write it as YYYY-MM-DD or YYYY-MM.]`,
    );
  });
});
