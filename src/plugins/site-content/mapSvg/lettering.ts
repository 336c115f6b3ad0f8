import {cutFace, type Face, LATIN} from '../../../fonts/faces';
import {type Advances, readAdvances} from './advances';
import {PALETTE} from './palette';

export interface VoiceStyle {
  face: Face;
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
export async function measureVoices(): Promise<Measure> {
  const styles: VoiceStyle[] = Object.values(VOICES);
  const cuts = new Map(styles.map((style) => [cutKey(style), style]));
  const advances = new Map<string, Advances>();
  for (const [key, {face, weight}] of cuts) {
    const font = await cutFace({face, characters: LATIN, weights: weight, format: 'sfnt'});
    advances.set(key, readAdvances(font));
  }
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

type VoiceFace = (typeof VOICES)[Voice]['face'];

/** How a face is named in the drawing. */
export const FAMILIES: Record<VoiceFace, Family> = {
  brygada: {name: 'Brygada 1918', names: SERIFS, style: 'normal'},
  brygadaItalic: {name: 'Brygada 1918', names: SERIFS, style: 'italic'},
  publicSans: {
    name: 'Public Sans',
    names: "'Public Sans', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
    style: 'normal',
  },
};

/** Takes each text with its voice, gives the style sheet that embeds the letters they need and no others. */
export async function embedFaces(texts: readonly {voice: Voice; text: string}[]): Promise<string> {
  const faces = new Map<VoiceFace, {letters: string; weights: number[]}>();
  for (const {voice, text} of texts) {
    const {face, weight} = VOICES[voice];
    const used = faces.get(face) ?? {letters: '', weights: []};
    faces.set(face, {letters: used.letters + text, weights: [...used.weights, weight]});
  }
  const rules: string[] = [];
  for (const [face, {letters, weights}] of faces) {
    const [min, max] = [Math.min(...weights), Math.max(...weights)];
    const characters = [...new Set(letters)].sort().join('');
    const font = await cutFace({face, characters, weights: min === max ? min : {min, max}, format: 'woff2'});
    const {name, style} = FAMILIES[face];
    const range = min === max ? min : `${min} ${max}`;
    rules.push(
      `@font-face{font-family:'${name}';font-style:${style};font-weight:${range};` +
        `src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')}`,
    );
  }
  return rules.join('');
}
