import {SaxesParser} from 'saxes';
import type {Box} from '../../seaChart/box';

interface ReadText {
  text: string;
  attributes: Record<string, string>;
  capability?: string;
  choice?: string;
}

interface ReadHatch {
  capability?: string;
  lines: [x: number, y: number][][];
}

export interface Drawing {
  width: number;
  height: number;
  elements: {name: string; attributes: Record<string, string>}[];
  texts: ReadText[];
  hatches: ReadHatch[];
  /** The frame of each capability. */
  cells: Map<string, Box>;
  choices: string[];
}

const toLines = (d: string) =>
  [...d.matchAll(/M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/g)].map(
    ([, x1, y1, x2, y2]): [number, number][] => [
      [Number(x1), Number(y1)],
      [Number(x2), Number(y2)],
    ],
  );

function toBox({x, y, width, height}: Record<string, string>): Box {
  const [left, top] = [Number(x), Number(y)];
  return {left, top, right: left + Number(width), bottom: top + Number(height)};
}

/** Reads a drawing of the map; throws if it is not well-formed XML. */
export function readDrawing(svg: string): Drawing {
  const drawing: Drawing = {
    width: 0,
    height: 0,
    elements: [],
    texts: [],
    hatches: [],
    cells: new Map(),
    choices: [],
  };
  const open: {name: string; attributes: Record<string, string>}[] = [];
  const parser = new SaxesParser();
  const nearest = (attribute: string) =>
    [...open].reverse().find(({attributes}) => attributes[attribute])?.attributes[attribute];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes: attributes as Record<string, string>};
    const capability = nearest('data-capability');
    drawing.elements.push(element);
    if (name === 'svg') {
      drawing.width = Number(element.attributes.width);
      drawing.height = Number(element.attributes.height);
    }
    if (name === 'rect' && capability && !drawing.cells.has(capability)) {
      drawing.cells.set(capability, toBox(element.attributes));
    }
    if (element.attributes.class === 'hatch') {
      drawing.hatches.push({...(capability && {capability}), lines: toLines(element.attributes.d ?? '')});
    }
    if (element.attributes['data-choice']) drawing.choices.push(element.attributes['data-choice']);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element?.name !== 'text') return;
    const capability = nearest('data-capability');
    const choice = nearest('data-choice');
    drawing.texts.push({
      text,
      attributes: element.attributes,
      ...(capability && {capability}),
      ...(choice && {choice}),
    });
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(svg).close();
  return drawing;
}
