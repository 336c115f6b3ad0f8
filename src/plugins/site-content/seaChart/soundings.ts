import type {Point} from './box';

const columnPitch = 37;
const rowPitch = 20;
const rowShift = 9;
// Soundings on a chart follow the boat, not a ruler. The swing stays below half the gap between two numbers.
const sway: Point[] = [
  {x: 0, y: 0},
  {x: 2, y: 4},
  {x: -2, y: 1},
  {x: 3, y: -1},
  {x: -1, y: 3},
];

function rowSizes(count: number): number[] {
  const rows = count <= 2 ? 1 : count <= 6 ? 2 : count <= 12 ? 3 : Math.ceil(count / 5);
  return Array.from({length: rows}, (_, row) => Math.floor((count + rows - 1 - row) / rows));
}

function rowOf(size: number, row: number, previousSize: number | undefined): Point[] {
  const shift = size === previousSize ? (row % 2 === 0 ? rowShift : -rowShift) : 0;
  return Array.from({length: size}, (_, column) => {
    const swing = sway[(row * 3 + column) % sway.length] ?? {x: 0, y: 0};
    return {
      x: (column - (size - 1) / 2) * columnPitch + shift + swing.x,
      y: row * rowPitch + swing.y,
    };
  }).sort((a, b) => Math.abs(a.x) - Math.abs(b.x));
}

/**
 * Spreads a number of soundings in loose rows below a name, so that none touches another.
 * Returns their centres from the first row's baseline, the best places (near the name, in the middle) first.
 */
export function spreadSoundings(count: number): Point[] {
  if (count === 0) return [];
  const sizes = rowSizes(count);
  const points = sizes.flatMap((size, row) => rowOf(size, row, sizes[row - 1]));
  const middle = (Math.min(...points.map(({x}) => x)) + Math.max(...points.map(({x}) => x))) / 2;
  return points.map(({x, y}) => ({x: x - middle, y}));
}
