import type {Flowchart} from '../../loader/diagram';
import type {Room} from '../../loader/diagramLabels';
import {breakLabel} from './drawing';
import type {Point, Rectangle} from './geometry';
import {placeFlowchart} from './placing';
import {HEAD, type Head, routeArrows} from './routing';

/** Lines of text in a place. */
export interface Block {
  lines: readonly string[];
  place: Rectangle;
}

export interface SceneArrow {
  style: Flowchart['arrows'][number]['style'];
  strokes: Point[][];
  /** The corners of each head. */
  heads: Point[][];
  label?: Block;
}

/** A flowchart as it lies on the page: from 0, and in its own direction. */
export interface Scene {
  width: number;
  height: number;
  boxes: Block[];
  enclosures: {title: string; place: Rectangle}[];
  arrows: SceneArrow[];
}

/** Half the stroke of a box lies outside. */
const MARGIN = 1;

function cornersOf({tip: {x, y}, isDown}: Head): Point[] {
  const base = isDown ? y - HEAD.length : y + HEAD.length;
  return [
    {x, y},
    {x: x - HEAD.width / 2, y: base},
    {x: x + HEAD.width / 2, y: base},
  ];
}

function findBounds(rectangles: readonly Rectangle[], points: readonly Point[]): Rectangle {
  const xs = [...rectangles.flatMap(({x, width}) => [x, x + width]), ...points.map(({x}) => x)];
  const ys = [...rectangles.flatMap(({y, height}) => [y, y + height]), ...points.map(({y}) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return {x: left, y: top, width: Math.max(...xs) + MARGIN - left, height: Math.max(...ys) + MARGIN - top};
}

/** Takes a flowchart and the room for its labels, gives each part with its place. */
export function layScene(flowchart: Flowchart, room: Room): Scene {
  const placing = placeFlowchart(flowchart, room);
  const routes = routeArrows(placing);
  const isAcross = flowchart.course === 'across';
  const {
    x: left,
    y: top,
    ...size
  } = findBounds(
    [...placing.boxes.values(), ...placing.enclosures.values(), ...routes.flatMap(({label}) => label ?? [])],
    routes.flatMap(({strokes}) => strokes.flat()),
  );
  const toPoint = ({x, y}: Point): Point =>
    isAcross ? {x: y - top, y: x - left} : {x: x - left, y: y - top};
  const toPlace = ({width, height, ...corner}: Rectangle): Rectangle => ({
    ...toPoint(corner),
    width: isAcross ? height : width,
    height: isAcross ? width : height,
  });
  const placeOf = (places: ReadonlyMap<string, Rectangle>, id: string): Rectangle => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`The layout gives no place to "${id}".`);
    return toPlace(place);
  };
  return {
    width: Math.ceil(isAcross ? size.height : size.width),
    height: Math.ceil(isAcross ? size.width : size.height),
    boxes: flowchart.boxes.map(({id, label}) => ({
      lines: breakLabel(label, 'upright', room),
      place: placeOf(placing.boxes, id),
    })),
    enclosures: flowchart.enclosures.map(({id, title}) => ({title, place: placeOf(placing.enclosures, id)})),
    arrows: routes.map(({strokes, heads, label, arrow: {style, label: words}}) => ({
      style,
      strokes: strokes.map((stroke) => stroke.map(toPoint)),
      heads: heads.map((head) => cornersOf(head).map(toPoint)),
      ...(label && {label: {lines: breakLabel(words, 'italic', room), place: toPlace(label)}}),
    })),
  };
}
