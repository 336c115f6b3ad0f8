import {describe, expect, it} from 'vitest';
import {wrapText} from '../wrapText';

const measure = (text: string) => text.length;

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('as much as a line holds', 8, measure)).toEqual(['as much', 'as a', 'line', 'holds']);
  });

  it('breaks within a word only where the word is wider than a line', () => {
    expect(wrapText('an abcdefghij', 4, measure)).toEqual(['an', 'abcd', 'efgh', 'ij']);
  });

  it('gives no line for no words', () => {
    expect(wrapText('  ', 4, measure)).toEqual([]);
  });

  it('never loops where not even a letter has room', () => {
    expect(wrapText('ab', 0, measure)).toEqual(['a', 'b']);
  });
});
