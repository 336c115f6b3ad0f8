import {type Box, growBox, holds, moveBox, overlaps, type Point} from './box';
import type {SeaLayout} from './layouts';
import {liesInWater} from './shore';

const edge = 8;
const fromShore = 16;
const searchStep = 6;

/**
 * Looks for free water for a box that is given around its own origin: at the wished point, else as near to it
 * as may be, at least `gap` from every taken box. Returns where the origin goes, or undefined when no water is free.
 */
export function findRoom(
  layout: SeaLayout,
  box: Box,
  wish: Point,
  taken: Box[],
  gap: number,
): Point | undefined {
  const frame = growBox({left: 0, top: 0, right: layout.width, bottom: layout.height}, -edge);
  const isFree = (at: Point) => {
    const moved = moveBox(box, at);
    const spaced = growBox(moved, gap);
    return (
      holds(frame, moved) &&
      !taken.some((other) => overlaps(spaced, other)) &&
      liesInWater(layout, moved, fromShore)
    );
  };
  if (isFree(wish)) return wish;
  let nearest: Point | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (let y = 0; y <= layout.height; y += searchStep) {
    for (let x = 0; x <= layout.width; x += searchStep) {
      const distance = Math.hypot(x - wish.x, y - wish.y);
      if (distance < shortest && isFree({x, y})) {
        nearest = {x, y};
        shortest = distance;
      }
    }
  }
  return nearest;
}
