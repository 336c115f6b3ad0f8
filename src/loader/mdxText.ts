import GithubSlugger from 'github-slugger';
import type {Definition, Heading, Image, Link, Node, Root} from 'mdast';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {toString as textOf} from 'mdast-util-to-string';
import {gfmTable} from 'micromark-extension-gfm-table';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Position} from '../model/problems';
import type {PageSource} from '../model/siteSources';
import {FRONT_MATTER} from './frontMatter';
import {findFigureProblems} from './mdxFigures';
import {
  type Footnotes,
  findFootnoteProblems,
  readFootnotes,
  sourceOf,
  withoutFootnotes,
} from './mdxFootnotes';
import {
  findAdmonitionProblems,
  findExcerptProblems,
  findOpenFences,
  findTopHeadings,
  TRUNCATE,
} from './mdxForm';
import {findImportProblems} from './mdxImports';
import {findNameProblems, type PageFile, readNames} from './mdxNames';
import {describeUnseen, findConflict, placeIn} from './textFile';
import type {SyntaxProblem} from './yamlText';

/** What the body of an MDX file holds. */
export type MdxBody = Pick<
  PageSource,
  'isParsed' | 'hasExcerpt' | 'links' | 'sections' | 'anchors' | 'imports' | 'undefinedLabels'
>;

const EMBEDDING_ATTRIBUTES = new Set(['src', 'poster']);
const LINK_ATTRIBUTES = new Set(['href', 'to', ...EMBEDDING_ATTRIBUTES]);
const EXPLICIT_ID = /\s*\{#((?:.(?!\{#|\}))*.)\}$/;
/** Two pairs of brackets that a writer meant as a link: words, after a space, and no place in an array. */
const UNDEFINED_LABEL = /(?<![^\s([{"'“‘*_])\[((?:[^[\]\\]|\\.)+)\]\[(?!\^)((?:[^[\]\\]|\\.)+)\]/g;
const WORD = /\p{L}{2}/u;

const processor = unified().use(remarkParse).use(remarkMdx);

/** Reads tables as well, which takes time. */
const tableProcessor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .data({micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()]});

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

/** The id that a heading states, if it does. */
function explicitId(heading: Heading): string | undefined {
  return commentId(heading) ?? EXPLICIT_ID.exec(textOf(heading))?.[1]?.trim();
}

type Links = Pick<MdxBody, 'links' | 'anchors' | 'undefinedLabels'>;

function readLinks(
  root: Root,
  source: string,
  footnotes: Footnotes,
): {body: Links; problems: SyntaxProblem[]} {
  const body: Links = {links: [], anchors: [], undefinedLabels: []};
  const stated: {id: string; position: Position}[] = [];
  const slugger = new GithubSlugger();
  visit(root, (node) => {
    switch (node.type) {
      case 'heading': {
        const id = explicitId(node);
        if (id === undefined) body.anchors.push(slugger.slug(withoutFootnotes(textOf(node), footnotes)));
        else stated.push({id, position: startOf(node)});
        break;
      }
      case 'link':
      case 'definition':
      case 'image':
        body.links.push(toLink(node));
        break;
      case 'text':
        body.undefinedLabels.push(...findUndefinedLabels(sourceOf(node, source), source));
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute') continue;
          const value = attributeText(attribute.value);
          if (value === undefined) continue;
          const position = startOf(attribute.position ? attribute : node);
          if (attribute.name === 'id') stated.push({id: value, position});
          if (!LINK_ATTRIBUTES.has(attribute.name)) continue;
          const kind = EMBEDDING_ATTRIBUTES.has(attribute.name) ? 'embedding' : 'attribute';
          body.links.push({kind, target: value, position});
        }
        break;
    }
  });
  const problems: SyntaxProblem[] = [];
  const seen = new Set(body.anchors);
  for (const {id, position} of stated) {
    if (seen.has(id)) {
      const message = `the id "${id}" is there twice on this page. Write another one here, or leave it out.`;
      problems.push({...position, message});
    }
    seen.add(id);
  }
  return {body: {...body, anchors: [...seen]}, problems};
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

function readSections(root: Root, footnotes: Footnotes): MdxBody['sections'] {
  const sections: MdxBody['sections'] = [];
  for (const block of root.children) {
    const section = sections.at(-1);
    if (block.type === 'heading') {
      // A heading below another is part of what stands below that one.
      if (section && block.depth > section.depth) section.isEmpty = false;
      sections.push({
        depth: block.depth,
        title: withoutFootnotes(textOf(block), footnotes).replace(EXPLICIT_ID, '').trim(),
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

function findUndefinedLabels(
  {text, offset}: {text: string; offset: number},
  source: string,
): MdxBody['undefinedLabels'] {
  if (!text.includes('][')) return [];
  return [...text.matchAll(UNDEFINED_LABEL)].flatMap((match) => {
    const [, shown = '', label = ''] = match;
    const isMeant = WORD.test(shown) || WORD.test(label);
    return isMeant ? [{label, position: placeIn(source, offset + match.index)}] : [];
  });
}

/** Headings, paragraphs and links of which a reader would see nothing. */
function findUnseenTexts(root: Root, source: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  visit(root, ['heading', 'paragraph', 'link'], (node) => {
    const message = describeUnseen(textOf(node), sourceOf(node, source).text);
    if (message !== undefined) problems.push({...startOf(node), message});
  });
  return problems;
}

function describeTag(reason: string): string | undefined {
  const [, opened] = /^Expected a closing tag for `(<[^`]*>)`/.exec(reason) ?? [];
  if (opened !== undefined) {
    const closing = opened.replace('<', '</');
    return `the tag "${opened}" is not closed. Write "${closing}" after what belongs to it, or "\\<" for a sign that is text.`;
  }
  const [, closed] = /^Unexpected closing tag `(<[^`]*>)`/.exec(reason) ?? [];
  if (closed !== undefined) {
    return `the tag "${closed}" closes none that is open. Close the tags in their order, the last one first.`;
  }
  if (/^Unexpected closing slash/.test(reason)) {
    return 'the tag here closes none that is open. Remove it, or write "\\<" for a sign that is text.';
  }
  return undefined;
}

function describeStatement(line: string): string {
  const [, word = 'import'] = /^\s*(import|export)/.exec(line) ?? [];
  const example = word === 'import' ? `import name from './file.mdx';` : 'export const name = 1;';
  return `the line begins with "${word}" and is no such statement. Write e.g. "${example}", or begin a sentence with another word.`;
}

function describeSyntaxError(error: unknown, text: string): SyntaxProblem {
  const conflict = findConflict(text);
  if (conflict !== undefined) return conflict;
  const thrown: {line?: unknown; column?: unknown; reason?: unknown} = Object(error);
  const why = String(thrown.reason ?? error).replace(/\.$/, '');
  const tag = describeTag(why);
  // Where a tag is not closed is known by its end only; it is mended where it begins.
  const [, tagLine, tagColumn] = (/^Expected a closing/.test(why) && /\((\d+):(\d+)-/.exec(why)) || [];
  const {line = tagLine, column = tagColumn} = tag === undefined || !tagLine ? thrown : {};
  const position = {line: Number(line ?? 1) || 1, column: Number(column ?? 1) || 1};
  if (tag !== undefined) return {...position, message: tag};
  const written = text.split('\n')[position.line - 1] ?? '';
  const isHeadingId = /^#{1,6}\s.*\{#/.test(written);
  if (isHeadingId) {
    return {
      ...position,
      message: 'the MDX cannot be read: "{#" opens an expression. Write the id as {/* #id */}.',
    };
  }
  if (/import\/exports/.test(why)) return {...position, message: describeStatement(written)};
  const remedy = /acorn|expression/.test(why)
    ? 'Write "\\{" for a brace that is text.'
    : 'Close every tag, and write "\\<" for a sign that is text.';
  return {...position, message: `the MDX cannot be read: ${why}. ${remedy}`};
}

/** Takes the whole text of an MDX file and where it lies; gives what its body holds, and what is wrong with it. */
export function readMdx(text: string, page: PageFile): {body: MdxBody; problems: SyntaxProblem[]} {
  const source = blankFrontMatter(text);
  let root: Root;
  try {
    root = (source.includes('<Measurements') ? tableProcessor : processor).parse(maskExtensions(source));
  } catch (error) {
    return {body: unreadableMdx, problems: [describeSyntaxError(error, source)]};
  }
  // All that follows an open fence is code: what it lacks is no mistake of its own.
  const openFences = findOpenFences(root, source);
  if (openFences.length > 0) return {body: unreadableMdx, problems: openFences.slice(0, 1)};
  const footnotes = readFootnotes(root, source);
  const names = readNames(root);
  const links = readLinks(root, source, footnotes);
  return {
    body: {
      isParsed: true,
      hasExcerpt: TRUNCATE.test(source),
      ...links.body,
      sections: readSections(root, footnotes),
      imports: names.modules,
    },
    problems: [
      ...links.problems,
      ...findAdmonitionProblems(root, source),
      ...findTopHeadings(root, source),
      ...(page.file.startsWith('blog/') ? findExcerptProblems(root, source) : []),
      ...findFootnoteProblems(footnotes, source),
      ...findNameProblems(names, page),
      ...findImportProblems(names, page),
      ...findUnseenTexts(root, source),
      ...findFigureProblems(root, footnotes),
    ],
  };
}
