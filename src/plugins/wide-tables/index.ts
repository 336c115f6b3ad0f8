import type {Element, Root} from 'hast';
// Adds the nodes of MDX to the types of hast.
import type {} from 'remark-mdx';
import {SKIP, visit} from 'unist-util-visit';

type Child = Root['children'][number];

const isTable = (node: Root | Child): boolean =>
  (node.type === 'element' && node.tagName === 'table') ||
  (node.type === 'mdxJsxFlowElement' && node.name === 'table');

/** A rehype plugin: puts each table, of Markdown or of tags, into a box that scrolls where it is too wide, by keyboard too. */
export default function scrollWideTables() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (!isTable(node) || !parent || index === undefined) return undefined;
      const box: Element = {
        type: 'element',
        tagName: 'div',
        properties: {className: ['wide-table'], tabIndex: 0, role: 'group', ariaLabel: 'Table'},
        children: [node as Element],
      };
      parent.children[index] = box;
      return SKIP;
    });
  };
}
