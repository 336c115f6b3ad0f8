import {readFile, stat} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {cutFace, cutWebFont, LATIN, WEB_FONTS, type WebFont, webFontFile} from '../faces';

describe('cutFace', () => {
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

describe('the web fonts', () => {
  const faces = Object.keys(WEB_FONTS) as WebFont[];

  it.each(faces)('of %s is as `npm run fonts` cuts it', async (face) => {
    expect((await cutWebFont(face)).equals(await readFile(webFontFile(face)))).toBe(true);
  });

  it('take 50 kB at most, all three together', async () => {
    const sizes = await Promise.all(faces.map(async (face) => (await stat(webFontFile(face))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(50_000);
  });
});
