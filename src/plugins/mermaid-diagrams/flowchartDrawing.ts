import type {Flowchart, LineStyle} from '../../loader/diagram';
import type {Room} from '../../loader/diagramLabels';
import {LETTER_SIZE, widthOfText} from '../../loader/diagramLetters';
import {centredLines, type Drawing} from './drawing';
import type {Point, Rectangle} from './geometry';
import {layScene} from './scene';
import {headPath, type PlacedText, pathElement, rectanglePath, strokePath, textGroup} from './svgText';

const TITLE = {inset: 8, top: 16, bottom: 7, clearance: 4};

const LINE_CLASSES: Record<LineStyle, string> = {dashed: 'line dashed', plain: 'line', main: 'line main'};
const HEAD_CLASSES: Record<LineStyle, string> = {dashed: 'head', plain: 'head', main: 'head main'};
/** The last lies on top. */
const STYLES: readonly LineStyle[] = ['dashed', 'plain', 'main'];

function crosses(stroke: readonly Point[], {x, y, width, height}: Rectangle): boolean {
  return stroke.some((point, index) => {
    const next = stroke[index + 1];
    if (next === undefined) return false;
    return (
      Math.max(point.x, next.x) > x &&
      Math.min(point.x, next.x) < x + width &&
      Math.max(point.y, next.y) > y &&
      Math.min(point.y, next.y) < y + height
    );
  });
}

/** In the first corner where no line runs. */
function placeTitle(
  title: string,
  {x, y, width, height}: Rectangle,
  strokes: readonly Point[][],
): PlacedText {
  const length = widthOfText(title, 'italic');
  const [left, right] = [x + TITLE.inset, x + width - TITLE.inset - length];
  const [top, bottom] = [y + TITLE.top, y + height - TITLE.bottom];
  const corners: Point[] = [
    {x: left, y: top},
    {x: right, y: top},
    {x: left, y: bottom},
    {x: right, y: bottom},
  ];
  const isFree = (corner: Point) => {
    const room = {
      x: corner.x - TITLE.clearance,
      y: corner.y - LETTER_SIZE,
      width: length + 2 * TITLE.clearance,
      height: LETTER_SIZE + TITLE.clearance,
    };
    return !strokes.some((stroke) => crosses(stroke, room));
  };
  return {text: title, ...(corners.find(isFree) ?? {x: left, y: top})};
}

/** Takes a flowchart and the room for its labels, gives its drawing. */
export function drawFlowchart(flowchart: Flowchart, room: Room): Drawing {
  const {width, height, boxes, enclosures, arrows} = layScene(flowchart, room);
  const allStrokes = arrows.flatMap(({strokes}) => strokes);
  const places = (blocks: readonly {place: Rectangle}[]) => blocks.map(({place}) => rectanglePath(place));
  const inStyle = (style: LineStyle) => arrows.filter((arrow) => arrow.style === style);
  return {
    width,
    height,
    content: [
      pathElement('enclosure', places(enclosures)),
      pathElement('box', places(boxes)),
      ...STYLES.map((style) =>
        pathElement(
          LINE_CLASSES[style],
          inStyle(style).flatMap(({strokes}) => strokes.map(strokePath)),
        ),
      ),
      ...STYLES.map((style) =>
        pathElement(
          HEAD_CLASSES[style],
          inStyle(style).flatMap(({heads}) => heads.map(headPath)),
        ),
      ),
      textGroup(
        'titles',
        enclosures.map(({title, place}) => placeTitle(title, place, allStrokes)),
      ),
      textGroup('names', boxes.flatMap(centredLines)),
      textGroup(
        'words',
        arrows.flatMap(({label}) => (label ? centredLines(label) : [])),
      ),
    ].join(''),
  };
}
