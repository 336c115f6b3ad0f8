/** The form of the text of an MDX file that its tree does not show: fences, headings, the excerpt. */
import {createSlugger} from '@docusaurus/utils/lib/slugger';
import type {Code, Link, LinkReference, Node, Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {shorten} from '../model/shorten';
import {parseFrontMatter} from './frontMatter';
import {isUnseen, type MdxNode, startOf} from './mdxTree';
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

const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/** A heading of Markdown or of HTML. */
interface AnyHeading {
  depth: number;
  node: Node;
  text: string;
  /** Whether its words give it an id, for which they need letters. */
  isMarkdown: boolean;
}

function readAnyHeading(node: MdxNode): AnyHeading | undefined {
  if (node.type === 'heading') return {depth: node.depth, node, text: textOf(node), isMarkdown: true};
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const [, depth] = /^h([1-6])$/.exec(node.name ?? '') ?? [];
  return depth === undefined
    ? undefined
    : {depth: Number(depth), node, text: textOf(node), isMarkdown: false};
}

function describeHeading(
  {depth, text, isMarkdown, node}: AnyHeading,
  before: number | undefined,
  line: string,
): string | undefined {
  const title = line.slice((node.position?.start.column ?? 1) - 1).replace(/^#+\s*/, '');
  if (text.trim() === '') return 'the heading is empty. Write its words, or remove it.';
  if (isMarkdown && depth === 1) {
    return `the heading "# ${title.trim()}" is as large as the title of the page. Write "## ${title.trim()}".`;
  }
  if (isMarkdown && !line.includes('{') && createSlugger().slug(text) === '' && VISIBLE.test(text)) {
    return `the heading "${shorten(text)}" has no letter to make an address of. Add an id, e.g. "{#name}", at its end.`;
  }
  if (before === undefined || depth <= before + 1) return undefined;
  const better = isMarkdown ? `${'#'.repeat(before + 1)} ${title.trim()}` : `<h${before + 1}>`;
  return `the heading "${shorten(text)}" is of level ${depth}, and the one before of level ${before}. Write "${better}".`;
}

/** Takes the tree of an MDX file and its text, gives the headings that are no part of an outline. */
export function findHeadingProblems(root: Root, text: string, isPartial: boolean): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const lines = text.split(/\r?\n/);
  // What stands before a part of other pages is not known here; before a page stands its title.
  let before = isPartial ? undefined : 1;
  visit(root, (node) => {
    const heading = readAnyHeading(node);
    if (heading === undefined) return;
    const message = describeHeading(heading, before, lines[(node.position?.start.line ?? 1) - 1] ?? '');
    if (message !== undefined) problems.push({...startOf(node), message});
    // One step that is left out is told once, and a title too many is the start of a section.
    before = Math.max(heading.depth, 2);
  });
  return problems;
}

/** Tells whether a reader has something of a link: words, or a picture with words. */
function hasWords(link: Link | LinkReference): boolean {
  let isFound = textOf(link).trim() !== '';
  visit(link, (node: Node) => {
    isFound ||= /^mdxJsx|Expression$/.test(node.type);
  });
  return isFound;
}

/** Takes the tree of an MDX file, gives pictures and links without words, and cells that no table has room for. */
export function findTextProblems(root: Root): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  visit(root, (node) => {
    const report = (message: string, at: Node = node) => problems.push({...startOf(at), message});
    if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()) {
      report('the image has no text. Write what it shows between its brackets, "![…]".');
    }
    if ((node.type === 'link' || node.type === 'linkReference') && !hasWords(node)) {
      report('the link has no text. Write the words to click between its brackets.');
    }
    if (node.type !== 'table') return;
    const [head, ...rows] = node.children;
    const columns = head?.children.length ?? 0;
    for (const row of rows) {
      const surplus = row.children[columns];
      if (surplus === undefined) continue;
      const message = `the row has ${row.children.length} cells, and the table ${columns} columns: the rest would be lost. Write "\\|" for a line that is text, or add a column to the first row.`;
      report(message, surplus);
    }
  });
  return problems;
}

/** Takes the tree of an MDX file and its text, gives lines of code that Docusaurus would take for headings with an id. */
export function findEscapedCode(root: Root, text: string): SyntaxProblem[] {
  if (!text.includes('\\{#')) return [];
  const problems: SyntaxProblem[] = [];
  const lines = text.split('\n');
  visit(root, 'code', ({position}) => {
    const {start, end} = position ?? {};
    for (let line = start?.line ?? 1; line <= (end?.line ?? 0); line += 1) {
      if (!/^#{1,6}(?!#).*\\\{#/.test(lines[line - 1] ?? '')) continue;
      const message =
        'Docusaurus would print "\\{#" in this line of code: it takes it for a heading with an id. Begin the line with a space.';
      problems.push({line, column: 1, message});
    }
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
  if (mark?.type === 'mdxJsxFlowElement') {
    report(
      mark,
      `the excerpt ends within "<${mark.name ?? ''}>". Put "{/* truncate */}" before it, on a line of its own.`,
    );
  }
  return [...problems, ...findBoundTexts(root, text, offset)];
}

/** What stands in the excerpt and needs the rest of the post, which the lists do not have. */
function findBoundTexts(root: Root, text: string, end: number): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const isBefore = ({position}: Node) => (position?.start.offset ?? 0) < end;
  const late = new Set<string>();
  visit(root, 'definition', (definition) => {
    if (!isBefore(definition)) late.add(definition.identifier);
  });
  visit(root, (node) => {
    if (!isBefore(node)) return;
    const report = (message: string) => problems.push({...startOf(node), message});
    if (node.type === 'link' && node.url.startsWith('#')) {
      const {slug} = parseFrontMatter(text).frontMatter;
      const address = typeof slug === 'string' ? `/blog/${slug.replace(/^\//, '')}` : '/blog/…';
      report(
        `the excerpt is shown in lists as well, where "${node.url}" leads nowhere. Write "${address}${node.url}".`,
      );
    }
    if (node.type === 'footnoteReference') {
      report(
        `the excerpt is shown in lists as well, which have no footnotes. Move "[^${node.label ?? node.identifier}]" below "{/* truncate */}".`,
      );
    }
    if ((node.type === 'linkReference' || node.type === 'imageReference') && late.has(node.identifier)) {
      const label = node.label ?? node.identifier;
      report(
        `the excerpt is shown in lists as well, without what follows. Move the line "[${label}]: …" above "{/* truncate */}".`,
      );
    }
  });
  return problems;
}
