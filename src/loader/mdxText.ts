import GithubSlugger from 'github-slugger';
import type {Definition, Heading, Image, Link, Node, Root, Text} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Position} from '../model/problems';
import type {PageSource} from '../model/siteSources';
import {FRONT_MATTER} from './frontMatter';
import {findFigureProblems} from './mdxFigures';
import type {SyntaxProblem} from './yamlText';

/** What the body of an MDX file holds. */
export type MdxBody = Pick<
  PageSource,
  'isParsed' | 'hasExcerpt' | 'links' | 'sections' | 'anchors' | 'imports' | 'undefinedLabels'
>;

const EXCERPT_END = /\{\/\*\s*truncate\s*\*\/\}/;
const EMBEDDING_ATTRIBUTES = new Set(['src', 'poster']);
const LINK_ATTRIBUTES = new Set(['href', 'to', ...EMBEDDING_ATTRIBUTES]);
const EXPLICIT_ID = /\s*\{#((?:.(?!\{#|\}))*.)\}$/;
const BARE_TITLE = /^\s*(:{3,}[\w-]+)[ \t]+(\S.*)$/;
const UNDEFINED_LABEL = /\[[^[\]]+\]\[(?!\^)([^[\]]+)\]/g;

const processor = unified().use(remarkParse).use(remarkMdx);

/** Stands for a body that could not be read. */
export const unreadableMdx: MdxBody = {
  isParsed: false,
  hasExcerpt: true,
  links: [],
  sections: [],
  anchors: [],
  imports: [],
  undefinedLabels: [],
};

/** Front matter is read as YAML: here only its lines count, so that the rest keeps its place. */
function blankFrontMatter(text: string): string {
  const [block = ''] = FRONT_MATTER.exec(text) ?? [];
  return block.replace(/[^\r\n]+/g, '') + text.slice(block.length);
}

/**
 * Docusaurus reads footnotes and the attributes of admonitions before MDX does; here they are
 * replaced by text of the same width, so that the rest keeps its place.
 */
function maskExtensions(text: string): string {
  return text
    .replace(/^( {0,3})\[\^([^\]\s]+)\]:/gm, '$1(^$2) ')
    .replace(/^(\s*:{3,}[\w-]+(?:\[.*\])?)(\{[^{}\n]*\})/gm, (_, start: string, attributes: string) =>
      start.padEnd(start.length + attributes.length),
    );
}

function startOf(node: Node): Position {
  const {line = 1, column = 1} = node.position?.start ?? {};
  return {line, column};
}

function commentId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\s*\/\*\s*#(\S+?)(?:\s.*)?\*\/\s*$/s.exec(last.value)?.[1];
}

function headingId(heading: Heading, slugger: GithubSlugger): string {
  const text = textOf(heading);
  return commentId(heading) ?? EXPLICIT_ID.exec(text)?.[1]?.trim() ?? slugger.slug(text);
}

function readLinks(root: Root): Pick<MdxBody, 'links' | 'anchors' | 'undefinedLabels'> {
  const body: Pick<MdxBody, 'links' | 'anchors' | 'undefinedLabels'> = {
    links: [],
    anchors: [],
    undefinedLabels: [],
  };
  const slugger = new GithubSlugger();
  visit(root, (node) => {
    switch (node.type) {
      case 'heading':
        body.anchors.push(headingId(node, slugger));
        break;
      case 'link':
      case 'definition':
      case 'image':
        body.links.push(toLink(node));
        break;
      case 'text':
        body.undefinedLabels.push(...findUndefinedLabels(node));
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute') continue;
          const value = attributeText(attribute.value);
          if (value === undefined) continue;
          if (attribute.name === 'id') body.anchors.push(value);
          if (!LINK_ATTRIBUTES.has(attribute.name)) continue;
          const position = startOf(attribute.position ? attribute : node);
          const kind = EMBEDDING_ATTRIBUTES.has(attribute.name) ? 'embedding' : 'attribute';
          body.links.push({kind, target: value, position});
        }
        break;
    }
  });
  return body;
}

/** As `maskExtensions` leaves it. */
const MASKED_FOOTNOTE = /^\(\^/;

const PLAIN_TEXT = new Set(['text', 'emphasis', 'strong']);

/** Tells whether a reader sees nothing of a block: a comment, a footnote, an address to refer to. */
function isUnseen(block: Root['children'][number]): boolean {
  if (block.type === 'mdxFlowExpression') return /^\s*\/\*.*\*\/\s*$/s.test(block.value);
  if (block.type === 'paragraph') return MASKED_FOOTNOTE.test(textOf(block));
  return block.type === 'definition' || block.type === 'mdxjsEsm';
}

function readSections(root: Root): MdxBody['sections'] {
  const sections: MdxBody['sections'] = [];
  for (const block of root.children) {
    const section = sections.at(-1);
    if (block.type === 'heading') {
      // A heading below another is part of what stands below that one.
      if (section && block.depth > section.depth) section.isEmpty = false;
      sections.push({
        depth: block.depth,
        title: textOf(block).replace(EXPLICIT_ID, '').trim(),
        position: startOf(block),
        isEmpty: true,
        codeLanguages: [],
      });
    } else if (section && !isUnseen(block)) {
      if (block.type === 'code' && block.lang) section.codeLanguages.push(block.lang);
      if (block.type === 'paragraph' && section.isEmpty) {
        section.opening = {
          text: textOf(block).replace(/\s+/g, ' '),
          isPlain: block.children.every(({type}) => PLAIN_TEXT.has(type)),
          position: startOf(block),
        };
      }
      section.isEmpty = false;
    }
  }
  return sections;
}

function toLink(node: Link | Definition | Image): MdxBody['links'][number] {
  return {kind: node.type === 'image' ? 'image' : 'link', target: node.url, position: startOf(node)};
}

type AttributeValue = string | {value: string} | null | undefined;

/** A string, written as `"text"` or as `{'text'}`; undefined for what only a browser can know. */
function attributeText(value: AttributeValue): string | undefined {
  if (typeof value === 'string') return value;
  return /^\s*(['"`])([^'"`$\\]*)\1\s*$/.exec(value?.value ?? '')?.[2];
}

function findUndefinedLabels(node: Text): MdxBody['undefinedLabels'] {
  const start = startOf(node);
  return [...node.value.matchAll(UNDEFINED_LABEL)].map((match) => {
    const before = node.value.slice(0, match.index).split('\n');
    const isFirstLine = before.length === 1;
    const offset = before.at(-1)?.length ?? 0;
    return {
      label: match[1] ?? '',
      position: {
        line: start.line + before.length - 1,
        column: isFirstLine ? start.column + offset : offset + 1,
      },
    };
  });
}

/** Docusaurus takes `:::note[Title]` only; `:::note Title` would be printed as it stands. */
function findBareTitles(root: Root): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  visit(root, 'text', (node) => {
    const {line} = startOf(node);
    for (const [index, text] of node.value.split('\n').entries()) {
      const [, start, title] = BARE_TITLE.exec(text.trimEnd()) ?? [];
      if (start === undefined || title === undefined) continue;
      problems.push({
        line: line + index,
        column: 1,
        message: `the title of an admonition stands in brackets. Write "${start}[${title}]".`,
      });
    }
  });
  return problems;
}

function readImports(root: Root): MdxBody['imports'] {
  const imports: MdxBody['imports'] = [];
  visit(root, 'mdxjsEsm', (node) => {
    for (const statement of node.data?.estree?.body ?? []) {
      if (statement.type !== 'ImportDeclaration') continue;
      const {value, loc} = statement.source;
      const position = loc ? {line: loc.start.line, column: loc.start.column + 1} : startOf(node);
      imports.push({specifier: String(value), position});
    }
  });
  return imports;
}

function describeSyntaxError(error: unknown, text: string): SyntaxProblem {
  const thrown: {line?: unknown; column?: unknown; reason?: unknown} = Object(error);
  const {line, column, reason} = thrown;
  const position = {
    line: typeof line === 'number' ? line : 1,
    column: typeof column === 'number' ? column : 1,
  };
  const isHeadingId = /^#{1,6}\s.*\{#/.test(text.split('\n')[position.line - 1] ?? '');
  if (isHeadingId) {
    return {
      ...position,
      message: 'the MDX cannot be read: "{#" opens an expression. Write the id as {/* #id */}.',
    };
  }
  const why = String(reason ?? error).replace(/\.$/, '');
  const remedy = /acorn|expression/.test(why)
    ? 'Write "\\{" for a brace that is text.'
    : 'Close every tag, and write "\\<" for a sign that is text.';
  return {...position, message: `the MDX cannot be read: ${why}. ${remedy}`};
}

/** Takes the whole text of an MDX file; gives what its body holds, and a problem when it is not sound MDX. */
export function readMdx(text: string): {body: MdxBody; problems: SyntaxProblem[]} {
  const hasExcerpt = EXCERPT_END.test(text);
  try {
    const root = processor.parse(maskExtensions(blankFrontMatter(text)));
    return {
      body: {
        isParsed: true,
        hasExcerpt,
        ...readLinks(root),
        sections: readSections(root),
        imports: readImports(root),
      },
      problems: [...findBareTitles(root), ...findFigureProblems(root, text)],
    };
  } catch (error) {
    return {body: unreadableMdx, problems: [describeSyntaxError(error, text)]};
  }
}
