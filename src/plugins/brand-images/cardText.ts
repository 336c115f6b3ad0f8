import type {SKRSContext2D} from '@napi-rs/canvas';
import type {MeasureText} from './textLines';

/** How a text of a sharing picture is set: family, weight, size in pixels, leading as a multiple of the size. */
export interface TextStyle {
  family: string;
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

function applyStyle(context: SKRSContext2D, {family, weight, size, color, tracking = 0}: TextStyle): void {
  // The canvas knows each variable face by its thinnest weight alone, so the weight is set on the axis of the face.
  context.font = `${size}px ${family}`;
  context.fontVariationSettings = `'wght' ${weight}`;
  context.letterSpacing = `${tracking * size}px`;
  context.fillStyle = color;
}
