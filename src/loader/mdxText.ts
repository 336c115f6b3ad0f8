/** The body of an MDX file: what it holds for others, and what is wrong with it. */

import {parseMarkdownHeadingId} from '@docusaurus/utils/lib/markdownHeadingIdUtils';
import {createSlugger} from '@docusaurus/utils/lib/slugger';
import type {Definition, Heading, Image, Link, Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Position} from '../model/problems';
import type {PageSource} from '../model/siteSources';
import {FRONT_MATTER} from './frontMatter';
import {findAdmonitionProblems} from './mdxAdmonitions';
import {describeSyntaxError} from './mdxErrors';
import {findFigureProblems} from './mdxFigures';
import {findFootnoteProblems, readFootnotes} from './mdxFootnotes';
import {findExcerptProblems, findOpenFences, findTopHeadings, TRUNCATE} from './mdxForm';
import {findImportProblems} from './mdxImports';
import {findNameProblems, type PageFile, readNames} from './mdxNames';
import {isUnseen, lineFinder, type MdxTree, parseMdx, prepareMdx, sourceOf, startOf} from './mdxTree';
import {describeUnseen, placeIn} from './textFile';
import type {SyntaxProblem} from './yamlText';

/** What the body of an MDX file holds. */
export type MdxBody = Pick<
  PageSource,
  'isParsed' | 'hasExcerpt' | 'links' | 'sections' | 'anchors' | 'imports' | 'undefinedLabels'
>;

const EMBEDDING_ATTRIBUTES = new Set(['src', 'poster']);
const LINK_ATTRIBUTES = new Set(['href', 'to', ...EMBEDDING_ATTRIBUTES]);
/** Two pairs of brackets that a writer meant as a link: words, after a space, and no place in an array. */
const UNDEFINED_LABEL = /(?<![^\s([{"'“‘*_])\[((?:[^[\]\\]|\\.)+)\]\[(?!\^)((?:[^[\]\\]|\\.)+)\]/g;
const WORD = /\p{L}{2}/u;

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

/** The id that a heading states in a comment, as Docusaurus finds it. */
function commentId({children}: Heading): string | undefined {
  const last = children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  const {body, comments} = last.data?.estree ?? {};
  const [comment] = body?.length === 0 && comments?.length === 1 ? comments : [];
  const [, id] = /^#(\S+)/.exec(comment?.value.trim() ?? '') ?? [];
  return id;
}

/** What a heading says, and the id that it states, if it does. */
function readHeading(heading: Heading): {title: string; id?: string} {
  const id = commentId(heading);
  if (id !== undefined) return {title: textOf({children: heading.children.slice(0, -1)}).trim(), id};
  const {text, id: classicId} = parseMarkdownHeadingId(textOf(heading), 'classic');
  return {title: text.trim(), id: classicId};
}

type Links = Pick<MdxBody, 'links' | 'anchors' | 'undefinedLabels'>;

function readLinks({root, source}: MdxTree): {body: Links; problems: SyntaxProblem[]} {
  const body: Links = {links: [], anchors: [], undefinedLabels: []};
  const stated: {id: string; position: Position}[] = [];
  const slugger = createSlugger();
  const definitions = new Map<string, Definition>();
  const shown = new Set<string>();
  const linked = new Set<string>();
  visit(root, (node) => {
    switch (node.type) {
      case 'heading': {
        const {id} = readHeading(node);
        if (id === undefined) body.anchors.push(slugger.slug(textOf(node)));
        else stated.push({id, position: startOf(node)});
        break;
      }
      case 'link':
      case 'image':
        body.links.push(toLink(node));
        break;
      case 'definition':
        if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
        break;
      case 'imageReference':
        shown.add(node.identifier);
        break;
      case 'linkReference':
        linked.add(node.identifier);
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
  for (const [identifier, definition] of definitions) {
    const link = toLink(definition);
    if (shown.has(identifier)) body.links.push({...link, kind: 'image'});
    if (linked.has(identifier) || !shown.has(identifier)) body.links.push(link);
  }
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

const PLAIN_TEXT = new Set(['text', 'emphasis', 'strong']);

function readSections(root: Root): MdxBody['sections'] {
  const sections: MdxBody['sections'] = [];
  for (const block of root.children) {
    const section = sections.at(-1);
    if (block.type === 'heading') {
      // A heading below another is part of what stands below that one.
      if (section && block.depth > section.depth) section.isEmpty = false;
      sections.push({
        depth: block.depth,
        title: readHeading(block).title,
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
function findUnseenTexts({root, source}: MdxTree): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  visit(root, ['heading', 'paragraph', 'link'], (node) => {
    const message = describeUnseen(textOf(node), sourceOf(node, source).text);
    if (message !== undefined) problems.push({...startOf(node), message});
  });
  return problems;
}

function readTree(tree: MdxTree, page: PageFile): {body: MdxBody; problems: SyntaxProblem[]} {
  const {root, source} = tree;
  // All that follows an open fence is code: what it lacks is no mistake of its own.
  const openFences = findOpenFences(root, source);
  if (openFences.length > 0) return {body: unreadableMdx, problems: openFences.slice(0, 1)};
  const names = readNames(root);
  const links = readLinks(tree);
  return {
    body: {
      isParsed: true,
      hasExcerpt: TRUNCATE.test(source),
      ...links.body,
      sections: readSections(root),
      imports: names.modules,
    },
    problems: [
      ...links.problems,
      ...findAdmonitionProblems(root, source),
      ...findTopHeadings(root, source),
      ...(page.file.startsWith('blog/') ? findExcerptProblems(root, source) : []),
      ...findFootnoteProblems(readFootnotes(root, source)),
      ...findNameProblems(names, page),
      ...findImportProblems(names, page),
      ...findUnseenTexts(tree),
      ...findFigureProblems(root),
    ],
  };
}

/** Takes the whole text of an MDX file and where it lies; gives what its body holds, and what is wrong with it. */
export function readMdx(text: string, page: PageFile): {body: MdxBody; problems: SyntaxProblem[]} {
  // What the front matter lacks has been said, and without it the rest cannot be read.
  if (/^---[ \t]*$/m.exec(text)?.index === 0 && !FRONT_MATTER.test(text)) {
    return {body: unreadableMdx, problems: []};
  }
  const lineOf = lineFinder(text);
  const inFile = <Placed extends Position>(placed: Placed): Placed => ({
    ...placed,
    line: lineOf(placed.line),
  });
  let tree: MdxTree;
  try {
    tree = parseMdx(text);
  } catch (error) {
    return {body: unreadableMdx, problems: [inFile(describeSyntaxError(error, prepareMdx(text)))]};
  }
  const {body, problems} = readTree(tree, page);
  const placed = <Held extends {position: Position}>(held: Held): Held => ({
    ...held,
    position: inFile(held.position),
  });
  return {
    body: {
      ...body,
      links: body.links.map(placed),
      sections: body.sections.map(placed),
      imports: body.imports.map(placed),
      undefinedLabels: body.undefinedLabels.map(placed),
    },
    problems: problems.map(inFile),
  };
}
