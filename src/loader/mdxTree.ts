/** The tree of an MDX file, by the parsers of Docusaurus, after the same preparation and in the same order. */
import {createRequire} from 'node:module';
import {escapeMarkdownHeadingIds} from '@docusaurus/utils/lib/markdownHeadingIdUtils';
import type {Node, Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Position} from '../model/problems';

export type MdxNode = Root | Root['children'][number];
export type MdxElement =
  | Extract<MdxNode, {type: 'mdxJsxFlowElement'}>
  | Extract<MdxNode, {type: 'mdxJsxTextElement'}>;

/** As in the processor of @docusaurus/mdx-loader: what comes later takes precedence. */
const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm);

/** What of the first version of MDX Docusaurus still reads: ids of headings in braces, `{#id}`. */
export const MDX1_COMPAT = {headingIds: true, comments: false, admonitions: false};

export interface MdxTree {
  root: Root;
  /** The text that was parsed: places in the tree are places in it. */
  source: string;
}

/** A fence whose content Docusaurus reads as MDX. */
const MDX_FENCE = 'mdx-code-block';

function unwrapFences(text: string): string {
  if (!text.includes(MDX_FENCE)) return text;
  // Its module takes time to load, and hardly any file needs it.
  const utils: typeof import('@docusaurus/utils/lib/markdownUtils') = createRequire(__filename)(
    '@docusaurus/utils/lib/markdownUtils',
  );
  return utils.unwrapMdxCodeBlocks(text);
}

/** Takes the text of an MDX file, gives what Docusaurus makes of it before it parses it. */
export function prepareMdx(text: string): string {
  const unwrapped = unwrapFences(text);
  return unwrapped.includes('{#') ? escapeMarkdownHeadingIds(unwrapped) : unwrapped;
}

/** Takes the text of an MDX file as it was prepared, gives its tree; throws what the parsers throw. */
export function parseMdx(source: string): MdxTree {
  return {root: processor.parse(source), source};
}

/** Takes the text of an MDX file, gives a function from a line of what was parsed to the line of the file. */
export function lineFinder(text: string): (line: number) => number {
  if (!text.includes(MDX_FENCE)) return (line) => line;
  const written = text.split(/\r?\n/);
  let next = 0;
  const lines = unwrapFences(text)
    .split(/\r?\n/)
    .map((line) => {
      const found = written.indexOf(line, next);
      if (found !== -1) next = found + 1;
      return next;
    });
  return (line) => lines[line - 1] ?? line;
}

/** Takes a node of the tree, gives where it begins. */
export function startOf(node: Node): Position {
  const {line = 1, column = 1} = node.position?.start ?? {};
  return {line, column};
}

/** Takes a node and the text that was parsed, gives what was written there, escapes and all. */
export function sourceOf({position}: Node, source: string): {text: string; offset: number} {
  const offset = position?.start.offset ?? 0;
  return {offset, text: source.slice(offset, position?.end.offset ?? offset)};
}

/** Takes a block, tells whether a reader sees nothing of it: a comment, a footnote, an address to refer to. */
export function isUnseen(block: MdxNode): boolean {
  if (block.type === 'mdxFlowExpression') return block.data?.estree?.body.length === 0;
  return ['yaml', 'definition', 'footnoteDefinition', 'mdxjsEsm'].includes(block.type);
}
