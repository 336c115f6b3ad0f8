import type {SequenceDiagram} from '../../loader/diagram';
import {type Room, widthOfLines} from '../../loader/diagramLabels';
import {breakLabel, centredLines, type Drawing} from './drawing';
import {LEADING, type Point, type Rectangle} from './geometry';
import {HEAD} from './routing';
import {headPath, pathElement, rectanglePath, strokePath, textGroup} from './svgText';

const BOX = {padding: 24, least: 64, gap: 14, height: 24};
const WORDS = {padding: 26, above: 12, below: 6};
const FOOT = 14;
const MARGIN = 1;

/** How far apart two neighbours stand: as their boxes need, and the words of the messages between them. */
function spaceColumns(
  {participants, messages}: SequenceDiagram,
  widths: readonly number[],
  room: Room,
): number[] {
  const columnOf = new Map(participants.map(({id}, index) => [id, index]));
  const gaps = widths.slice(1).map((width, index) => ((widths[index] ?? 0) + width) / 2 + BOX.gap);
  const spans = messages
    .map(({from, to, label}) => {
      const ends = [columnOf.get(from) ?? 0, columnOf.get(to) ?? 0];
      const first = Math.min(...ends);
      return {
        first,
        count: Math.max(...ends) - first,
        width: widthOfLines(breakLabel(label, 'italic', room), 'italic') + WORDS.padding,
      };
    })
    .sort((one, other) => one.count - other.count);
  for (const {first, count, width} of spans) {
    const room = gaps.slice(first, first + count).reduce((sum, gap) => sum + gap, 0);
    for (let index = first; index < first + count; index += 1) {
      gaps[index] = (gaps[index] ?? 0) + Math.max(0, width - room) / count;
    }
  }
  return gaps;
}

function headAt({x, y}: Point, direction: number): Point[] {
  const base = x - direction * HEAD.length;
  return [
    {x, y},
    {x: base, y: y - HEAD.width / 2},
    {x: base, y: y + HEAD.width / 2},
  ];
}

/**
 * Takes a sequence diagram and the room for its labels, gives its drawing: participants side by side, messages
 * down the page.
 */
export function drawSequence(diagram: SequenceDiagram, room: Room): Drawing {
  const participants = diagram.participants.map(({id, label}) => ({
    id,
    lines: breakLabel(label, 'upright', room),
  }));
  const widths = participants.map(({lines}) =>
    Math.max(BOX.least, Math.ceil(widthOfLines(lines, 'upright')) + BOX.padding),
  );
  const gaps = spaceColumns(diagram, widths, room);
  const height = BOX.height + Math.max(...participants.map(({lines}) => lines.length)) * LEADING;
  let centre = MARGIN + (widths[0] ?? 0) / 2;
  const boxes = participants.map((participant, index) => {
    const width = widths[index] ?? 0;
    if (index > 0) centre += gaps[index - 1] ?? 0;
    const place: Rectangle = {x: centre - width / 2, y: MARGIN, width, height};
    return {...participant, centre, place};
  });
  const centreOf = new Map(boxes.map(({id, centre: x}) => [id, x]));
  let y = MARGIN + height;
  const drawn = diagram.messages.map((message) => {
    const [from, to] = [centreOf.get(message.from) ?? 0, centreOf.get(message.to) ?? 0];
    const fitsWhole = widthOfLines([message.label], 'italic') + WORDS.padding <= Math.abs(to - from);
    const lines = fitsWhole ? [message.label] : breakLabel(message.label, 'italic', room);
    const words: Rectangle = {
      x: Math.min(from, to),
      y: y + WORDS.above,
      width: Math.abs(to - from),
      height: lines.length * LEADING,
    };
    y = words.y + words.height + WORDS.below;
    const direction = Math.sign(to - from);
    const hasHead = message.heads === 'end';
    const end = {x: to, y};
    return {
      message,
      words: {lines, place: words},
      stroke: [
        {x: from, y},
        {...end, x: hasHead ? to - direction * HEAD.length : to},
      ],
      heads: hasHead ? [headAt(end, direction)] : [],
    };
  });
  const foot = y + FOOT;
  const strokes = (style: 'plain' | 'dashed') =>
    drawn.filter(({message}) => message.style === style).map(({stroke}) => strokePath(stroke));
  return {
    width: Math.ceil(Math.max(...boxes.map(({place}) => place.x + place.width)) + MARGIN),
    height: Math.ceil(foot),
    content: [
      pathElement(
        'life',
        boxes.map(({centre: x}) =>
          strokePath([
            {x, y: MARGIN + height},
            {x, y: foot},
          ]),
        ),
      ),
      pathElement(
        'box',
        boxes.map(({place}) => rectanglePath(place)),
      ),
      pathElement('line dashed', strokes('dashed')),
      pathElement('line', strokes('plain')),
      pathElement(
        'head',
        drawn.flatMap(({heads}) => heads.map(headPath)),
      ),
      textGroup('names', boxes.flatMap(centredLines)),
      textGroup(
        'words passing',
        drawn.flatMap(({words}) => centredLines(words)),
      ),
    ].join(''),
  };
}
