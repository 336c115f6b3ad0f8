import {createHash} from 'node:crypto';
import type {Code, Heading, Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
// Adds the nodes of MDX to the types of mdast.
import type {} from 'remark-mdx';
import {visit} from 'unist-util-visit';
import type {Diagram} from '../../loader/diagram';
import {isMermaid, readDiagram} from '../../loader/diagramText';
import {importComponent} from '../mdxBlocks';
import {drawDiagram, PHONE_WIDTH} from './drawDiagram';

type MdxElement = Extract<Root['children'][number], {type: 'mdxJsxFlowElement'}>;

interface PageFile {
  path: string;
  data?: Record<string, unknown>;
}

const COMPONENT = 'Diagram';

/** What a diagram is called that has no title and stands below no heading. */
const NAMES: Record<Diagram['kind'], string> = {
  flowchart: 'Flowchart',
  sequence: 'Sequence of messages',
  state: 'States',
  class: 'Classes',
  entity: 'Entities and relationships',
  chart: 'Chart',
};

function toElement(diagram: Diagram, title: string, name: string): MdxElement {
  const {viewBox, width, height, content} = drawDiagram(diagram, name);
  const attributes = Object.entries({
    title,
    description: diagram.description,
    viewBox,
    width: String(width),
    height: String(height),
    drawing: content,
    ...(width > PHONE_WIDTH && {isWide: null}),
  });
  return {
    type: 'mdxJsxFlowElement',
    name: COMPONENT,
    attributes: attributes.map(([attribute, value]) => ({type: 'mdxJsxAttribute', name: attribute, value})),
    children: [],
  };
}

/** A heading without the id that it may state. */
function headingText(heading: Heading): string {
  const shown = heading.children.filter(({type}) => type !== 'mdxTextExpression');
  return textOf({...heading, children: shown})
    .replace(/\s*\{#[^}]*\}\s*$/, '')
    .trim();
}

/**
 * A remark plugin: draws each Mermaid block of a page, which then shows the drawing and needs no diagram library.
 * Throws at a block that cannot be drawn; the check of the content finds it first, with all others.
 */
export default function drawMermaidDiagrams() {
  return (root: Root, file: PageFile): void => {
    const {title: pageTitle} = Object(file.data?.frontMatter);
    let heading = typeof pageTitle === 'string' ? pageTitle : '';
    let count = 0;
    visit(root, (node, index, parent) => {
      if (node.type === 'heading') heading = headingText(node) || heading;
      if (node.type !== 'code' || !isMermaid(node) || parent === undefined || index === undefined) return;
      const code: Code = node;
      const {diagram, problem} = readDiagram(code.value);
      if (diagram === undefined) throw new Error(`${file.path}: ${problem.message}`);
      count += 1;
      // Posts stand together in lists: the name of a diagram is its own beyond the page.
      const hash = createHash('sha256').update(`${count} ${heading} ${code.value}`).digest('hex');
      const title = diagram.title ?? (heading || NAMES[diagram.kind]);
      parent.children[index] = toElement(diagram, title, `d${hash.slice(0, 7)}`);
    });
    if (count > 0) root.children.push(...importComponent(COMPONENT));
  };
}
