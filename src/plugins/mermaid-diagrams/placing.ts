import dagre from '@dagrejs/dagre';
import type {DiagramArrow, Flowchart} from '../../loader/diagram';
import {type Room, widthOfLines} from '../../loader/diagramLabels';
import {breakLabel} from './drawing';
import {LEADING, type Point, type Rectangle, type Size} from './geometry';

/** A flowchart with a place for each part; its course runs down, whatever the diagram says. */
export interface Placing {
  boxes: ReadonlyMap<string, Rectangle>;
  enclosures: ReadonlyMap<string, Rectangle>;
  /** In the order of the flowchart. */
  arrows: readonly PlacedArrow[];
}

export interface PlacedArrow {
  arrow: DiagramArrow;
  /** The ids of the boxes at its upper and its lower end. */
  upper: string;
  lower: string;
  /** Where it passes between them, from above. */
  passes: readonly Point[];
  /** Its label, around the pass that lies at the same height. */
  label?: Rectangle;
}

const BOX_PADDING = {width: 28, height: 20};
const LABEL_PADDING = {width: 10, height: 4};
const LEAST_BOX = {width: 76, height: 40};
/** What is left free beside boxes, beside lines, and between the ranks of boxes. */
const GAPS: Record<Room, {nodesep: number; edgesep: number; ranksep: number}> = {
  ample: {nodesep: 26, edgesep: 20, ranksep: 42},
  scarce: {nodesep: 14, edgesep: 10, ranksep: 42},
};

function boxSize(label: string, room: Room): Size {
  const lines = breakLabel(label, 'upright', room);
  return {
    width: Math.max(LEAST_BOX.width, Math.ceil(widthOfLines(lines, 'upright')) + BOX_PADDING.width),
    height: Math.max(LEAST_BOX.height, lines.length * LEADING + BOX_PADDING.height),
  };
}

function labelSize(label: string, room: Room): Size {
  const lines = breakLabel(label, 'italic', room);
  if (lines.length === 0) return {width: 0, height: 0};
  return {
    width: Math.ceil(widthOfLines(lines, 'italic')) + LABEL_PADDING.width,
    height: lines.length * LEADING + LABEL_PADDING.height,
  };
}

const turned = ({width, height}: Size): Size => ({width: height, height: width});

function around({x = 0, y = 0, width, height}: Partial<Point> & Size): Rectangle {
  return {x: x - width / 2, y: y - height / 2, width, height};
}

/**
 * Takes a flowchart and the room for its labels, gives a place to each box, label and enclosure. One that runs across
 * is laid on its side.
 */
export function placeFlowchart({course, boxes, arrows, enclosures}: Flowchart, room: Room): Placing {
  const toSize = course === 'across' ? turned : (size: Size) => size;
  const graph = new dagre.graphlib.Graph({compound: true, multigraph: true});
  graph.setGraph({...GAPS[room], marginx: 0, marginy: 0});
  for (const {id} of enclosures) graph.setNode(`in ${id}`, {});
  for (const {id, label, enclosure} of boxes) {
    graph.setNode(id, toSize(boxSize(label, room)));
    if (enclosure !== undefined) graph.setParent(id, `in ${enclosure}`);
  }
  for (const [index, {from, to, label}] of arrows.entries()) {
    graph.setEdge(from, to, {...toSize(labelSize(label, room)), labelpos: 'c'}, String(index));
  }
  dagre.layout(graph);
  return {
    boxes: new Map(boxes.map(({id}) => [id, around(graph.node(id))])),
    enclosures: new Map(enclosures.map(({id}) => [id, around(graph.node(`in ${id}`))])),
    arrows: arrows.map((arrow, index) => {
      const {
        points = [],
        x = 0,
        y = 0,
        width = 0,
        height = 0,
      } = graph.edge(arrow.from, arrow.to, String(index));
      const isUpward = (points[0]?.y ?? 0) > (points.at(-1)?.y ?? 0);
      const passes = points.slice(1, -1).map((point: Point) => ({x: point.x, y: point.y}));
      return {
        arrow,
        upper: isUpward ? arrow.to : arrow.from,
        lower: isUpward ? arrow.from : arrow.to,
        passes: isUpward ? passes.reverse() : passes,
        ...(arrow.label !== '' && {label: around({x, y, width, height})}),
      };
    }),
  };
}
