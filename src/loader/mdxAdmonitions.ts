/** Admonitions: `:::note[Its title]` to `:::`, and what else the syntax of directives takes for one. */
import type {Parent, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {nearest, quoteList} from '../model/suggestions';
import {type MdxNode, sourceOf, startOf} from './mdxTree';
import type {SyntaxProblem} from './yamlText';

type Admonition = Extract<MdxNode, {type: 'containerDirective'}>;

const ADMONITIONS = [
  ...['note', 'tip', 'info', 'warning', 'danger', 'caution', 'important', 'secondary', 'success'],
];
const IN_CONTAINER = /^(?:[>\s]|[-*+]\s|\d+[.)]\s)*/;
const FENCE = /^(:{3,})\s*([\w-]*)(.*)$/;
const NOT_OPEN = 'no admonition is open here';

/** The colons that an admonition begins with. */
function colonsOf(admonition: Admonition, source: string): string {
  return /^:+/.exec(sourceOf(admonition, source).text)?.[0] ?? ':::';
}

function isClosed(admonition: Admonition, source: string): boolean {
  const last = sourceOf(admonition, source).text.trimEnd().split('\n').slice(1).at(-1) ?? '';
  const [closing = ''] = /(?<=^[>\s]*):{3,}$/.exec(last) ?? [];
  return closing.length >= colonsOf(admonition, source).length;
}

/** The admonition that ends by the same line, too early for those who wrote it. */
function outerOf({position}: Admonition, around: Parent | undefined, source: string): Admonition | undefined {
  if (around?.type !== 'containerDirective') return undefined;
  const outer = around as Admonition;
  const isLast = (outer.position?.end.line ?? 0) <= (position?.end.line ?? 0) + 1;
  return isLast && isClosed(outer, source) ? outer : undefined;
}

function describeName(colons: string, name: string): string | undefined {
  if (ADMONITIONS.includes(name)) return undefined;
  const near =
    ADMONITIONS.find((known) => known.startsWith(name.toLowerCase())) ?? nearest(name, ADMONITIONS);
  const remedy =
    near === undefined || name === ''
      ? `Write ${quoteList([':::note', ':::warning'], 'or')}.`
      : `Did you mean ":::${near}"?`;
  return `no admonition "${colons}${name}". ${remedy}`;
}

/** What a line says that begins with colons and was left as text. */
function describeFence(line: string): string | undefined {
  const [, colons = '', name = '', rest = ''] = FENCE.exec(line.trimEnd()) ?? [];
  if (colons === '') return undefined;
  if (name === '' && rest === '') return `${NOT_OPEN}. Remove this "${colons}".`;
  const misnamed = describeName(colons, name);
  if (misnamed !== undefined) return misnamed;
  const title = rest
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .trim();
  const better = title === '' ? `${colons}${name}` : `${colons}${name}[${title}]`;
  return `the title of an admonition stands in brackets, right after its name. Write "${better}".`;
}

/** The lines of a piece of text, each with the place in the file where its own text begins. */
function findFences(text: Extract<MdxNode, {type: 'text'}>, source: string): SyntaxProblem[] {
  const {start, end} = text.position ?? {};
  const lines = source.split(/\r?\n/).slice((start?.line ?? 1) - 1, end?.line ?? 0);
  return lines.flatMap((whole, index) => {
    const [container = ''] = IN_CONTAINER.exec(whole) ?? [];
    // What stands before the text in its line is no part of it.
    if (index === 0 && container.length + 1 !== start?.column) return [];
    const message = describeFence(whole.slice(container.length));
    return message === undefined
      ? []
      : [{line: (start?.line ?? 1) + index, column: container.length + 1, message}];
  });
}

type Directive = Extract<MdxNode, {type: 'textDirective'}> | Extract<MdxNode, {type: 'leafDirective'}>;

/** Docusaurus leaves the name of a directive as text, and drops the rest. */
function describeDirective(directive: Directive, source: string): string | undefined {
  const {type, name, children, attributes} = directive;
  const colons = type === 'textDirective' ? ':' : '::';
  const isText = children.length === 0 && Object.keys(attributes ?? {}).length === 0;
  if (type === 'textDirective' && isText) return undefined;
  const {text} = sourceOf(directive, source);
  return `"${text}" would be lost: "${colons}${name}" begins a directive. Write "\\${text}" for colons that are text.`;
}

/** Takes the tree of an MDX file and its text, gives what is wrong with its admonitions and other directives. */
export function findAdmonitionProblems(root: Root, source: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const hasFences = source.includes(':::');
  // So many ends are what admonitions left that were not read as such, or ended too early.
  let leftOver = 0;
  visit(root, (node, _, around) => {
    const report = (message: string | undefined) => {
      if (message !== undefined) problems.push({...startOf(node), message});
    };
    if (node.type === 'containerDirective') {
      const colons = colonsOf(node, source);
      report(describeName(colons, node.name));
      if (isClosed(node, source)) return;
      const outer = outerOf(node, around, source);
      if (outer !== undefined) leftOver += 1;
      report(
        outer === undefined
          ? `the admonition "${colons}${node.name}" has no end. Close it with a line "${colons}".`
          : `the admonition "${colonsOf(outer, source)}${outer.name}" around this one ends with it. Begin and end the outer one with "${colons}:".`,
      );
    } else if (node.type === 'textDirective' || node.type === 'leafDirective') {
      report(describeDirective(node, source));
    } else if (node.type === 'text' && hasFences) {
      for (const fence of findFences(node, source)) {
        const isEnd = fence.message.startsWith(NOT_OPEN);
        if (!isEnd || leftOver === 0) problems.push(fence);
        leftOver = Math.max(0, leftOver + (isEnd ? -1 : 1));
      }
    }
  });
  return problems;
}
