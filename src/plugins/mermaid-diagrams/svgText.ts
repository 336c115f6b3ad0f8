import type {Point, Rectangle} from './geometry';

/** Fewer digits, fewer bytes: half a unit is not seen. */
function round(value: number): number {
  return Math.round(value);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Takes the corners of a line of upright and level strokes, gives the commands of a path. */
export function strokePath([start, ...rest]: readonly Point[]): string {
  if (start === undefined) return '';
  let {x, y} = {x: round(start.x), y: round(start.y)};
  let path = `M${x} ${y}`;
  for (const point of rest) {
    const [nextX, nextY] = [round(point.x), round(point.y)];
    if (nextX !== x && nextY !== y) path += `L${nextX} ${nextY}`;
    else if (nextX !== x) path += `H${nextX}`;
    else if (nextY !== y) path += `V${nextY}`;
    [x, y] = [nextX, nextY];
  }
  return path;
}

/** Takes a rectangle, gives the commands of a path around it. */
export function rectanglePath({x, y, width, height}: Rectangle): string {
  const [left, top] = [round(x), round(y)];
  const [right, bottom] = [round(x + width), round(y + height)];
  return `M${left} ${top}H${right}V${bottom}H${left}z`;
}

/** Takes the corners of a head, its tip first, gives the commands of a closed path; the tip lies on its line. */
export function headPath([tip, ...base]: readonly Point[]): string {
  if (tip === undefined) return '';
  const {x, y} = {x: round(tip.x), y: round(tip.y)};
  const corners = base.map((corner) => `L${x + corner.x - tip.x} ${y + corner.y - tip.y}`);
  return `M${x} ${y}${corners.join('')}z`;
}

/** Takes the name of a class and pieces of a path, gives one element for all; nothing for no pieces. */
export function pathElement(name: string, pieces: readonly string[]): string {
  return pieces.length === 0 ? '' : `<path class="${name}" d="${pieces.join('')}"/>`;
}

/** A line of text and where its baseline has its anchor. */
export interface PlacedText extends Point {
  text: string;
}

/** Takes the name of a class and texts, gives one group for all; nothing for no texts. */
export function textGroup(name: string, texts: readonly PlacedText[]): string {
  if (texts.length === 0) return '';
  const elements = texts.map(
    ({x, y, text}) => `<text x="${round(x)}" y="${round(y)}">${escapeText(text)}</text>`,
  );
  return `<g class="${name}">${elements.join('')}</g>`;
}
