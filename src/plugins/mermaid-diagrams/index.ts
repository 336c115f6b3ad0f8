import type {Code, Root} from 'mdast';
// Adds the nodes of MDX to the types of mdast.
import type {} from 'remark-mdx';
import {visit} from 'unist-util-visit';
import type {Diagram} from '../../loader/diagram';
import {readDiagram} from '../../loader/diagramText';
import {importComponent} from '../mdxBlocks';
import {drawDiagram, PHONE_WIDTH} from './drawDiagram';

type MdxElement = Extract<Root['children'][number], {type: 'mdxJsxFlowElement'}>;

const COMPONENT = 'Diagram';

function toElement({title, description, body}: Diagram): MdxElement {
  const {width, height, content} = drawDiagram(body);
  const attributes = Object.entries({
    title,
    description,
    width: String(width),
    height: String(height),
    drawing: content,
    ...(width > PHONE_WIDTH && {isWide: null}),
  });
  return {
    type: 'mdxJsxFlowElement',
    name: COMPONENT,
    attributes: attributes.map(([name, value]) => ({type: 'mdxJsxAttribute', name, value})),
    children: [],
  };
}

/**
 * A remark plugin: draws each Mermaid block of a page, which then shows the drawing and needs no diagram library.
 * Throws at a block that cannot be drawn; the check of the content finds it first, with all others.
 */
export default function drawMermaidDiagrams() {
  return (root: Root, {path}: {path: string}): void => {
    let hasDiagram = false;
    visit(root, 'code', (code: Code, index, parent) => {
      if (code.lang !== 'mermaid' || parent === undefined || index === undefined) return;
      const {diagram, problems} = readDiagram(code.value);
      if (diagram === undefined) throw new Error(`${path}: ${problems[0]?.message}`);
      parent.children[index] = toElement(diagram);
      hasDiagram = true;
    });
    if (hasDiagram) root.children.push(...importComponent(COMPONENT));
  };
}
