import path from 'node:path';
import preprocess from '@docusaurus/mdx-loader/lib/preprocessor';
import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor';
import type {MarkdownConfig} from '@docusaurus/types';
import type {Root} from 'hast';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {parseFrontMatter} from '../frontMatter';
import {readMdx} from '../mdxText';
import {MDX1_COMPAT} from '../mdxTree';

const SITE_DIR = path.join(__dirname, '../../..');

/** What Docusaurus makes of the options of this site. */
const markdownConfig: MarkdownConfig = {
  format: 'mdx',
  mermaid: false,
  emoji: true,
  anchors: {maintainCase: false},
  remarkRehypeOptions: undefined,
  parseFrontMatter: async ({fileContent}) => parseFrontMatter(fileContent),
  hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  mdx1Compat: MDX1_COMPAT,
};

/** Compiles a text as the build does, gives the ids of its headings. */
async function builtAnchors(text: string): Promise<string[]> {
  const ids: string[] = [];
  const collect = () => (tree: Root) => {
    visit(tree, 'element', ({tagName, properties}) => {
      const isOfFootnotes = properties.id === 'footnote-label';
      if (/^h[1-6]$/.test(tagName) && !isOfFootnotes) ids.push(String(properties.id));
    });
  };
  const options = {
    markdownConfig,
    admonitions: true,
    siteDir: SITE_DIR,
    staticDirs: [],
    remarkPlugins: [],
    rehypePlugins: [collect],
    recmaPlugins: [],
    beforeDefaultRemarkPlugins: [],
    beforeDefaultRehypePlugins: [],
  };
  const processor = await createProcessorUncached({options, format: 'mdx'});
  const filePath = path.join(SITE_DIR, 'docs/sample.mdx');
  const content = preprocess({fileContent: text, filePath, markdownConfig, admonitions: true});
  await processor.process({content, filePath, frontMatter: {}, compilerName: 'server'});
  return ids;
}

/** Reads a text as the check does, gives the ids of its headings. */
function checkedAnchors(text: string): string[] {
  return readMdx(text, {file: 'docs/sample.mdx', files: new Set()}).body.anchors;
}

const SAMPLES: Record<string, string> = {
  'directives of text': '## Use kubectl:apply here\n\n## At 10:30 :rocket: a::b :::c\n\n## :note[x]{.y} z',
  'ids in braces and in comments':
    '## One {#first}\n\n## Two {/* #second */}\n\n## Three {/* #third with words */}\n\n## *Four* {#fo-ur}\n\n## {/* #five */}',
  'ids that are none': '## One {/* first */}\n\n## Two {#a} more\n\n## Three \\{#b}',
  'the same words twice': '## Same\n\n## Same\n\n## Same {#same-2}\n\n## Same\n\n### Same-1',
  'code, links, images and emphasis':
    '## `code` and **bold** [link](/blog) ~~gone~~ ![picture](pathname:///x.png) https://example.org/x\n\n## Ünï_cödé & <kbd>Ctrl</kbd> {1 + 1}',
  'escapes and references': '## A \\* B \\{c\\} &amp; &#65; d\\\n\n## [text][r]\n\n[r]: https://example.org',
  footnotes: '## Foo[^1]\n\n## Bar[^none]\n\n[^1]: Text.\n\n    ## In it',
  'headings within other blocks':
    '- ## In a list\n\n> ## In a quote\n\n:::note[Title]\n\n## In a note\n\n:::\n\n<details>\n\n## In details\n\n</details>',
  'other forms of headings': 'Setext: one\n===\n\nTwo {/* #two */}\n---\n\n###### Six ######\n\n#None\n',
  'a fence that is read as MDX':
    'Text\n\n```mdx-code-block\n## Inside {#it}\n```\n\n````md\n## Not this {#no}\n````\n\n## After',
  'front matter and line ends of Windows': '---\r\ntitle: x\r\n---\r\n\r\n## One {#a}\r\n\r\n## Two: b:c\r\n',
  'a byte order mark': '\uFEFF---\ntitle: x\n---\n\n## One\n',
};

describe('the anchors of a page', () => {
  it.each(Object.keys(SAMPLES))('are for the check what they are in the build: %s', async (name) => {
    const text = SAMPLES[name] ?? '';
    expect(new Set(checkedAnchors(text))).toEqual(new Set(await builtAnchors(text)));
  });
});
