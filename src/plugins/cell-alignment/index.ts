import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';

/** A rehype plugin: aligns the cells of a table by class, where MDX would write a style into each. */
export default function alignCellsByClass() {
  return (tree: Root): void => {
    visit(tree, 'element', ({tagName, properties}: Element) => {
      if ((tagName !== 'td' && tagName !== 'th') || typeof properties.align !== 'string') return;
      properties.className = [`align-${properties.align}`];
      delete properties.align;
    });
  };
}
