import {describe, expect, it} from 'vitest';
import {cutFace, type Face, LATIN} from '../faces';

describe('cutFace', () => {
  it('cuts the web fonts to 50 kB at most, all three together', async () => {
    const faces: [Face, number][] = [
      ['brygada', 600],
      ['brygadaItalic', 600],
      ['publicSans', 700],
    ];
    const fonts = await Promise.all(
      faces.map(([face, max]) =>
        cutFace({face, characters: LATIN, weights: {min: 400, max}, format: 'woff2'}),
      ),
    );
    expect(fonts.reduce((sum, font) => sum + font.length, 0)).toBeLessThanOrEqual(50_000);
    expect(fonts.map((font) => font.toString('latin1', 0, 4))).toEqual(['wOF2', 'wOF2', 'wOF2']);
  });

  it('pins one weight: the font is no longer variable', async () => {
    const font = await cutFace({face: 'publicSans', characters: 'abc', weights: 400, format: 'sfnt'});
    expect(font.includes('fvar')).toBe(false);
  });

  it('keeps kerning and tabular figures', async () => {
    const font = await cutFace({face: 'publicSans', characters: LATIN, weights: 400, format: 'sfnt'});
    expect(font.includes('kern')).toBe(true);
    expect(font.includes('tnum')).toBe(true);
  });
});
