/** The elements that are written as HTML in an MDX file: what a page cannot take, and what would be broken HTML. */
import type {Paragraph, Parents, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {quoteList} from '../model/suggestions';
import {textOfExpression} from './mdxExpressions';
import {type MdxElement, type MdxNode, startOf} from './mdxTree';
import {BLOCK_ELEMENTS, PHRASING_PARENTS, VOID_ELEMENTS} from './pageElements';
import type {SyntaxProblem} from './yamlText';

const COMPONENT_REMEDY =
  'Show what opens by "<details>", or put what it does into a component beside the page, e.g. "Counter.tsx", and import it: the check says how it comes to life.';

/** What a page cannot hold, and what to do instead. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['script', `a page brings no script of its own. Remove "<script>". ${COMPONENT_REMEDY}`],
  [
    'style',
    'a page brings no style sheet of its own. Remove "<style>", or write a component with a CSS module beside the page, and import it.',
  ],
  ...['iframe', 'object', 'embed', 'portal'].map((name): [string, string] => [
    name,
    `a page shows nothing of another site, and no page in a frame. Write a link instead of "<${name}>".`,
  ]),
  ...['form', 'input', 'textarea', 'select', 'button', 'output', 'datalist', 'fieldset'].map(
    (name): [string, string] => [
      name,
      `"<${name}>" does nothing in a page, which is a document. Write a link instead. ${COMPONENT_REMEDY}`,
    ],
  ),
  ...['link', 'base', 'noscript', 'template', 'slot', 'title'].map((name): [string, string] => [
    name,
    `"<${name}>" is not for a page to state. Remove it.`,
  ]),
  ['main', '"<main>" is there once in a page, around its text. Write "<div>".'],
  ['aside', '"<aside>" cannot stand within the text of a page. Write an admonition, ":::note", or "<div>".'],
  ['h1', '"<h1>" is the title of the page. Write "## " and the heading.'],
  [
    'center',
    'HTML no longer has "<center>". Write "<div style={{textAlign: \'center\'}}>", and "</div>" at its end.',
  ],
  ['strike', 'HTML no longer has "<strike>". Write "~~", the text, and "~~".'],
  ['tt', 'HTML no longer has "<tt>". Write the text between backticks.'],
  ...[
    'font',
    'big',
    'basefont',
    'blink',
    'marquee',
    'nobr',
    'acronym',
    'applet',
    'dir',
    'frame',
    'frameset',
  ].map((name): [string, string] => [
    name,
    `HTML no longer has "<${name}>". Remove the tags, and leave what they hold.`,
  ]),
]);

/** The attributes that HTML no longer has, and for which elements it still does. */
const DEPRECATED_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['align', []],
  ['valign', []],
  ['bgcolor', []],
  ['border', []],
  ['cellpadding', []],
  ['cellspacing', []],
  ['frameborder', []],
  ['hspace', []],
  ['vspace', []],
  ['nowrap', []],
  ['width', ['img', 'video', 'svg', 'image', 'rect', 'use', 'pattern', 'mask', 'source', 'canvas', 'symbol']],
  [
    'height',
    ['img', 'video', 'svg', 'image', 'rect', 'use', 'pattern', 'mask', 'source', 'canvas', 'symbol'],
  ],
]);
const WITHOUT_WIDTH = new Set(['table', 'td', 'th', 'tr', 'col', 'colgroup', 'hr', 'pre', 'p', 'div']);

const ITEM_PARENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['ul', 'ol', 'menu']],
  ['tr', ['tbody', 'thead', 'tfoot']],
  ['td', ['tr']],
  ['th', ['tr']],
  ['thead', ['table']],
  ['tbody', ['table']],
  ['tfoot', ['table']],
  ['caption', ['table']],
  ['dt', ['dl', 'div']],
  ['dd', ['dl', 'div']],
  ['summary', ['details', 'Details']],
  ['figcaption', ['figure']],
  ['source', ['video', 'audio', 'picture']],
  ['track', ['video', 'audio']],
]);
const LISTS = new Set(['ul', 'ol', 'menu']);

export interface Attribute {
  name: string;
  /** Undefined for what only the build knows. */
  text?: string;
  /** The JavaScript between braces. */
  code?: string;
  position: {line: number; column: number};
}

/** Takes an element, gives its attributes, with the text of those that state one. */
export function readAttributes(element: MdxElement): Attribute[] {
  return element.attributes.flatMap((attribute): Attribute[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const {name, value} = attribute;
    const position = startOf(attribute.position ? attribute : element);
    if (value === null || value === undefined) return [{name, text: '', position}];
    if (typeof value === 'string') return [{name, text: value, position}];
    const isAlone = value.data?.estree?.body.length === 1 && /^\s*['"`(]/.test(value.value);
    const text = isAlone ? textOfExpression(value.value) : undefined;
    return [{name, text, code: value.value, position}];
  });
}

function isElement(node: MdxNode | undefined): node is MdxElement {
  return node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement';
}

/** Tells whether MDX takes the paragraph away around elements that stand alone in it. */
function isUnraveled({children}: Paragraph): boolean {
  return (
    children.some((child) => isElement(child) || child.type === 'mdxTextExpression') &&
    children.every(
      (child) =>
        isElement(child) ||
        child.type === 'mdxTextExpression' ||
        (child.type === 'text' && child.value.trim() === ''),
    )
  );
}

/** What an element holds in the page. */
function heldBy(node: Parents): MdxNode[] {
  return node.children.flatMap((child): MdxNode[] =>
    child.type === 'paragraph' && isUnraveled(child) ? child.children : [child],
  );
}

const BLOCKS = new Set([
  ...['paragraph', 'heading', 'list', 'blockquote', 'code', 'table', 'thematicBreak', 'containerDirective'],
]);

function isBlock(node: MdxNode): boolean {
  return BLOCKS.has(node.type) || (isElement(node) && BLOCK_ELEMENTS.has(node.name ?? ''));
}

function camelCase(property: string): string {
  return property.trim().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A style of HTML, as React takes it. */
function styleOf(text: string): string | undefined {
  const declarations = text.split(';').filter((part) => part.trim() !== '');
  const pairs = declarations.map((part) => /^\s*(-?[a-z][a-z-]*)\s*:\s*(.+?)\s*$/i.exec(part));
  if (declarations.length === 0 || pairs.some((pair) => pair === null)) return undefined;
  const fields = pairs.map(
    (pair) => `${camelCase(pair?.[1] ?? '')}: '${(pair?.[2] ?? '').replace(/'/g, '"')}'`,
  );
  return `style={{${fields.join(', ')}}}`;
}

function describeAttribute(element: string, {name, text, code}: Attribute): string | undefined {
  if (/^[a-z]/.test(element) && /^on[A-Za-z]/.test(name)) {
    return `"${name}" does nothing in a page, which is a document. Remove it. ${COMPONENT_REMEDY}`;
  }
  if (name === 'dangerouslySetInnerHTML' || name === 'srcDoc') {
    return `"${name}" would put unchecked HTML into the page. Write what it holds as Markdown or as elements.`;
  }
  if (name === 'style' && text !== undefined && code === undefined) {
    const better = styleOf(text);
    return `a style cannot be text. ${better === undefined ? 'Remove it.' : `Write ${better}.`}`;
  }
  if (name === 'style' && /url\(\s*\\?["']?(?:[a-z]+:|\/\/)/i.test(code ?? '')) {
    return 'the style fetches a file from elsewhere, and pages do not. Put the picture beside the page, and show it as an image.';
  }
  if (!/^[a-z]/.test(element)) return undefined;
  if (name === 'align' && ['left', 'center', 'right'].includes(text ?? '') && element !== 'img') {
    return `HTML no longer has the attribute "align". Write style={{textAlign: '${text}'}}.`;
  }
  const keptBy = DEPRECATED_ATTRIBUTES.get(name.toLowerCase());
  const isSize = name === 'width' || name === 'height';
  if (isSize ? WITHOUT_WIDTH.has(element) : keptBy !== undefined && !keptBy.includes(element)) {
    return `HTML no longer has the attribute "${name}" of "<${element}>". Remove it.`;
  }
  if (name.toLowerCase() === 'autoplay') return `"${name}" starts without being asked. Remove it.`;
  if (name === 'role' && text === 'button')
    return `an element with the role "button" does nothing. ${COMPONENT_REMEDY}`;
  if (name === 'id' && text !== undefined && (text === '' || /\s/.test(text))) {
    return `"${text}" is no id: it is one word. Write e.g. id="${text.trim().replace(/\s+/g, '-').toLowerCase() || 'name'}".`;
  }
  return undefined;
}

/** What an element lacks that nobody else adds. */
function describeLack(element: MdxElement, attributes: readonly Attribute[]): string | undefined {
  // What is spread may hold all that is needed.
  if (element.attributes.some(({type}) => type === 'mdxJsxExpressionAttribute')) return undefined;
  const has = (wanted: string) => attributes.some(({name}) => name === wanted);
  const held = heldBy(element);
  switch (element.name) {
    case 'img':
      if (!has('src') && !has('srcSet'))
        return "the image has no src. Add src={require('./picture.png').default}.";
      return has('alt')
        ? undefined
        : 'the image has no text. Add alt="…" with what it shows, or alt="" if it only adorns.';
    case 'a':
      if (has('href')) return undefined;
      return held.length === 0 && (has('id') || has('name'))
        ? undefined
        : '"<a>" leads nowhere. Add href="…", or remove the tags.';
    case 'video':
    case 'audio':
      return has('controls')
        ? undefined
        : `nobody can start the ${element.name}. Add the attribute "controls".`;
    case 'details':
      return held.some((child) => isElement(child) && child.name === 'summary')
        ? undefined
        : '"<details>" has nothing to open it by. Begin it with "<summary>", the words to click, and "</summary>".';
    case 'nav':
      return has('aria-label') ? undefined : '"<nav>" has no name. Add aria-label="…", or write "<div>".';
    default:
      return undefined;
  }
}

function describePlace(element: MdxElement, parent: MdxNode, grand: MdxNode | undefined): string | undefined {
  const {name} = element;
  const around = parent.type === 'paragraph' && isUnraveled(parent) ? grand : parent;
  const parents = ITEM_PARENTS.get(name ?? '');
  const isHtml = !isElement(around) || /^[a-z]/.test(around.name ?? '');
  if (parents !== undefined && isHtml && !(isElement(around) && parents.includes(around.name ?? ''))) {
    const tags = parents.filter((known) => /^[a-z]/.test(known)).map((known) => `<${known}>`);
    return `"<${name}>" stands outside of ${quoteList(tags, 'or')}. Put it into one.`;
  }
  if (around?.type === 'paragraph' && BLOCK_ELEMENTS.has(name ?? '')) {
    return `"<${name}>" stands in a line of text. Put it on lines of its own, with an empty line before and after.`;
  }
  return undefined;
}

function describeContent(element: MdxElement): string | undefined {
  const {name} = element;
  const held = heldBy(element);
  if (VOID_ELEMENTS.has(name ?? '') && held.length > 0) {
    return `"<${name}>" holds nothing. Write "<${name} />", and remove "</${name}>".`;
  }
  if (LISTS.has(name ?? '') && held.some((child) => !isElement(child) && child.type !== 'text')) {
    return `"<${name}>" holds what is no item. Put it into "<li>" and "</li>".`;
  }
  if (!PHRASING_PARENTS.has(name ?? '') || !held.some(isBlock)) return undefined;
  const isParagraph = held.every(({type}) => type === 'paragraph');
  if (!isParagraph) return `"<${name}>" holds a block, and can hold words only. Write "<div>" instead.`;
  return name === 'p'
    ? 'the text in "<p>" is on lines of its own, which makes another paragraph of it. Write it right after "<p>", on the same line, or write "<div>".'
    : `the text in "<${name}>" is on lines of its own, which makes a paragraph of it. Write it right after "<${name}>", on the same line.`;
}

/** Takes the tree of an MDX file, gives what is wrong with the elements that are written as HTML in it. */
export function findElementProblems(root: Root): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const parents = new Map<MdxNode, MdxNode | undefined>();
  visit(root, (node, _, parent) => {
    if ('children' in node) for (const child of node.children) parents.set(child, node);
    if (!isElement(node) || parent === undefined) return undefined;
    const refused = REFUSED.get(node.name ?? '');
    if (refused !== undefined) {
      problems.push({...startOf(node), message: refused});
      return undefined;
    }
    const attributes = readAttributes(node);
    for (const attribute of attributes) {
      const message = describeAttribute(node.name ?? '', attribute);
      if (message !== undefined) problems.push({...attribute.position, message});
    }
    const message =
      describePlace(node, parent, parents.get(parent)) ??
      describeContent(node) ??
      describeLack(node, attributes);
    if (message !== undefined) problems.push({...startOf(node), message});
    return undefined;
  });
  return problems;
}

/** Takes an element, tells whether its attributes matter: those of what is refused do not. */
export function isRefused({name}: MdxElement): boolean {
  return REFUSED.has(name ?? '');
}
