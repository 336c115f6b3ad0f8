import {describe, expect, it} from 'vitest';
import {ageInWords, isAgeing} from '../ageing';

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

describe('ageInWords', () => {
  it.each([
    ['2023-10-03', '2025-10-03', undefined],
    ['2023-10-03', '2025-10-04', '2 years'],
    ['2023-11-12', '2026-11-11', '2 years'],
    ['2023-11-12', '2026-11-12', '3 years'],
    ['2024-02-29', '2028-02-28', '3 years'],
    ['2013-11-12', '2026-11-12', '13 years'],
    ['2023-10', '2025-10-31', undefined],
    ['2023-10', '2025-11-01', '2 years'],
    ['2023-10', '2026-10-15', '2 years'],
    ['2023-10', '2026-11-01', '3 years'],
  ])('of %s on %s is %s', (date, now, words) => {
    expect(ageInWords(date, now)).toBe(words);
  });
});
