import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';

/** A rehype plugin: gives the list of footnotes of a page the visible heading "Sources". */
export default function nameFootnotesSources() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element) => {
      if (element.properties.id === 'footnote-label') {
        element.properties = {id: 'footnote-label'};
        element.children = [{type: 'text', value: 'Sources'}];
      }
    });
  };
}
