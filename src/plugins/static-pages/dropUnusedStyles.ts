import postcss, {type AtRule, type ChildNode, type Container, type Rule} from 'postcss';
import parseSelector, {type Node, type Selector} from 'postcss-selector-parser';

/** What a selector may ask for: the names on the pages, and every word of a script that could be one. */
export interface UsedNames {
  classes: ReadonlySet<string>;
  elements: ReadonlySet<string>;
  ids: ReadonlySet<string>;
}

const WORD = /[A-Za-z_-][\w-]*/g;
const TAG = /<([A-Za-z][\w-]*)/g;
const attribute = (name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'g');
const CLASS = attribute('class');
const ID = attribute('id');

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

function valuesOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(
    (match) => match.slice(1).find((value) => value !== undefined) ?? '',
  );
}

/** Takes the HTML of pages and the text of scripts, gives what their elements are or could become. */
export function collectNames(pages: Iterable<string>, scripts: Iterable<string>): UsedNames {
  const classes = new Set<string>();
  const elements = new Set<string>();
  const ids = new Set<string>();
  const add = (names: Set<string>, values: string[]) => {
    for (const value of values) for (const word of wordsOf(value)) names.add(word);
  };
  for (const html of pages) {
    add(classes, valuesOf(html, CLASS));
    add(ids, valuesOf(html, ID));
    add(
      elements,
      valuesOf(html, TAG).map((name) => name.toLowerCase()),
    );
  }
  for (const script of scripts) for (const names of [classes, elements, ids]) add(names, [script]);
  return {classes, elements, ids};
}

/** Of what these list, one is enough. All other pseudo-classes, `:not()` among them, ask for nothing to be there. */
const ALTERNATIVES = /^:(?:is|where|has|matches|-webkit-any|-moz-any)$/i;

/** Takes a selector, says whether an element could be what it asks for. */
function canMatch(selector: Selector, used: UsedNames): boolean {
  // Of a name that is more than a word, such as "w-1/2", every word is looked for.
  const knows = (names: ReadonlySet<string>, name: string) => wordsOf(name).every((word) => names.has(word));
  return selector.nodes.every((node: Node) => {
    if (node.type === 'class') return knows(used.classes, node.value);
    if (node.type === 'id') return knows(used.ids, node.value);
    if (node.type === 'tag') {
      return knows(used.elements, node.value.toLowerCase()) || knows(used.elements, node.value);
    }
    if (node.type === 'pseudo' && ALTERNATIVES.test(node.value)) {
      return node.nodes.some((alternative) => canMatch(alternative, used));
    }
    return true;
  });
}

const isKeyframes = (node: Container['parent']) =>
  node?.type === 'atrule' && /keyframes$/i.test((node as AtRule).name);

function keepUsed(rule: Rule, used: UsedNames): void {
  const kept = rule.selectors.filter((text) =>
    parseSelector()
      .astSync(text)
      .nodes.some((selector) => canMatch(selector, used)),
  );
  if (kept.length === 0) rule.remove();
  else if (kept.length < rule.selectors.length) rule.selectors = kept;
}

/** Removes what holds nothing any more. A layer stays: where it is named first is its place among the layers. */
function removeEmpty(node: ChildNode): void {
  if (node.type !== 'atrule' || !node.nodes) return;
  for (const child of [...node.nodes]) removeEmpty(child);
  if (node.nodes.length === 0 && node.name !== 'layer') node.remove();
}

/**
 * Takes a style sheet and what pages and scripts name, gives the sheet without what no element can match: most of the
 * theme's own.
 */
export function dropUnusedStyles(css: string, used: UsedNames): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (!isKeyframes(rule.parent)) keepUsed(rule, used);
  });
  for (const node of [...sheet.nodes]) removeEmpty(node);
  return sheet.toString();
}
