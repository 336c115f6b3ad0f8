/** The figures of a page that the build draws: Mermaid blocks and tables of measurements. */
import type {Code, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {isMermaid, type ReadOptions, readDiagram} from './diagramText';
import type {MdxElement} from './mdxTree';
import {findTable, looksMeasured, plotColumn, readCells} from './measurements';
import {MEASUREMENTS} from './pageElements';
import type {SyntaxProblem} from './yamlText';

const EXAMPLE = '<Measurements caption="Sync time on one cluster" plot="Minutes">';

function findDiagramProblems(code: Code, options: ReadOptions): SyntaxProblem[] {
  if (!isMermaid(code)) return [];
  const {line = 1, column = 1} = code.position?.start ?? {};
  const {problem} = readDiagram(code.value, options);
  if (problem === undefined) return [];
  // A fence in a list or a quotation stands aside, and its lines with it.
  return [{...problem, line: line + problem.line, column: column - 1 + problem.column}];
}

function findTableProblems(element: MdxElement): SyntaxProblem[] {
  const {line = 1, column = 1} = element.position?.start ?? {};
  const problems: SyntaxProblem[] = [];
  const attributeOf = (wanted: string) =>
    element.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === wanted);
  const report = (message: string, place = element.position?.start) =>
    problems.push({line: place?.line ?? line, column: place?.column ?? column, message});
  const textOf = (name: string, remedy: string): string | undefined => {
    const attribute = attributeOf(name);
    if (typeof attribute?.value === 'string' && attribute.value.trim() !== '') return attribute.value;
    report(`the measurements have no ${name}. ${remedy}`, attribute?.position?.start);
    return undefined;
  };
  textOf('caption', `Say what was measured, and on what, e.g. '${EXAMPLE}'.`);
  const plot = textOf('plot', `Name the column whose values are drawn, e.g. '${EXAMPLE}'.`);
  const table = findTable(element);
  if (table === undefined) {
    report('the measurements hold no table. Put one between the tags, with an empty line above and below.');
  } else if (plot !== undefined) {
    const rows = readCells(table);
    const plotted = plotColumn(rows, plot);
    if ('message' in plotted) report(plotted.message, attributeOf('plot')?.position?.start);
    const column = 'plot' in plotted ? plotted.plot.column : -1;
    for (const [index, row] of rows.entries()) {
      const cell = row[column] ?? '';
      if (index === 0 || !looksMeasured(cell)) continue;
      report(
        `"${cell}" cannot be drawn: it is not one number. Write e.g. "61.5" or "1,760", or say in words that it is not known.`,
        table.children[index]?.children[column]?.position?.start,
      );
    }
  }
  return problems;
}

/** Takes the tree of an MDX file and what its diagrams need, gives what is wrong with its diagrams and measurements. */
export function findFigureProblems(root: Root, diagrams: ReadOptions = {}): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  visit(root, (node) => {
    if (node.type === 'code') problems.push(...findDiagramProblems(node, diagrams));
    if (node.type === 'mdxJsxFlowElement' && node.name === MEASUREMENTS) {
      problems.push(...findTableProblems(node));
    }
  });
  return problems;
}
