import {readFile} from 'node:fs/promises';
import {readAdvances} from '../../../fonts/advances';
import {WEB_FONTS, type WebFont, webFontFile} from '../../../fonts/faces';
import {PALETTE} from './palette';

export interface VoiceStyle {
  face: WebFont;
  weight: number;
  size: number;
  /** From one line to the next. */
  leading: number;
  colour: string;
  /** Added after each letter, in units of the drawing. */
  spacing?: number;
}

/** How each kind of text is set. */
export const VOICES = {
  title: {face: 'brygada', weight: 500, size: 42, leading: 46, colour: PALETTE.heading},
  brand: {face: 'brygada', weight: 500, size: 23, leading: 26, colour: PALETTE.heading, spacing: 1.6},
  legendTitle: {face: 'brygada', weight: 500, size: 24, leading: 28, colour: PALETTE.heading},
  zone: {face: 'brygadaItalic', weight: 400, size: 25, leading: 34, colour: PALETTE.heading, spacing: 1.25},
  note: {face: 'brygadaItalic', weight: 400, size: 14.5, leading: 19, colour: PALETTE.secondary},
  sounding: {face: 'brygadaItalic', weight: 500, size: 17, leading: 17, colour: PALETTE.heading},
  name: {face: 'publicSans', weight: 600, size: 15, leading: 19, colour: PALETTE.heading},
  choice: {face: 'publicSans', weight: 400, size: 13.5, leading: 17, colour: PALETTE.ink},
  text: {face: 'publicSans', weight: 400, size: 12.5, leading: 17, colour: PALETTE.secondary},
  ageing: {face: 'publicSans', weight: 600, size: 12.5, leading: 17, colour: PALETTE.cedar},
} as const satisfies Record<string, VoiceStyle>;

export type Voice = keyof typeof VOICES;

/** The width of a text in units of the drawing, with room for a wider face where the embedded one is not read. */
export type Measure = (voice: Voice, text: string) => number;

/** The faces that stand in are mostly narrower; the few that are wider are so by less than this. */
export const TOLERANCE = 1.06;

/** In em. */
const WIDTH_OF_UNKNOWN = 1;

const cutKey = ({face, weight}: VoiceStyle) => `${face} ${weight}`;

/** Gives the measure of all voices by the real widths of their letters; throws if a face is not installed. */
export function measureVoices(): Measure {
  const styles: VoiceStyle[] = Object.values(VOICES);
  const cuts = new Map(styles.map((style) => [cutKey(style), style]));
  const advances = new Map([...cuts].map(([key, {face, weight}]) => [key, readAdvances(face, weight)]));
  return (voice, text) => {
    const style: VoiceStyle = VOICES[voice];
    const advanceOf = advances.get(cutKey(style));
    const {size, spacing = 0} = style;
    const letters = [...text].reduce(
      (sum, letter) => sum + (advanceOf?.(letter) ?? WIDTH_OF_UNKNOWN) * size + spacing,
      0,
    );
    return letters * TOLERANCE;
  };
}

interface Family {
  /** With faces of about the same width that most systems have. */
  names: string;
  name: string;
  style: 'normal' | 'italic';
}

const SERIFS = "'Brygada 1918', Georgia, 'Times New Roman', serif";

/** How a face is named in the drawing. */
export const FAMILIES: Record<WebFont, Family> = {
  brygada: {name: 'Brygada 1918', names: SERIFS, style: 'normal'},
  brygadaItalic: {name: 'Brygada 1918', names: SERIFS, style: 'italic'},
  publicSans: {
    name: 'Public Sans',
    names: "'Public Sans', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
    style: 'normal',
  },
};

/** Gives the style sheet that embeds the web fonts. */
export async function embedFaces(): Promise<string> {
  const rules = Object.entries(WEB_FONTS).map(async ([face, {weights}]) => {
    const {name, style} = FAMILIES[face as WebFont];
    const font = await readFile(webFontFile(face as WebFont), 'base64');
    return (
      `@font-face{font-family:'${name}';font-style:${style};font-weight:${weights.min} ${weights.max};` +
      `src:url(data:font/woff2;base64,${font}) format('woff2')}`
    );
  });
  return (await Promise.all(rules)).join('');
}
