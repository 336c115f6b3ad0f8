/** The figures of a page that the build draws: Mermaid blocks and tables of measurements. */
import type {Code, Root} from 'mdast';
import type {} from 'remark-mdx';
import {visit} from 'unist-util-visit';
import {readDiagram} from './diagramText';
import {plotColumn} from './measurements';
import type {SyntaxProblem} from './yamlText';

type MdxElement = Extract<Root['children'][number], {type: 'mdxJsxFlowElement'}>;

const MEASUREMENTS = 'Measurements';
const DELIMITER_ROW = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const EXAMPLE = '<Measurements caption="Sync time on one cluster" plot="Minutes">';

function findDiagramProblems(code: Code): SyntaxProblem[] {
  if (code.lang !== 'mermaid') return [];
  const {line = 1, column = 1} = code.position?.start ?? {};
  return readDiagram(code.value).problems.map((problem) => ({
    message: problem.message,
    line: line + problem.line,
    // A fence in a list stands aside, and its lines with it.
    column: column - 1 + problem.column,
  }));
}

/** The text of a cell, as a reader sees it. */
function plainCell(cell: string): string {
  return cell
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\\]/g, '')
    .trim();
}

function readRow(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(plainCell);
}

/** Takes lines of Markdown, gives the cells of the first table in them; undefined when there is none. */
function readTable(lines: readonly string[]): string[][] | undefined {
  const delimiter = lines.findIndex(
    (line, index) => DELIMITER_ROW.test(line) && (lines[index - 1] ?? '').includes('|'),
  );
  if (delimiter === -1) return undefined;
  const rest = lines.slice(delimiter + 1);
  const end = rest.findIndex((line) => !line.includes('|'));
  const rows = end === -1 ? rest : rest.slice(0, end);
  return [lines[delimiter - 1] ?? '', ...rows].map(readRow);
}

function findTableProblems(element: MdxElement, lines: readonly string[]): SyntaxProblem[] {
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
  const table = readTable(lines.slice(line, element.position?.end.line ?? line));
  if (table === undefined) {
    report('the measurements hold no table. Put one between the tags, with an empty line above and below.');
  } else if (plot !== undefined) {
    const plotted = plotColumn(table, plot);
    if ('message' in plotted) report(plotted.message, attributeOf('plot')?.position?.start);
  }
  return problems;
}

/** Takes the tree of an MDX file and its text, gives what is wrong with its diagrams and its measurements. */
export function findFigureProblems(root: Root, text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  visit(root, (node) => {
    if (node.type === 'code') problems.push(...findDiagramProblems(node));
    if (node.type === 'mdxJsxFlowElement' && node.name === MEASUREMENTS) {
      problems.push(...findTableProblems(node, text.split('\n')));
    }
  });
  return problems;
}
