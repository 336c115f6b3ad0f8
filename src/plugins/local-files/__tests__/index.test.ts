import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {afterAll, expect, it} from 'vitest';
import {parseMdx} from '../../../loader/mdxTree';
import bringLocalFiles from '..';

const folder = mkdtempSync(path.join(tmpdir(), 'local-files-'));
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
writeFileSync(path.join(folder, 'a b.png'), Buffer.from(PIXEL, 'base64'));
writeFileSync(path.join(folder, 's.pdf'), '%PDF');
writeFileSync(path.join(folder, 'd.json'), '{}');

afterAll(() => rmSync(folder, {recursive: true}));

function bring(text: string): Root {
  const {root} = parseMdx(text);
  bringLocalFiles()(root, {path: path.join(folder, 'index.mdx')});
  return root;
}

/** The attributes of all elements, as they are written. */
function attributesIn(root: Root): string[] {
  const attributes: string[] = [];
  visit(root, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') continue;
      const {name, value} = attribute;
      attributes.push(typeof value === 'object' ? `${name}={${value?.value}}` : `${name}="${value}"`);
    }
  });
  return attributes;
}

it('takes the file of an attribute, with the size of an image', () => {
  const attributes = attributesIn(bring('<img src="./a%20b.png" alt="A" />'));
  expect(attributes).toEqual([
    expect.stringMatching(/^src=\{require\("!.*file-loader.*!\.\/a b\.png"\)\.default\}$/),
    'alt="A"',
    'width="1"',
    'height="1"',
  ]);
});

it('keeps a size that is stated, and the place in a file', () => {
  expect(attributesIn(bring('<img src="./a b.png" alt="" width="5" />'))).toHaveLength(3);
  expect(attributesIn(bring('<a href="./s.pdf#page=2">S</a>'))).toEqual([
    expect.stringMatching(/\.\/s\.pdf"\)\.default \+ "#page=2"\}$/),
  ]);
});

it('does not let the bundler read JSON', () => {
  expect(attributesIn(bring('<a href="d.json">D</a>'))[0]).toContain('"./d.raw!=!');
});

it('leaves addresses, components and what is not there alone', () => {
  const written = ['href="/docs"', 'href="https://cnoe.io"', 'href="./none.pdf"', 'src="./s.pdf"'];
  const text = `<a ${written[0]}>A</a> <a ${written[1]}>B</a> <a ${written[2]}>C</a> <Box ${written[3]} />`;
  expect(attributesIn(bring(text))).toEqual(written);
});

it('loads no more of media than they need at first', () => {
  expect(attributesIn(bring('<audio controls src="/a.wav"></audio>'))).toContain('preload="metadata"');
  expect(attributesIn(bring('<video controls preload="none"></video>'))).not.toContain('preload="metadata"');
});

it('puts images and links in place of their labels', () => {
  const [paragraph] = bring('![Alt][a] [Words][b]\n\n[a]: <./a b.png> "Title"\n[b]: ./s.pdf').children;
  expect(paragraph).toMatchObject({
    children: [
      {type: 'image', url: './a b.png', alt: 'Alt', title: 'Title'},
      {type: 'text'},
      {type: 'link', url: './s.pdf', children: [{value: 'Words'}]},
    ],
  });
});
