import './withoutSystemFonts';
import {createCanvas} from '@napi-rs/canvas';
import {CANVAS_FAMILIES, registerFaces, setFont} from './canvasFaces';
import {type Face, LATIN} from './faces';

/** The advance width of a letter in em; undefined where the web fonts have no glyph for it. */
export type Advances = (letter: string) => number | undefined;

/** Large enough that no fraction of a pixel is lost. */
const MEASURED_SIZE = 1000;

/** Gives the widths of the letters of a face; throws if it can't be read. */
export function readAdvances(face: Face, weight: number): Advances {
  registerFaces();
  const context = createCanvas(1, 1).getContext('2d');
  setFont(context, {families: `"${CANVAS_FAMILIES[face]}"`, weight, size: MEASURED_SIZE});
  const advances = new Map(
    Array.from(LATIN, (letter) => [letter, context.measureText(letter).width / MEASURED_SIZE]),
  );
  return (letter) => advances.get(letter);
}
