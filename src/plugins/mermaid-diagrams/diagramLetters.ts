/** How wide the letters of a diagram are: the check can say that a label is too long without opening a font. */

/** Width in em to the letters that are that wide, rounded up to a fiftieth of an em. */
type LetterWidths = readonly (readonly [width: number, letters: string])[];

/** Public Sans 600 */
const UPRIGHT: LetterWidths = [
  [0.24, ' '],
  [0.26, "'.:`i·‘’"],
  [0.28, '!,;j|'],
  [0.3, 'I'],
  [0.32, '(l'],
  [0.34, ')[]'],
  [0.36, '{}ï'],
  [0.38, '/\\'],
  [0.4, '-Jf'],
  [0.42, '1rt'],
  [0.44, '*'],
  [0.46, '"“”'],
  [0.48, '^°'],
  [0.5, 'z'],
  [0.52, 'sv'],
  [0.54, '?_'],
  [0.56, 'cy'],
  [0.58, '+<=>Laekox×é–'],
  [0.6, 'hnu~'],
  [0.62, '#27FTbdpq'],
  [0.64, '0EYg€'],
  [0.66, '34569PZ'],
  [0.68, '$8B'],
  [0.7, 'RSV'],
  [0.72, 'ACDKUX'],
  [0.76, '&GO'],
  [0.78, 'HNQ'],
  [0.8, 'w'],
  [0.84, '@…'],
  [0.9, 'm'],
  [0.92, 'M'],
  [0.94, '%'],
  [0.98, 'W'],
  [1.14, '—'],
];

/** Brygada 1918 italic 400 */
const ITALIC: LetterWidths = [
  [0.12, '`'],
  [0.2, '!,.:;·‘’'],
  [0.22, "'"],
  [0.24, ' '],
  [0.26, 'j|'],
  [0.3, '/fil'],
  [0.32, '()[]{}'],
  [0.34, 't'],
  [0.36, '"“”'],
  [0.38, 'I'],
  [0.4, '-\\_r°'],
  [0.46, '?Jceszé'],
  [0.48, '×'],
  [0.5, '*1x–'],
  [0.52, '+<=>ov~'],
  [0.54, '2^bgkqy'],
  [0.56, '38p'],
  [0.58, '5679adhnu'],
  [0.6, '&0FLZ…'],
  [0.62, '$ST'],
  [0.64, 'P'],
  [0.66, '4EY'],
  [0.68, '#X'],
  [0.7, 'ABCRV'],
  [0.72, 'K'],
  [0.74, 'GU'],
  [0.76, 'DNOQw'],
  [0.78, 'H'],
  [0.8, '—€'],
  [0.84, 'm'],
  [0.86, '%'],
  [0.92, 'M'],
  [0.94, '@'],
  [1, 'W'],
];

/** How a diagram is lettered: names of boxes upright, words beside lines in italics. */
export type Hand = 'upright' | 'italic';

function byLetter(widths: LetterWidths): ReadonlyMap<string, number> {
  return new Map(
    widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
  );
}

const WIDTHS: Record<Hand, ReadonlyMap<string, number>> = {
  upright: byLetter(UPRIGHT),
  italic: byLetter(ITALIC),
};

/** In em. */
const WIDTH_OF_UNKNOWN = 1.1;

/** In units of the drawing. */
export const LETTER_SIZE = 14;

function withoutAccent(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}

/** Takes a text and the hand in which it is set, gives its width in units of the drawing. */
export function widthOfText(text: string, hand: Hand): number {
  const widths = WIDTHS[hand];
  return (
    [...text].reduce(
      (sum, letter) => sum + (widths.get(letter) ?? widths.get(withoutAccent(letter)) ?? WIDTH_OF_UNKNOWN),
      0,
    ) * LETTER_SIZE
  );
}
