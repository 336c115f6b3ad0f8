import type {Root, TableCell} from 'mdast';
// Adds the nodes of MDX to the types of mdast.
import type {} from 'remark-mdx';
import {describe, expect, it} from 'vitest';
import drawMeasurements from '..';

type MdxElement = Extract<Root['children'][number], {type: 'mdxJsxFlowElement'}>;

function toFigure(plot: string, rows: readonly string[][]): MdxElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Measurements',
    attributes: [
      {type: 'mdxJsxAttribute', name: 'caption', value: 'Sync time'},
      {type: 'mdxJsxAttribute', name: 'plot', value: plot},
    ],
    children: [
      {
        type: 'table',
        children: rows.map((cells) => ({
          type: 'tableRow',
          children: cells.map((value): TableCell => ({type: 'tableCell', children: [{type: 'text', value}]})),
        })),
      },
    ],
  };
}

function draw(figure: MdxElement): Root {
  const root: Root = {type: 'root', children: [figure]};
  drawMeasurements()(root, {path: 'docs/page.mdx'});
  return root;
}

/** The bars of a figure as lengths, by row and cell. */
function barsOf({children}: MdxElement): (string | undefined)[][] {
  const [table] = children;
  if (table?.type !== 'table') throw new Error('the figure holds no table');
  return table.children.map((row) =>
    row.children.map((cell) => {
      const bar = cell.children.find((child) => child.type === 'mdxJsxTextElement');
      const [length] = bar?.attributes ?? [];
      return typeof length?.value === 'string' ? length.value : undefined;
    }),
  );
}

describe('drawMeasurements', () => {
  const ROWS = [
    ['Rate', 'Minutes'],
    ['50', '60'],
    ['100', '20'],
    ['150', 'crashed'],
  ];

  it('adds a bar to each number of the column, and imports what it shows', () => {
    const figure = toFigure('Minutes', ROWS);
    const root = draw(figure);
    expect(barsOf(figure)).toEqual([
      [undefined, undefined],
      [undefined, '100%'],
      [undefined, '33.3%'],
      [undefined, undefined],
    ]);
    expect(root.children.slice(1).map((node) => 'value' in node && node.value)).toEqual([
      "import Measurements from '@site/src/components/Measurements'",
      "import MeasuredBar from '@site/src/components/MeasuredBar'",
    ]);
  });

  it('lets a table with many columns scroll', () => {
    const isWide = ({attributes}: MdxElement) =>
      attributes.some((attribute) => 'name' in attribute && attribute.name === 'isWide');
    const narrow = toFigure('Minutes', ROWS);
    const wide = toFigure(
      'Minutes',
      ROWS.map((row) => [...row, '1']),
    );
    draw(narrow);
    draw(wide);
    expect([isWide(narrow), isWide(wide)]).toEqual([false, true]);
  });

  it('imports nothing where nothing is measured', () => {
    const root: Root = {type: 'root', children: [{type: 'thematicBreak'}]};
    drawMeasurements()(root, {path: 'docs/page.mdx'});
    expect(root.children).toHaveLength(1);
  });

  it('throws at a column that is not there, and without a table', () => {
    expect(() => draw(toFigure('Hours', ROWS))).toThrow(
      'docs/page.mdx: the table has no column "Hours". Write one of "Rate", "Minutes" as it stands in the table.',
    );
    expect(() => draw({...toFigure('Minutes', ROWS), children: []})).toThrow('hold no table');
  });
});
