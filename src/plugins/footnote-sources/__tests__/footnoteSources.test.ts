import type {Root} from 'hast';
import {describe, expect, it} from 'vitest';
import nameFootnotesSources from '..';

const heading = (id: string, text: string): Root['children'][number] => ({
  type: 'element',
  tagName: 'h2',
  properties: {id, className: ['sr-only']},
  children: [{type: 'text', value: text}],
});

describe('nameFootnotesSources', () => {
  it('names the footnotes and shows their heading, wherever it stands', () => {
    const tree: Root = {
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'section',
          properties: {},
          children: [
            {
              type: 'element',
              tagName: 'h2',
              properties: {id: 'footnote-label', className: ['sr-only']},
              children: [{type: 'text', value: 'Footnotes'}],
            },
          ],
        },
      ],
    };
    nameFootnotesSources()(tree);
    expect(tree.children[0]).toMatchObject({
      children: [{properties: {id: 'footnote-label'}, children: [{type: 'text', value: 'Sources'}]}],
    });
    expect(JSON.stringify(tree)).not.toContain('sr-only');
  });

  it('leaves other headings as they are', () => {
    const tree: Root = {type: 'root', children: [heading('aims', 'Footnotes')]};
    const before = structuredClone(tree);
    nameFootnotesSources()(tree);
    expect(tree).toEqual(before);
  });
});
