import {describe, expect, it} from 'vitest';
import {balanceLines, breakLines, clampLines, shorten} from '../textLines';

const countLetters = (text: string) => text.length;

describe('breakLines', () => {
  it('breaks at spaces where the next word no longer fits', () => {
    expect(breakLines(' one two  three four ', 9, countLetters)).toEqual(['one two', 'three', 'four']);
  });

  it('breaks a word that is wider than a line', () => {
    expect(breakLines('a abcdefgh b', 3, countLetters)).toEqual(['a', 'abc', 'def', 'gh', 'b']);
  });

  it('keeps a text that fills the line exactly', () => {
    expect(breakLines('one two', 7, countLetters)).toEqual(['one two']);
  });
});

describe('balanceLines', () => {
  it('leaves no line nearly empty', () => {
    const text = 'aaaa bbbb cccc dd';
    expect(breakLines(text, 14, countLetters)).toEqual(['aaaa bbbb cccc', 'dd']);
    expect(balanceLines(text, 14, countLetters)).toEqual(['aaaa bbbb', 'cccc dd']);
  });

  it('keeps one line as it is', () => {
    expect(balanceLines('aaaa bbbb', 14, countLetters)).toEqual(['aaaa bbbb']);
  });
});

describe('clampLines', () => {
  it('keeps all lines when there are few enough', () => {
    expect(clampLines(['one', 'two'], 2, 5, countLetters)).toEqual(['one', 'two']);
  });

  it('fills the last line that it keeps with what fits of the next, and an ellipsis', () => {
    expect(clampLines(['one', 'two', 'three'], 2, 6, countLetters)).toEqual(['one', 'two t…']);
  });
});

describe('shorten', () => {
  it('keeps a text that fits', () => {
    expect(shorten('exact', 5, countLetters)).toBe('exact');
  });

  it('leaves no space before the ellipsis', () => {
    expect(shorten('one two', 5, countLetters)).toBe('one…');
  });

  it('cuts no letter in half that takes two code units', () => {
    expect(shorten('𝒜𝒜𝒜', 5, countLetters)).toBe('𝒜𝒜…');
  });
});
