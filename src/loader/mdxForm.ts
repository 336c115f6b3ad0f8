/** The form of the text of an MDX file that its tree does not show: fences, headings, the excerpt. */
import type {Code, Node, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {isUnseen} from './mdxTree';
import type {SyntaxProblem} from './yamlText';

/** What ends the excerpt of a post. */
export const TRUNCATE = /\{\/\*\s*truncate\s*\*\/\}/;

/** Takes a block of code and the lines of its file, gives what is wrong with its fence. */
function describeFence({position}: Code, lines: readonly string[]): string | undefined {
  const [first = 1, last = first] = [position?.start.line, position?.end.line];
  const opening = lines[first - 1]?.slice((position?.start.column ?? 1) - 1) ?? '';
  const fence = /^(`{3,}|~{3,})/.exec(opening)?.[1];
  if (fence === undefined) return undefined;
  const isSame = (text: string) => text.startsWith(fence[0] ?? '') && text.startsWith(fence);
  const isClosed = first !== last && isSame(lines[last - 1]?.replace(/^[>\s]*/, '') ?? '');
  const another = lines
    .slice(first, last - 1)
    .findIndex((line) => isSame(line.trim()) && /^(?:```|~~~)[a-z]/.test(line.trim()));
  if (another !== -1) {
    return `the block of code that begins here is still open at line ${first + another + 1}, where another begins. Close it with a line "${fence}".`;
  }
  return isClosed
    ? undefined
    : `the block of code that begins here has no end. Close it with a line "${fence}".`;
}

/** Takes the tree of an MDX file and its text, gives the blocks of code that swallow what follows them. */
export function findOpenFences(root: Root, text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const lines = text.split(/\r?\n/);
  visit(root, 'code', (code) => {
    const message = describeFence(code, lines);
    const {line = 1, column = 1} = code.position?.start ?? {};
    if (message !== undefined) problems.push({line, column, message});
  });
  return problems;
}

/** Takes the tree of an MDX file, gives the headings that compete with the title of the page. */
export function findTopHeadings(root: Root, text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const lines = text.split('\n');
  visit(root, 'heading', ({depth, position}) => {
    if (depth !== 1) return;
    const {line = 1, column = 1} = position?.start ?? {};
    const title = (lines[line - 1] ?? '')
      .slice(column - 1)
      .replace(/^#\s*/, '')
      .trim();
    const message = `the heading "# ${title}" is as large as the title of the page. Write "## ${title}".`;
    problems.push({line, column, message});
  });
  return problems;
}

/** Takes the tree of a post and its text, gives what is wrong with the mark that ends its excerpt. */
export function findExcerptProblems(root: Root, text: string): SyntaxProblem[] {
  const offset = TRUNCATE.exec(text)?.index;
  if (offset === undefined) return [];
  const problems: SyntaxProblem[] = [];
  const isHere = ({position}: Node) =>
    (position?.start.offset ?? 0) <= offset && offset < (position?.end.offset ?? 0);
  const report = ({position}: Node, message: string) => {
    const {line = 1, column = 1} = position?.start ?? {};
    problems.push({line, column, message});
  };
  // Docusaurus takes the first mark that the text holds, wherever it stands.
  visit(root, ['code', 'inlineCode'], (code) => {
    if (!isHere(code)) return;
    report(
      code,
      'the excerpt ends within this code. Put "{/* truncate */}" before it, after the first paragraph.',
    );
  });
  const mark = root.children.find(isHere);
  const before = root.children.slice(0, mark && root.children.indexOf(mark));
  const isSeen = before.some((block) => !isUnseen(block));
  if (mark?.type === 'mdxFlowExpression' && !isSeen) {
    report(mark, 'the excerpt for the list is empty. Put "{/* truncate */}" after the first paragraph.');
  }
  return problems;
}
