import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const {resolve} = createRequire(import.meta.url);

const FILES = {
  brygada: '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2',
  brygadaItalic: '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-italic.woff2',
  brygadaExtended: '@fontsource-variable/brygada-1918/files/brygada-1918-latin-ext-wght-normal.woff2',
  publicSans: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  publicSansExtended: '@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2',
} as const;

/** A typeface file as its package ships it. The extended ones hold Latin letters beyond Latin-1. */
export type Face = keyof typeof FILES;

/** One weight, or the range of weights that the cut font keeps. */
export type Weights = number | {min: number; max: number};

/** ASCII, the letters of Latin-1 and the signs that prose uses; what a face lacks is left out. */
export const LATIN = [...range(0x20, 0x7e), ...range(0xc0, 0xff)]
  .map((codePoint) => String.fromCodePoint(codePoint))
  .concat('\u00a0§©°±µ·œ–—‘’“”•…€™↑↓−')
  .join('');

/** Kerning, ligatures and tabular figures; fractions and their like would bring glyphs that no page shows. */
const FEATURES = ['calt', 'kern', 'liga', 'tnum'];

/** The three web fonts, each as `npm run fonts` cuts it for src/css/fonts. */
export const WEB_FONTS = {
  brygada: {file: 'brygada.woff2', weights: {min: 400, max: 600}},
  brygadaItalic: {file: 'brygada-italic.woff2', weights: {min: 400, max: 600}},
  publicSans: {file: 'public-sans.woff2', weights: {min: 400, max: 700}},
} as const satisfies Partial<Record<Face, {file: string; weights: Weights}>>;

export type WebFont = keyof typeof WEB_FONTS;

/** Gives the path of a web font. */
export function webFontFile(face: WebFont): string {
  return path.resolve(__dirname, '../css/fonts', WEB_FONTS[face].file);
}

/** Cuts a web font from its face. Throws if the package of the face is not installed. */
export function cutWebFont(face: WebFont): Promise<Buffer> {
  return cutFace({face, characters: LATIN, weights: WEB_FONTS[face].weights, format: 'woff2'});
}

/** Gives the path of a face's file. Throws if the package of the face is not installed. */
export function faceFile(face: Face): string {
  return resolve(FILES[face]);
}

/**
 * Cuts a face down to some characters and weights; kerning, ligatures and tabular figures stay.
 * Returns the font file. Throws if the package of the face is not installed.
 */
export async function cutFace({
  face,
  characters,
  weights,
  format,
}: {
  face: Face;
  characters: string;
  weights: Weights;
  format: 'sfnt' | 'woff2';
}): Promise<Buffer> {
  const source = await readFile(faceFile(face));
  return subsetFont(source, characters, {
    targetFormat: format,
    variationAxes: {wght: weights},
    keepFeatures: FEATURES,
  });
}

function range(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index);
}
