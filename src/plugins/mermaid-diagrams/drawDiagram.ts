import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {RenderOptions} from 'beautiful-mermaid';
import {type Diagram, FILLER, type LabelRole, labelIndex, labelReference} from '../../loader/diagram';
import {breakLabel, type Room, widthOfLine} from './diagramLabels';
import {finishSvg} from './finishSvg';
import {widenParticipants} from './sequenceSpacing';

/** A drawing up to this width is shown whole on a phone of 360 pixels, with letters of 12 pixels at least. */
export const PHONE_WIDTH = 378;

/** The inside of an SVG, its view box, and the size at which it is shown. */
export interface Drawing {
  viewBox: string;
  width: number;
  height: number;
  content: string;
}

/** A line of a label, and where in the drawing it stands. */
export interface PlacedLine {
  text: string;
  role: LabelRole;
}

type Library = {renderMermaidSVG: (source: string, options: RenderOptions) => string};

let library: Library | undefined;

/** The library names no entry for `require`, which is how the files of the site are loaded: it is loaded by its path. */
function loadLibrary(): Library {
  if (library !== undefined) return library;
  const load = createRequire(__filename);
  const entries = (load.resolve.paths('beautiful-mermaid') ?? []).map((folder) =>
    path.join(folder, 'beautiful-mermaid/dist/index.js'),
  );
  const entry = entries.find((file) => existsSync(file));
  if (entry === undefined) throw new Error('The package "beautiful-mermaid" is not installed. Run "npm ci".');
  const loaded: Library = load(entry);
  library = loaded;
  return loaded;
}

/** How wide the library takes a letter of the private-use area to be, where a label of a role stands. */
const UNITS: Record<LabelRole, number> = {
  node: 13 * 0.57,
  edge: 11 * 0.54,
  group: 11 * 0.6,
  row: 11 * 0.54,
  code: 11 * 0.6,
  plain: 14 * 0.54,
};

/** How much of the room around a name is given up where room is scarce. */
const TIGHTER = 10;

/** Rows of these kinds have the height of one line. */
const ONE_LINE: Partial<Record<Diagram['kind'], readonly LabelRole[]>> = {
  sequence: ['edge', 'group', 'row'],
  class: ['node', 'row', 'code', 'edge'],
  entity: ['node', 'code', 'edge'],
  chart: ['plain'],
};

interface Written {
  source: string;
  lines: PlacedLine[];
  /** Puts what stands for the labels in a text in the place of their references. */
  put: (text: string) => string;
}

/**
 * The library does not know the faces of the site, and reads labels as markup. So each line of a label goes through it
 * as as many private-use letters as make up its width, and is put in their place afterwards.
 */
function writeLabels(diagram: Diagram, room: Room): Written {
  const lines: PlacedLine[] = [];
  const {kind, labels} = diagram;
  const wider = kind === 'sequence' ? widenParticipants(diagram) : new Map<number, number>();
  const write = (index: number): string => {
    const {text, role} = labels[index] ?? {text: '', role: 'node'};
    const broken = ONE_LINE[kind]?.includes(role) ? [text.replace(/\n/g, ' ')] : breakLabel(text, role, room);
    return broken
      .map((line) => {
        lines.push({text: line, role});
        const tighter = room === 'scarce' && role === 'node' ? TIGHTER : 0;
        const width = widthOfLine(line, role) + (wider.get(index) ?? 0) - tighter;
        const letters = Math.max(1, Math.ceil(width / UNITS[role]));
        return labelReference(lines.length - 1) + FILLER.repeat(letters - 1);
      })
      .join('<br>');
  };
  const written = labels.map((_, index) => write(index));
  const put = (text: string) =>
    text.replace(/[\ue000-\uf8fe]/g, (letter) => written[labelIndex(letter)] ?? '');
  return {source: put(diagram.source), lines, put};
}

function drawIn(diagram: Diagram, room: Room, name: string): Drawing {
  const {source, lines, put} = writeLabels(diagram, room);
  const svg = loadLibrary().renderMermaidSVG(source, {
    padding: 8,
    nodeSpacing: room === 'ample' ? 28 : 20,
    layerSpacing: room === 'ample' ? 44 : 36,
    transparent: true,
  });
  return finishSvg(svg, {diagram, lines, name, put});
}

/**
 * Takes a diagram and a name that no other one on the page has, gives its drawing; its labels are broken sooner where
 * it is too wide for a phone without that.
 */
export function drawDiagram(diagram: Diagram, name: string): Drawing {
  const ample = drawIn(diagram, 'ample', name);
  if (ample.width <= PHONE_WIDTH) return ample;
  const scarce = drawIn(diagram, 'scarce', name);
  return scarce.width < ample.width ? scarce : ample;
}
