import type {Point} from './box';
import type {Field} from './field';

interface Crossing extends Point {
  /** Names the grid edge that is crossed, so that neighbouring cells agree on the point. */
  edge: string;
}

/**
 * Finds where a field passes through a level, by marching squares. Outside the field counts as below the level,
 * so every line comes back to its start: returns closed rings, their first point not repeated.
 */
export function isolines(field: Field, level: number): Point[][] {
  const {columns, rows, step, left, top, values} = field;
  const value = (column: number, row: number) =>
    column < 0 || row < 0 || column >= columns || row >= rows ? -1 : (values[row * columns + column] ?? -1);

  const crossing = (c0: number, r0: number, c1: number, r1: number): Crossing | undefined => {
    const a = value(c0, r0);
    const b = value(c1, r1);
    if (a > level === b > level) return undefined;
    const part = (level - a) / (b - a);
    return {
      x: left + (c0 + (c1 - c0) * part) * step,
      y: top + (r0 + (r1 - r0) * part) * step,
      edge: c0 === c1 ? `${c0},${Math.min(r0, r1)}|` : `${Math.min(c0, c1)},${r0}-`,
    };
  };

  const points = new Map<string, Point>();
  const neighbours = new Map<string, string[]>();
  const join = (a: Crossing, b: Crossing) => {
    points.set(a.edge, {x: a.x, y: a.y}).set(b.edge, {x: b.x, y: b.y});
    neighbours.set(a.edge, [...(neighbours.get(a.edge) ?? []), b.edge]);
    neighbours.set(b.edge, [...(neighbours.get(b.edge) ?? []), a.edge]);
  };
  for (let row = -1; row < rows; row += 1) {
    for (let column = -1; column < columns; column += 1) {
      const sides = [
        crossing(column, row, column + 1, row),
        crossing(column + 1, row, column + 1, row + 1),
        crossing(column, row + 1, column + 1, row + 1),
        crossing(column, row, column, row + 1),
      ].filter((side) => side !== undefined);
      const [first, second, third, fourth] = sides;
      if (first === undefined || second === undefined) continue;
      if (third === undefined || fourth === undefined) {
        join(first, second);
        continue;
      }
      // A saddle: the mean of the corners says which pair of corners the water joins.
      const mean =
        (value(column, row) + value(column + 1, row) + value(column, row + 1) + value(column + 1, row + 1)) /
        4;
      const cutsOffTopLeft = mean > level !== value(column, row) > level;
      join(first, cutsOffTopLeft ? fourth : second);
      join(third, cutsOffTopLeft ? second : fourth);
    }
  }

  const rings: Point[][] = [];
  const seen = new Set<string>();
  for (const start of points.keys()) {
    if (seen.has(start)) continue;
    const ring: Point[] = [];
    let next: string | undefined = start;
    while (next !== undefined) {
      seen.add(next);
      const point = points.get(next);
      if (point !== undefined) ring.push(point);
      next = neighbours.get(next)?.find((edge) => !seen.has(edge));
    }
    rings.push(ring);
  }
  return rings;
}
