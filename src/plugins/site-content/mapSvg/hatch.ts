import type {Box} from '../seaChart/box';
import {PALETTE} from './palette';
import {element, path, type Shape} from './shapes';

const SPACING = 11;

/** Hatches a box from its lower left to its upper right, in lines of its own: not every program draws patterns. */
export function drawHatch({left, top, right, bottom}: Box): Shape[] {
  const lines: string[] = [];
  // A line is all points whose x and y have the same sum.
  const first = Math.ceil((left + top) / SPACING) * SPACING;
  for (let sum = first; sum < right + bottom; sum += SPACING) {
    const from = Math.max(left, sum - bottom);
    const to = Math.min(right, sum - top);
    if (to > from) lines.push(path`M${from} ${sum - from}L${to} ${sum - to}`);
  }
  if (lines.length === 0) return [];
  return [
    element('path', {
      class: 'hatch',
      d: lines.join(''),
      fill: 'none',
      stroke: PALETTE.hairline,
      'stroke-width': 1,
    }),
  ];
}
