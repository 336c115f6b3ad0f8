import {FAMILIES, VOICES, type Voice, type VoiceStyle} from './lettering';

export interface Text {
  kind: 'text';
  voice: Voice;
  text: string;
  /** Where it starts, unless the anchor says otherwise. */
  x: number;
  /** The baseline. */
  y: number;
  anchor?: 'middle' | 'end';
}

export type Attributes = Record<string, string | number | undefined>;

/** An element without text of its own, with what is in it. */
export interface Element {
  kind: 'element';
  name: 'g' | 'path' | 'rect' | 'circle' | 'use';
  attributes: Attributes;
  /** What a pointer that rests on it is told. */
  title?: string;
  children?: Shape[];
}

export type Shape = Text | Element;

/** Makes an element of an SVG. */
export function element(name: Element['name'], attributes: Attributes, children?: Shape[]): Element {
  return {kind: 'element', name, attributes, ...(children && {children})};
}

/** Sets lines one below the other in one voice, the first one's top at y. */
export function setLines(voice: Voice, lines: readonly string[], x: number, y: number): Text[] {
  return lines.map((text, index) => ({
    kind: 'text',
    voice,
    text,
    x,
    y: y + baseline(voice) + index * VOICES[voice].leading,
  }));
}

/** In em. */
const CAPITAL_HEIGHT = 0.7;

/** How far the baseline of a voice lies below the top of its line, in which its capitals stand in the middle. */
export function baseline(voice: Voice): number {
  const {size, leading} = VOICES[voice];
  return (leading + CAPITAL_HEIGHT * size) / 2;
}

/** Rounds to a tenth of a unit. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** Writes path data from a template, its numbers rounded. */
export function path(words: TemplateStringsArray, ...numbers: number[]): string {
  return String.raw(words, ...numbers.map(round));
}

/** Characters that XML 1.0 does not know, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNKNOWN_TO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Makes a text fit for XML, in an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(UNKNOWN_TO_XML, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`)
    .join('');
}

function writeText({voice, text, x, y, anchor}: Text): string {
  const {weight, size, colour, spacing}: VoiceStyle = VOICES[voice];
  const {names, style} = FAMILIES[VOICES[voice].face];
  const attributes: Attributes = {
    x,
    y,
    fill: colour,
    'font-family': names,
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
    'font-style': style === 'italic' ? style : undefined,
    'letter-spacing': spacing,
    'text-anchor': anchor,
  };
  return `<text${writeAttributes(attributes)}>${escapeXml(text)}</text>`;
}

/** Writes shapes as SVG. */
export function writeShapes(shapes: readonly Shape[]): string {
  return shapes
    .map((shape) => {
      if (shape.kind === 'text') return writeText(shape);
      const {name, attributes, title, children = []} = shape;
      const inside = (title ? `<title>${escapeXml(title)}</title>` : '') + writeShapes(children);
      const start = `<${name}${writeAttributes(attributes)}`;
      return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
    })
    .join('');
}
