import type {Root, Table, TableCell} from 'mdast';
// Adds the nodes of MDX to the types of mdast.
import type {} from 'remark-mdx';
import {visit} from 'unist-util-visit';
import {findTable, plotColumn, readCells} from '../../loader/measurements';
import {importComponent} from '../mdxBlocks';

const FIGURE = 'Measurements';
const BAR = 'MeasuredBar';
const MOST_COLUMNS_OF_PHONE = 2;

/** A percentage with one decimal, as SVG takes it. */
function toPercent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

function addBar(cell: TableCell, share: number): void {
  cell.children.push({
    type: 'mdxJsxTextElement',
    name: BAR,
    attributes: [{type: 'mdxJsxAttribute', name: 'length', value: toPercent(share)}],
    children: [],
  });
}

function plotTable(table: Table, plot: string, path: string): void {
  const plotted = plotColumn(readCells(table), plot);
  if ('message' in plotted) throw new Error(`${path}: ${plotted.message}`);
  const {column, shares} = plotted.plot;
  for (const [index, share] of shares.entries()) {
    const cell = table.children[index + 1]?.children[column];
    if (cell && share !== undefined) addBar(cell, share);
  }
}

/**
 * A remark plugin: draws the column of a table that `<Measurements caption plot>` names as bars beside its numbers.
 * Throws at a table without such a column; the check of the content finds it first, with its line.
 */
export default function drawMeasurements() {
  return (root: Root, {path}: {path: string}): void => {
    let hasFigure = false;
    visit(root, 'mdxJsxFlowElement', (element) => {
      if (element.name !== FIGURE) return;
      const plot = element.attributes.find((attribute) => 'name' in attribute && attribute.name === 'plot');
      const table = findTable(element);
      if (table === undefined) throw new Error(`${path}: the measurements hold no table.`);
      plotTable(table, String(plot?.value), path);
      if (table.children[0] && table.children[0].children.length > MOST_COLUMNS_OF_PHONE) {
        element.attributes.push({type: 'mdxJsxAttribute', name: 'isWide', value: null});
      }
      hasFigure = true;
    });
    if (hasFigure) root.children.push(...importComponent(FIGURE), ...importComponent(BAR));
  };
}
