import type {Box} from '../seaChart/box';
import {PALETTE} from './palette';
import {element, path, type Shape} from './shapes';

const WIDTH = 8;
const TICK = 3;
const TICK_LENGTH = 40;

/** Ticks and gaps in turn between two corners, with a tick at both ends. */
function graduate(length: number): string {
  const count = 2 * Math.max(1, Math.round(length / TICK_LENGTH / 2)) + 1;
  return String(Math.round((length / count) * 1000) / 1000);
}

/** Draws the double frame of a chart with graduated ticks between its lines, inside of a box. */
export function drawNeatline({left, top, right, bottom}: Box): Shape[] {
  const line = {fill: 'none', stroke: PALETTE.ink, 'stroke-width': 1};
  const frame = (inset: number) =>
    element('rect', {
      x: left + inset,
      y: top + inset,
      width: right - left - 2 * inset,
      height: bottom - top - 2 * inset,
      ...line,
    });
  const middle = WIDTH / 2;
  const side = (d: string, length: number) =>
    element('path', {d, ...line, 'stroke-width': TICK, 'stroke-dasharray': graduate(length)});
  const across = right - left - 2 * middle;
  const down = bottom - top - 2 * middle;
  const [x, y] = [left + middle, top + middle];
  return [
    frame(0),
    frame(WIDTH),
    side(path`M${x} ${y}h${across}`, across),
    side(path`M${x} ${bottom - middle}h${across}`, across),
    side(path`M${x} ${y}v${down}`, down),
    side(path`M${right - middle} ${y}v${down}`, down),
  ];
}
