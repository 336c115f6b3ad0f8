import type {Root} from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const mdx = unified().use(remarkParse).use(remarkMdx);

/** Takes MDX, gives its blocks, to be put into a page: import statements, elements. */
export function mdxBlocks(text: string): Root['children'] {
  return mdx.parse(text).children;
}

/** Takes the name of a component and its folder, gives the statement by which a page imports it: only pages with one carry it. */
export function importComponent(name: string, folder = name): Root['children'] {
  return mdxBlocks(`import ${name} from '@site/src/components/${folder}'`);
}
