import type {SKRSContext2D} from '@napi-rs/canvas';
import {CANVAS_FAMILIES, setFont} from '../../fonts/canvasFaces';
import type {MeasureText} from './textLines';

const listFamilies = (...faces: (keyof typeof CANVAS_FAMILIES)[]) =>
  faces.map((face) => `"${CANVAS_FAMILIES[face]}"`).join(', ');

/** The faces with the letters they have in Latin Extended-A, in the order in which a letter is looked for. */
export const DISPLAY_FAMILIES = listFamilies('brygada', 'brygadaExtended');
export const TEXT_FAMILIES = listFamilies('publicSans', 'publicSansExtended');

/** How a text of a sharing picture is set: families, weight, size in pixels, leading as a multiple of the size. */
export interface TextStyle {
  families: string;
  weight: number;
  size: number;
  leading: number;
  color: string;
  /** By how much letters stand further apart, in em. */
  tracking?: number;
}

/** Gives what measures texts as `drawLines` sets them, each once. */
export function measureIn(context: SKRSContext2D, style: TextStyle): MeasureText {
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    applyStyle(context, style);
    const {width} = context.measureText(text);
    widths.set(text, width);
    return width;
  };
}

/** Gives the height of some lines in pixels. */
export function heightOf(lines: string[], {size, leading}: TextStyle): number {
  return lines.length * size * leading;
}

/** Draws lines below each other, the first of which begins at `left` and `top`. */
export function drawLines(
  context: SKRSContext2D,
  style: TextStyle,
  lines: string[],
  {left, top}: {left: number; top: number},
): void {
  applyStyle(context, style);
  const {fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent} = context.measureText('x');
  const lineHeight = style.size * style.leading;
  const baseline = top + (lineHeight + ascent - descent) / 2;
  lines.forEach((line, index) => {
    context.fillText(line, left, baseline + index * lineHeight);
  });
}

/** What the letters are set in now: to set them anew takes longer than to measure a text. */
const letterStyles = new WeakMap<SKRSContext2D, TextStyle>();

function applyStyle(context: SKRSContext2D, style: TextStyle): void {
  // Whoever draws what is no text changes it.
  context.fillStyle = style.color;
  if (letterStyles.get(context) === style) return;
  letterStyles.set(context, style);
  const {families, weight, size, tracking = 0} = style;
  setFont(context, {families, weight, size});
  context.letterSpacing = `${tracking * size}px`;
}
