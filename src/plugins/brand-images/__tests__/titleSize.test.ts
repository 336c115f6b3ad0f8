import {describe, expect, it} from 'vitest';
import {titleSize} from '../titleSize';

const ROOM = {width: 1050, height: 300};

describe('titleSize', () => {
  it.each([
    ['Argo CD', 112],
    ['Cloud Native Operational Excellence', 96],
    ['Whole platform on a laptop that was never connected', 84],
    ['CNOE - A Joint Effort to Share Internal Developer Platform Tools and Best Practices.', 60],
  ])('draws "%s" at %i px', (title, size) => {
    expect(titleSize(title, ROOM)).toBe(size);
  });

  it('leaves more room below when there is less height', () => {
    expect(titleSize('Cloud Native Operational Excellence', {width: 1050, height: 190})).toBe(84);
  });

  it('breaks a word that is longer than a line', () => {
    expect(titleSize('x'.repeat(80), ROOM)).toBeLessThan(112);
  });

  it('goes no lower than 60 px', () => {
    expect(titleSize('Lorem ipsum dolor '.repeat(40), ROOM)).toBe(60);
  });
});
