import {describe, expect, it} from 'vitest';
import {plotColumn, readMeasured} from '../measurements';

describe('readMeasured', () => {
  it.each([
    ['61.5', 61.5],
    ['1,760', 1760],
    ['≈ 40', 40],
    ['54 s', 54],
    ['32 (default)', 32],
    ['0', 0],
  ])('reads %s', (cell, number) => {
    expect(readMeasured(cell)).toBe(number);
  });

  it.each(['–', 'crashed', '', '50/100', '2 to 3', 'm5.2xlarge'])('reads no number in "%s"', (cell) => {
    expect(readMeasured(cell)).toBeUndefined();
  });
});

describe('plotColumn', () => {
  it('draws to the scale of the greatest value, and nothing where there is no number', () => {
    const table = [['Workers', 'Minutes'], ['32', '20'], ['64', '5'], ['128', 'crashed'], ['256']];
    expect(plotColumn(table, 'Minutes')).toEqual({
      plot: {column: 1, shares: [1, 0.25, undefined, undefined]},
    });
  });

  it('draws a bar without length for nought', () => {
    expect(plotColumn([['Minutes'], ['0'], ['4']], 'Minutes')).toEqual({plot: {column: 0, shares: [0, 1]}});
  });

  it('refuses a table without rows', () => {
    expect(plotColumn([['Minutes']], 'Minutes')).toHaveProperty('message');
  });
});
