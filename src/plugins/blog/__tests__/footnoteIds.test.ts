import type {Root} from 'mdast';
import {describe, expect, it} from 'vitest';
import nameFootnotesByPost from '../footnoteIds';

/** Gives the ids of the footnote of a post in that folder, of a site in that folder, as Docusaurus left them. */
function footnoteIds(siteDir: string, post: string, machineSuffix: string): string[] {
  const identifier = `cd-${machineSuffix}`;
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'paragraph', children: [{type: 'footnoteReference', identifier}]},
      {type: 'footnoteDefinition', identifier, children: []},
    ],
  };
  nameFootnotesByPost({siteDir})(tree, {path: `${siteDir}/${post}`});
  const [paragraph, definition] = tree.children;
  return [paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined, definition].map((node) =>
    node && 'identifier' in node ? node.identifier : '',
  );
}

describe('nameFootnotesByPost', () => {
  it('names a footnote alike wherever the site is built, and apart from those of other posts', () => {
    const here = footnoteIds('/home/ada/site', 'blog/welcome/index.mdx', 'de2ee9');
    expect(here[0]).toMatch(/^cd-[0-9a-f]{6}$/);
    expect(here[1]).toBe(here[0]);
    expect(footnoteIds('/srv/site', 'blog/welcome/index.mdx', 'e8f85b')).toEqual(here);
    expect(footnoteIds('/srv/site', 'blog/farewell/index.mdx', 'e8f85b')).not.toEqual(here);
  });
});
