import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {escapePath, getFileLoaderUtils} from '@docusaurus/utils';
import {imageSize} from 'image-size';
import type {Definition, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {takesFile} from '../../loader/fileAttributes';
import {readAttributes} from '../../loader/mdxElements';
import type {MdxElement} from '../../loader/mdxTree';
import {mdxBlocks} from '../mdxBlocks';

type Attributes = MdxElement['attributes'];

/** Takes attributes as they are written in MDX, gives them as they stand in its tree. */
function parseAttributes(text: string): Attributes {
  const [block] = mdxBlocks(`<x ${text} />`);
  return block?.type === 'mdxJsxFlowElement' ? block.attributes : [];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Takes an address, gives the file beside the page that it names, if there is one, and the rest of the address. */
function findFile(address: string, folder: string): {file: string; rest: string} | undefined {
  const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.trim()) ?? [];
  if (written === '' || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(written)) return undefined;
  const file = path.join(folder, decode(written));
  return statSync(file, {throwIfNoEntry: false})?.isFile() ? {file, rest} : undefined;
}

/** What the bundler takes for a file: a file of its own in the build. */
function requestOf(file: string, folder: string): string {
  const {loaders} = getFileLoaderUtils(true);
  const relative = `./${path.relative(folder, file).split(path.sep).join('/')}`;
  // As Docusaurus does for links: otherwise the bundler would read JSON itself.
  const matchResource = relative.endsWith('.json') ? `${relative.replace(/json$/, 'raw')}!=` : '';
  return `${matchResource}${loaders.inlineMarkdownLinkFileLoader}${escapePath(relative)}`;
}

/** The width and height of an image, as attributes; none for what is no image. */
function sizeOf(file: string): Attributes {
  try {
    const {width, height} = imageSize(readFileSync(file));
    return parseAttributes(`width="${width}" height="${height}"`);
  } catch {
    return [];
  }
}

function bringFiles(element: MdxElement, folder: string): void {
  const written = readAttributes(element);
  const has = (...names: string[]) => written.some(({name}) => names.includes(name));
  for (const {name, text} of written) {
    const found = text !== undefined && takesFile(element.name, name) ? findFile(text, folder) : undefined;
    if (found === undefined) continue;
    const rest = found.rest === '' ? '' : ` + ${JSON.stringify(found.rest)}`;
    const request = JSON.stringify(requestOf(found.file, folder));
    element.attributes = element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === name
        ? parseAttributes(`${name}={require(${request}).default${rest}}`)
        : [attribute],
    );
    if (element.name === 'img' && !has('width', 'height')) element.attributes.push(...sizeOf(found.file));
  }
  const isMedia = element.name === 'video' || element.name === 'audio';
  if (isMedia && !has('preload')) element.attributes.push(...parseAttributes('preload="metadata"'));
}

/** Puts images and links where a label refers to their address, so that Docusaurus takes their files. */
function putInline(root: Root): void {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(root, ['imageReference', 'linkReference'], (node, index, parent) => {
    if (index === undefined || parent === undefined || !('children' in parent)) return;
    if (node.type !== 'imageReference' && node.type !== 'linkReference') return;
    const definition = definitions.get(node.identifier);
    if (definition === undefined) return;
    const {url, title} = definition;
    const {position} = node;
    parent.children[index] =
      node.type === 'imageReference'
        ? {type: 'image', url, title, alt: node.alt, position}
        : {type: 'link', url, title, children: node.children, position};
  });
}

/**
 * A remark plugin, to be run before those of Docusaurus: lets the bundler take the files that MDX names by a label of
 * Markdown or by an attribute of HTML, states how large images are, and lets media load no more than they need at first.
 */
export default function bringLocalFiles() {
  return (root: Root, file: {path: string}): void => {
    putInline(root);
    const folder = path.dirname(file.path);
    visit(root, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') bringFiles(node, folder);
    });
  };
}
