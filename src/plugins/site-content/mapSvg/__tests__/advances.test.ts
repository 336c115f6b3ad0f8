import {beforeAll, describe, expect, it} from 'vitest';
import {cutFace} from '../../../../fonts/faces';
import {type Advances, readAdvances} from '../advances';

describe('readAdvances', () => {
  let advanceOf: Advances;

  beforeAll(async () => {
    const font = await cutFace({face: 'publicSans', characters: 'iW €', weights: 400, format: 'sfnt'});
    advanceOf = readAdvances(font);
  });

  it('gives the widths of letters in em', () => {
    const [narrow, wide] = [advanceOf('i') ?? 0, advanceOf('W') ?? 0];
    expect(narrow).toBeGreaterThan(0.15);
    expect(narrow).toBeLessThan(0.35);
    expect(wide).toBeGreaterThan(0.8);
    expect(wide).toBeLessThan(1.1);
    expect(advanceOf('€')).toBeGreaterThan(0.4);
  });

  it('knows no width of a letter that is not in the font', () => {
    expect(advanceOf('q')).toBeUndefined();
    expect(advanceOf('字')).toBeUndefined();
  });

  it('throws at what is not a font', () => {
    expect(() => readAdvances(Buffer.alloc(64))).toThrow('The font has no table "head".');
  });
});
