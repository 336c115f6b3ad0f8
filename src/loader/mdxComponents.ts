/** The components of Docusaurus that a page uses: what they cannot do without, and where they have no meaning. */
import type {Parent, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {nearest} from '../model/suggestions';
import type {PageFile} from './mdxNames';
import {type MdxElement, type MdxNode, startOf} from './mdxTree';
import type {SyntaxProblem} from './yamlText';

const isElement = (node: MdxNode | Parent): node is MdxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const isComponent = (node: MdxNode | Parent): boolean => isElement(node) && /^[A-Z]/.test(node.name ?? '');

/** Of an element, the attribute of a name: its text, or true where only the build knows it. Undefined if it is not there. */
function attributeOf({attributes}: MdxElement, name: string): string | true | undefined {
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return true;
    if (attribute.name === name) return typeof attribute.value === 'string' ? attribute.value : true;
  }
  return undefined;
}

/** Whether an element has an attribute without a value. */
const isBare = ({attributes}: MdxElement, name: string): boolean =>
  attributes.some(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name && !attribute.value,
  );

/** The elements in some tabs: one that is alone in a paragraph is no child of them itself. */
function listItems(tabs: MdxElement): MdxElement[] {
  return (tabs.children as MdxNode[]).flatMap((child) => {
    if (isElement(child)) return [child];
    return child.type === 'paragraph' ? (child.children as MdxNode[]).filter(isElement) : [];
  });
}

function isNoItem(child: MdxNode): boolean {
  if (isElement(child) || child.type === 'mdxFlowExpression' || child.type === 'mdxTextExpression')
    return false;
  if (child.type === 'text') return child.value.trim() !== '';
  return child.type !== 'paragraph' || child.children.some(isNoItem);
}

function findTabProblems(tabs: MdxElement): SyntaxProblem[] {
  const stray = (tabs.children as MdxNode[]).find(isNoItem);
  if (stray)
    return [{...startOf(stray), message: '"<Tabs>" holds tabs alone. Move this into a "<TabItem>".'}];
  const items = listItems(tabs);
  const problems: SyntaxProblem[] = [];
  const values: string[] = [];
  const areKnown = attributeOf(tabs, 'values') === undefined;
  for (const item of items) {
    const value = attributeOf(item, 'value');
    if (value === undefined && areKnown) {
      problems.push({
        ...startOf(item),
        message: `"<${item.name}>" has no value. Add value="name-of-the-tab".`,
      });
    } else if (typeof value === 'string' && values.includes(value)) {
      const message = `the value "${value}" is there twice in these tabs. Write another one here.`;
      problems.push({...startOf(item), message});
    } else if (typeof value === 'string') {
      values.push(value);
    }
  }
  const wanted = attributeOf(tabs, 'defaultValue');
  const areAll = areKnown && values.length === items.length;
  if (typeof wanted === 'string' && areAll && !values.includes(wanted)) {
    const message = `no tab "${wanted}". Did you mean "${nearest(wanted, values) ?? values[0]}"?`;
    problems.push({...startOf(tabs), message});
  }
  if (isBare(tabs, 'queryString') && attributeOf(tabs, 'groupId') === undefined) {
    const message = '"queryString" has no name. Add groupId="name-of-the-group" beside it.';
    problems.push({...startOf(tabs), message});
  }
  if (items.length === 0 && tabs.children.length === 0) {
    problems.push({...startOf(tabs), message: '"<Tabs>" holds no tab. Remove it, or add a "<TabItem>".'});
  }
  return problems;
}

/** The tabs that stand in no other component: what is inside one may come to stand anywhere. */
function findLonelyItems(around: Parent): MdxElement[] {
  return (around.children as MdxNode[]).flatMap((child) => {
    if (isElement(child) && child.name === 'TabItem') return [child];
    return isComponent(child) || !('children' in child) ? [] : findLonelyItems(child);
  });
}

/** Takes the tree of an MDX file and where it lies, gives what is wrong with the components of Docusaurus in it. */
export function findComponentProblems(root: Root, {file}: PageFile): SyntaxProblem[] {
  const problems: SyntaxProblem[] = findLonelyItems(root).map((item) => ({
    ...startOf(item),
    message: '"<TabItem>" stands alone. Put "<Tabs>" before the tabs and "</Tabs>" after them.',
  }));
  visit(root, (node) => {
    if (!isElement(node)) return;
    const report = (message: string) => problems.push({...startOf(node), message});
    if (node.name === 'Tabs') problems.push(...findTabProblems(node));
    if (node.name === 'BrowserOnly') {
      report(
        '"<BrowserOnly>" would show its fallback alone: pages are drawn when the site is built. Remove it, and write what it is to show.',
      );
    }
    if (node.name === 'DocCardList' && file.startsWith('blog/')) {
      report('"<DocCardList>" lists pages of the documentation. Write a list of links to them.');
    }
  });
  return problems;
}
