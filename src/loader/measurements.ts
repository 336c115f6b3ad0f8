/** A table of measurements of which one column is also drawn as bars. */
import type {Parent, Table} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;
const MEASURED = /^[≈~]?\d/;

/** Takes the text of a cell such as "61.5", "≈ 1,760" or "54 s", gives its number; undefined when it states none. */
export function readMeasured(cell: string): number | undefined {
  const text = cell.replace(/\s/g, '');
  const numbers = text.match(NUMBER) ?? [];
  return MEASURED.test(text) && numbers.length === 1 ? Number(numbers[0]?.replaceAll(',', '')) : undefined;
}

/** Takes the text of a cell, tells whether it begins as a number does and yet states none. */
export function looksMeasured(cell: string): boolean {
  return /^[≈~+−-]?[.,]?\d/.test(cell.replace(/\s/g, '')) && readMeasured(cell) === undefined;
}

/** Takes an element of measurements, gives its table: it stands between the tags, in nothing else. */
export function findTable({children}: Pick<Parent, 'children'>): Table | undefined {
  return children.find((child): child is Table => child.type === 'table');
}

/** Takes a table, gives the text of its cells, row by row, without their marks. */
export function readCells({children}: Table): string[][] {
  return children.map((row) => row.children.map((cell) => textOf(cell).trim()));
}

/** What follows the number of a cell. */
function unitOf(cell: string): string {
  return cell.replace(/\s/g, '').replace(/^[≈~]/, '').replace(NUMBER, '');
}

/** The column that is drawn, and how long each of its bars is. */
export interface Plot {
  column: number;
  /** A share of the greatest value for each row, 0 to 1; undefined where a cell states no number. */
  shares: (number | undefined)[];
}

/** Takes a table as text and the head of a column, gives its plot, or what is wrong and what to do. */
export function plotColumn(
  [heads = [], ...rows]: readonly (readonly string[])[],
  plot: string,
): {plot: Plot} | {message: string} {
  const column = heads.indexOf(plot);
  if (column === -1) {
    const names = heads.map((head) => `"${head}"`).join(', ');
    return {message: `the table has no column "${plot}". Write one of ${names} as it stands in the table.`};
  }
  const cells = rows.map((row) => row[column] ?? '');
  const values = cells.map(readMeasured);
  const numbers = values.filter((value) => value !== undefined);
  const greatest = Math.max(0, ...numbers);
  if (greatest === 0) {
    return {message: `the column "${plot}" holds no number above 0. Name a column of measured values.`};
  }
  const units = new Set(cells.filter((_, row) => values[row] !== undefined).map(unitOf));
  if (units.size > 1) {
    const list = [...units].map((unit) => `"${unit}"`).join(' and ');
    return {message: `the column "${plot}" mixes the units ${list}. Write all its values in one.`};
  }
  return {plot: {column, shares: values.map((value) => value && value / greatest)}};
}
