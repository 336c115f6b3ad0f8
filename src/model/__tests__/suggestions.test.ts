import {describe, expect, it} from 'vitest';
import {editDistance, nearest, quoteList, suggest} from '../suggestions';

describe('editDistance', () => {
  it.each([
    ['gitops', 'gitops', 0],
    ['gitopz', 'gitops', 1],
    ['tlak', 'talk', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('from %s to %s is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });
});

describe('nearest', () => {
  it('prefers the nearer of two', () => {
    expect(nearest('validaton', ['valuation', 'validation'])).toBe('validation');
  });

  it('gives nothing when all are far', () => {
    expect(nearest('moon', ['application', 'operation'])).toBeUndefined();
  });
});

describe('quoteList', () => {
  it('joins with commas and a word', () => {
    expect(quoteList(['a', 'b', 'c'], 'or')).toBe('"a", "b" or "c"');
    expect(quoteList(['a'], 'and')).toBe('"a"');
  });
});

describe('suggest', () => {
  it('falls back to what is known, then to the remedy given', () => {
    expect(suggest('moon', ['b', 'a'], 'Add it.')).toBe('Write "a" or "b".');
    expect(suggest('moon', [], 'Add it.')).toBe('Add it.');
  });
});
