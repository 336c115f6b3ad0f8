import type {Box, Point} from './box';
import type {SeaLayout} from './layouts';

/** Returns how far from the shore a point lies; negative on land. */
export function offShore({land, shore}: SeaLayout, {x, y}: Point): number {
  return land === 'left' ? x - shore(y) : y - shore(x);
}

/** Returns the point of the shore where the course begins. */
export function landingPoint({land, shore, landing}: SeaLayout): Point {
  const across = Math.round(shore(landing));
  return land === 'left' ? {x: across, y: landing} : {x: landing, y: across};
}

/** Says whether a box lies in the water, at least the given distance from the shore. */
export function liesInWater(layout: SeaLayout, box: Box, distance: number): boolean {
  const [from, to] = layout.land === 'left' ? [box.top, box.bottom] : [box.left, box.right];
  for (let along = from; along < to + 4; along += 4) {
    const point = layout.land === 'left' ? {x: box.left, y: along} : {x: along, y: box.top};
    if (offShore(layout, point) < distance) return false;
  }
  return true;
}
