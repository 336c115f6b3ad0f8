import type {Box} from './box';
import type {SeaLayout} from './layouts';
import type {Sounding} from './moorings';
import {offShore} from './shore';

/** Values on a regular grid of points; row by row from the top left, land below zero. */
export interface Field {
  left: number;
  top: number;
  step: number;
  columns: number;
  rows: number;
  values: Float64Array;
}

/** How far the field reaches beyond the drawing, so that no line ends inside it. */
const beyond = 30;
const openWater = 0.46;
const pullOfOpenWater = 0.25;
const unsurveyedShoal = 0.55;

function bell(distance: number, width: number): number {
  return Math.exp(-(distance * distance) / (2 * width * width));
}

/**
 * Works out the depth of the sea. Off the shelf it is the mean of the soundings around, the near ones counting
 * most; where no sounding is near it comes to rest at a middle depth, and over the unsurveyed box it is shallow.
 */
export function depthField(layout: SeaLayout, soundings: Sounding[], unsurveyed: Box | undefined): Field {
  const step = layout.gridStep;
  const columns = Math.ceil((layout.width + 2 * beyond) / step) + 1;
  const rows = Math.ceil((layout.height + 2 * beyond) / step) + 1;
  const x = (column: number) => column * step - beyond;
  const y = (row: number) => row * step - beyond;
  const weighted = new Float64Array(columns * rows).fill(openWater * pullOfOpenWater);
  const weights = new Float64Array(columns * rows).fill(pullOfOpenWater);
  const addBells = (each: (at: number, weight: number) => void, across: number[], down: number[]) => {
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        each(row * columns + column, (across[column] ?? 0) * (down[row] ?? 0));
      }
    }
  };
  const bells = (count: number, place: (index: number) => number, centre: number, width: number) =>
    Array.from({length: count}, (_, index) => bell(place(index) - centre, width));

  for (const sounding of soundings) {
    addBells(
      (at, weight) => {
        weights[at] = (weights[at] ?? 0) + weight;
        weighted[at] = (weighted[at] ?? 0) + weight * sounding.relevance;
      },
      bells(columns, x, sounding.x, layout.reach),
      bells(rows, y, sounding.y, layout.reach),
    );
  }
  const values = weighted.map((sum, at) => sum / (weights[at] ?? 1));
  if (unsurveyed !== undefined) {
    const {left, right, top, bottom} = unsurveyed;
    addBells(
      (at, weight) => {
        values[at] = (values[at] ?? 0) * (1 - unsurveyedShoal * weight);
      },
      bells(columns, x, (left + right) / 2, (right - left) / 2.8),
      bells(rows, y, (top + bottom) / 2, (bottom - top) / 2.8),
    );
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const fall = Math.max(-1, Math.min(1, offShore(layout, {x: x(column), y: y(row)}) / layout.shelf));
      values[at] = fall > 0 ? (values[at] ?? 0) * (1 - (1 - fall) ** 2) : fall * 0.6;
    }
  }
  return {left: -beyond, top: -beyond, step, columns, rows, values};
}
