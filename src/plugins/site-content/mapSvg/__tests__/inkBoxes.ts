import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Resvg} from '@resvg/resvg-js';
import {cutFace, type Face, LATIN} from '../../../../fonts/faces';
import type {Box} from '../../seaChart/box';
import {escapeXml} from '../shapes';
import type {Drawing} from './readDrawing';

const FONTS: [Face, number][] = [
  ['brygada', 500],
  ['brygadaItalic', 400],
  ['brygadaItalic', 500],
  ['publicSans', 400],
  ['publicSans', 600],
];

/** What the files of the faces call themselves, which a page never sees. */
const FAMILIES: [begin: string, name: string][] = [
  ["'Brygada 1918'", 'Brygada 1918'],
  ["'Public Sans'", 'Public Sans Thin'],
];

export interface Ink {
  measure: (text: Drawing['texts'][number]) => Box;
  close: () => Promise<void>;
}

/** Writes the faces to files and measures with them where the ink of a text lies. */
export async function openInk(): Promise<Ink> {
  const folder = await mkdtemp(path.join(tmpdir(), 'map-fonts-'));
  const fontFiles: string[] = [];
  for (const [face, weights] of FONTS) {
    const file = path.join(folder, `${face}-${weights}.ttf`);
    await writeFile(file, await cutFace({face, characters: LATIN, weights, format: 'sfnt'}));
    fontFiles.push(file);
  }
  const known = new Map<string, Box>();

  const measureAtOrigin = (text: string, attributes: Record<string, string>): Box => {
    const family = FAMILIES.find(([begin]) => attributes['font-family']?.startsWith(begin))?.[1];
    if (!family) throw new Error(`no face for ${attributes['font-family']}`);
    const written = Object.entries({...attributes, 'font-family': family})
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text${written}>${escapeXml(text)}</text></svg>`;
    const box = new Resvg(svg, {font: {loadSystemFonts: false, fontFiles}}).getBBox();
    if (!box) throw new Error(`no ink in "${text}"`);
    return {left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height};
  };

  return {
    measure({text, attributes: {x, y, ...style}}) {
      const key = JSON.stringify([text, style]);
      const box = known.get(key) ?? measureAtOrigin(text, style);
      known.set(key, box);
      return {
        left: box.left + Number(x),
        top: box.top + Number(y),
        right: box.right + Number(x),
        bottom: box.bottom + Number(y),
      };
    },
    close: () => rm(folder, {recursive: true}),
  };
}
