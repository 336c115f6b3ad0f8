import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {drawIcons} from '../icons';
import {readPngSize} from './readPngSize';

const icons = drawIcons({
  mark: readFileSync('static/img/mark.svg', 'utf8'),
  smallMark: readFileSync('static/favicon.svg', 'utf8'),
});

function icon(name: string): Buffer {
  const file = icons.get(name);
  if (!file) {
    throw new Error(`There is no icon "${name}".`);
  }
  return file;
}

describe('drawIcons', () => {
  it.each([
    ['apple-touch-icon.png', 180],
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['icon-maskable-512.png', 512],
  ])('draws %s %i px wide and high', (name, size) => {
    expect(readPngSize(icon(name))).toEqual({width: size, height: size});
  });

  it('packs 16, 32 and 48 px into favicon.ico', () => {
    const ico = icon('favicon.ico');
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 3]);
    const sizes = [0, 1, 2].map((index) => {
      const entry = 6 + 16 * index;
      const [length, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
      const {width} = readPngSize(ico.subarray(offset, offset + length));
      expect(ico.readUInt8(entry)).toBe(width);
      return width;
    });
    expect(sizes).toEqual([16, 32, 48]);
  });

  it('draws every icon that the web manifest names', () => {
    const manifest: unknown = JSON.parse(readFileSync('static/site.webmanifest', 'utf8'));
    for (const name of icons.keys()) {
      if (name.startsWith('icon-')) {
        expect(manifest).toHaveProperty(
          'icons',
          expect.arrayContaining([expect.objectContaining({src: name})]),
        );
      }
    }
  });
});
