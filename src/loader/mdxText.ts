/** The body of an MDX file: what it holds for others, and what is wrong with it. */

import {parseMarkdownHeadingId} from '@docusaurus/utils/lib/markdownHeadingIdUtils';
import {createSlugger} from '@docusaurus/utils/lib/slugger';
import type {Definition, Heading, Image, Link, Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Position} from '../model/problems';
import type {PageSource} from '../model/siteSources';
import {takesFile} from './fileAttributes';
import {FRONT_MATTER, parseFrontMatter} from './frontMatter';
import {findAdmonitionProblems} from './mdxAdmonitions';
import {findComponentProblems} from './mdxComponents';
import {findElementProblems, isRefused, readAttributes} from './mdxElements';
import {describeSyntaxError} from './mdxErrors';
import {findExpressionProblems} from './mdxExpressions';
import {findFigureProblems} from './mdxFigures';
import {findFootnoteProblems, readFootnotes} from './mdxFootnotes';
import {
  findEscapedCode,
  findExcerptProblems,
  findHeadingProblems,
  findOpenFences,
  findTextProblems,
  TRUNCATE,
} from './mdxForm';
import {findImportProblems} from './mdxImports';
import {findIslandProblems} from './mdxIslands';
import {findNameProblems, isGlobal, type PageFile, type PageNames, readNames} from './mdxNames';
import {isUnseen, lineFinder, type MdxTree, parseMdx, prepareMdx, sourceOf, startOf} from './mdxTree';
import {describeUnseen, placeIn} from './textFile';
import type {SyntaxProblem} from './yamlText';

/** What the body of an MDX file holds. */
export type MdxBody = Pick<
  PageSource,
  'isParsed' | 'hasExcerpt' | 'links' | 'sections' | 'anchors' | 'imports' | 'undefinedLabels'
>;

const EMBEDDING_ATTRIBUTES = new Set(['src', 'poster']);
const LINK_ATTRIBUTES = new Set(['href', 'to', 'xlinkHref', ...EMBEDDING_ATTRIBUTES]);
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
        if (isRefused(node)) break;
        for (const {name, text, position} of readAttributes(node)) {
          if (text === undefined) continue;
          if (name === 'id') stated.push({id: text, position});
          body.links.push(...toAttributeLinks(name, text, position, takesFile(node.name, name)));
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

/** The places that an attribute leads to, or fetches from. */
function toAttributeLinks(
  name: string,
  text: string,
  position: Position,
  mayBeFile: boolean,
): MdxBody['links'] {
  if (name.toLowerCase() === 'srcset') {
    const targets = text.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
    return targets.map((target) => ({kind: 'embedding', target, position}));
  }
  if (!LINK_ATTRIBUTES.has(name)) return [];
  return [
    {kind: EMBEDDING_ATTRIBUTES.has(name) ? 'embedding' : 'attribute', target: text, position, mayBeFile},
  ];
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

const GIVEN_VALUES = new Set(['props', 'frontMatter']);

function isPartial({file}: PageFile): boolean {
  return /(?:^|\/)_/.test(file);
}

/** The expressions that come to the same here as in the build; what a partial is given, nobody knows. */
function knownExpressions({expressions, declared}: PageNames, page: PageFile): PageNames['expressions'] {
  const isKnown = (name: string) =>
    (isGlobal(name) || (GIVEN_VALUES.has(name) && !isPartial(page))) && !declared.has(name);
  return expressions.filter(({names}) => names.every(isKnown));
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
      ...findHeadingProblems(root, source, isPartial(page)),
      ...findTextProblems(root),
      ...findEscapedCode(root, source),
      ...(page.file.startsWith('blog/') ? findExcerptProblems(root, source) : []),
      ...findFootnoteProblems(readFootnotes(root, source)),
      ...findNameProblems(names, page),
      ...findElementProblems(root),
      ...findExpressionProblems(knownExpressions(names, page), () => ({
        props: '{}',
        frontMatter: JSON.stringify(parseFrontMatter(source).frontMatter),
      })),
      ...findImportProblems(names, page),
      ...findUnseenTexts(tree),
      ...findFigureProblems(root, {needsWords: page.file.startsWith('docs/patterns/')}),
      ...findComponentProblems(root, page),
      ...findIslandProblems(root, page),
    ],
  };
}

/** More mistakes of syntax than a page has. */
const MOST_MISTAKES = 10;

/** Reads on after a mistake of syntax, as if it were not there, so that one run tells of all of them. */
function parseLeniently(source: string): {tree?: MdxTree; problems: SyntaxProblem[]} {
  const problems: SyntaxProblem[] = [];
  let text: string | undefined = source;
  while (text !== undefined && problems.length < MOST_MISTAKES) {
    try {
      return {tree: parseMdx(text), problems};
    } catch (error) {
      const {problem, mended}: ReturnType<typeof describeSyntaxError> = describeSyntaxError(error, text);
      problems.push(problem);
      text = mended;
    }
  }
  return {problems};
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
  const {tree, problems: syntax} = parseLeniently(prepareMdx(text));
  if (tree === undefined) return {body: unreadableMdx, problems: syntax.map(inFile)};
  const {body, problems} = readTree(tree, page);
  const placed = <Held extends {position: Position}>(held: Held): Held => ({
    ...held,
    position: inFile(held.position),
  });
  return {
    body: {
      ...body,
      // The mark may be one of the mistakes.
      hasExcerpt: body.hasExcerpt || syntax.length > 0,
      links: body.links.map(placed),
      sections: body.sections.map(placed),
      imports: body.imports.map(placed),
      undefinedLabels: body.undefinedLabels.map(placed),
    },
    problems: [...syntax, ...problems].map(inFile),
  };
}
