import {compile} from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import {expect, test} from 'vitest';
import scrollWideTables from '..';

/** Takes MDX, gives the JSX that it is compiled to. */
const compileMdx = async (text: string): Promise<string> =>
  String(await compile(text, {jsx: true, remarkPlugins: [remarkGfm], rehypePlugins: [scrollWideTables]}));

test.each([
  ['of Markdown', '| a |\n| - |\n| b |'],
  ['of tags', '<table><tbody><tr><td>b</td></tr></tbody></table>'],
])('a table %s stands in a box that scrolls', async (_, text) => {
  const jsx = await compileMdx(text);
  expect(jsx).toMatch(
    /<(?:_components\.)?div className="wide-table" tabIndex="0"[^>]*><(?:_components\.)?table>/,
  );
  expect(jsx.match(/wide-table/g)).toHaveLength(1);
});
