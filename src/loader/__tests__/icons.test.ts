import {describe, expect, it} from 'vitest';
import {iconCatalogue, readIcon} from '../icons';

describe('readIcon', () => {
  it('gives the drawing and the view box of an icon', () => {
    const {body, ...viewBox} = readIcon('logos:aws');
    expect(body).toContain('<path');
    expect(viewBox).toEqual({left: 0, top: 0, width: 256, height: 153});
  });

  it('gives the view box of the set when the icon has none', () => {
    expect(readIcon('simple-icons:nike')).toMatchObject({left: 0, top: 0, width: 24, height: 24});
  });

  it('refuses an unknown icon and an unknown set', () => {
    expect(() => readIcon('logos:nothing')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: no icon "logos:nothing". Name one that is installed.]`,
    );
    expect(() => readIcon('nothing:aws')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: no icon "nothing:aws". Name one that is installed.]`,
    );
  });
});

describe('iconCatalogue', () => {
  it('knows icons and aliases', () => {
    expect(iconCatalogue.names('simple-icons').has('nike')).toBe(true);
    expect(iconCatalogue.names('nothing').size).toBe(0);
  });

  it('draws every name that it knows', () => {
    for (const set of iconCatalogue.sets) {
      for (const name of iconCatalogue.names(set)) expect(() => readIcon(`${set}:${name}`)).not.toThrow();
    }
  });
});
