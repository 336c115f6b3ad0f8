// No font can be measured here. The widths are those of the site's faces in hundredths of an em,
// and the sizes are those that the stylesheet of the sea sets.
import type {Box} from './box';
import {noteLineHeight, placeLineHeight} from './seaDrawing';

const publicSansCapitals: Record<number, string> = {
  23: ' .,',
  32: "I-/()’'",
  40: 'J',
  60: 'LFT',
  65: 'EPYZ0123456789',
  70: 'BCDKRSUVX',
  76: 'AGHNOQ&+',
  93: 'MW',
};

const brygadaItalic: Record<number, string> = {
  23: ' ,:.-',
  31: 'ijlft/',
  45: 'cerszJI',
  53: 'akqvxypgb0123456789',
  57: 'dhnou',
  76: 'ABCDEFGHKLNOPQRSTUVXYZ&',
  90: 'mwMW',
};

const widthOfOther = 80;
const placeSize = 11.2;
const noteSize = 12.5;
const zoneSpacing = 0.2;

/** Wider than any value from "0.0" to "1.0" set at 14.5 px. */
export const soundingBox: Box = {left: -10.5, top: -10.5, right: 10.5, bottom: 1};

function emWidths(widths: Record<number, string>): Map<string, number> {
  return new Map(
    Object.entries(widths).flatMap(([width, letters]) =>
      [...letters].map((letter): [string, number] => [letter, Number(width) / 100]),
    ),
  );
}

const capitalWidths = emWidths(publicSansCapitals);
const italicWidths = emWidths(brygadaItalic);

function textWidth(text: string, widths: Map<string, number>, spacing: number): number {
  return [...text].reduce((sum, letter) => sum + (widths.get(letter) ?? widthOfOther / 100) + spacing, 0);
}

/** Returns the width of a place name in capitals, letter spacing (in em) included. */
export function placeWidth(text: string, spacing: number): number {
  return placeSize * textWidth(text.toUpperCase(), capitalWidths, spacing);
}

/** Returns the width of a line of the unsurveyed note. */
export function noteWidth(text: string): number {
  return noteSize * textWidth(text, italicWidths, 0);
}

/** Returns the box of a centred place name around its first baseline. */
export function placeBox(lines: string[], spacing: number): Box {
  const half = Math.max(...lines.map((line) => placeWidth(line, spacing))) / 2;
  return {left: -half, top: -9, right: half, bottom: 1.5 + placeLineHeight * (lines.length - 1)};
}

/** Returns the box of a centred note around its first baseline. */
export function noteBox(lines: string[]): Box {
  const half = Math.max(...lines.map(noteWidth)) / 2;
  return {left: -half, top: -10, right: half, bottom: 4 + noteLineHeight * (lines.length - 1)};
}

/** Returns the box of a centred zone name of the given size around its baseline. */
export function zoneBox(text: string, size: number): Box {
  const half = (size * textWidth(text, italicWidths, zoneSpacing)) / 2;
  return {left: -half, top: -0.74 * size, right: half, bottom: 0.24 * size};
}
