import type {ChartCapability, MapTechnology} from '../../../model/pageData';
import {type Block, paragraph, type Sheet, space, stack} from './block';
import {
  groupSoundings,
  labelBlock,
  namedFlow,
  namedOnly,
  type SoundingGroup,
  soundingList,
  soundingRow,
} from './choices';
import {drawHatch} from './hatch';
import {PALETTE} from './palette';
import {element, type Shape} from './shapes';

const PADDING = {side: 12, top: 10, bottom: 12};
const LEAST_HATCH = 14;

/** A capability laid out for a width: as high as it must be, drawn as high as its neighbours are. */
export interface Cell {
  height: number;
  draw: (left: number, top: number, height: number) => Shape;
}

interface Inside {
  words: Block;
  /** Where nobody has looked: what is left of the cell from there on. */
  unsurveyedFrom?: {left: number} | {top: number};
}

function toCell(id: string, width: number, {words, unsurveyedFrom}: Inside): Cell {
  const hatchHeight = unsurveyedFrom && 'top' in unsurveyedFrom ? LEAST_HATCH : 0;
  return {
    height: PADDING.top + words.height + PADDING.bottom + hatchHeight,
    draw(left, top, height) {
      const fill = unsurveyedFrom ? PALETTE.paper : PALETTE.water;
      const frame = {x: left, y: top, width, height, stroke: PALETTE.isobath, 'stroke-width': 1};
      const from = {left: 0, top: 0, ...unsurveyedFrom};
      const hatched = {
        left: left + from.left,
        top: top + from.top,
        right: left + width,
        bottom: top + height,
      };
      return element('g', {'data-capability': id}, [
        element('rect', {...frame, fill}),
        ...(unsurveyedFrom ? drawHatch(hatched) : []),
        ...words.draw(left + PADDING.side, top + PADDING.top),
      ]);
    },
  };
}

function relatedList({related}: ChartCapability, width: number, sheet: Sheet): Block[] {
  if (related.length === 0) return [];
  return [
    space(12),
    paragraph('note', 'beside it', width, sheet),
    ...related.flatMap(({title}) => [space(3), paragraph('text', title, width, sheet)]),
  ];
}

/** Lays out a capability as a cell, or a bar, which has room to name what lies beside it. */
export function layOutCell(capability: ChartCapability, width: number, sheet: Sheet): Cell {
  const inner = width - 2 * PADDING.side;
  const {id, title, description, shape} = capability;
  const groups = groupSoundings(capability, sheet);
  const named = namedOnly(capability, sheet);
  const isSurveyed = groups.length > 0;
  const words = stack([
    paragraph('name', title, inner, sheet),
    paragraph('text', description, inner, sheet),
    ...(isSurveyed ? [space(4)] : [space(2), paragraph('note', 'not surveyed', inner, sheet)]),
    ...groups.map((group) => soundingList(id, group, inner, sheet)),
    ...(isSurveyed && named.length > 0 ? [space(6), paragraph('note', 'also named', inner, sheet)] : []),
    ...(named.length > 0 ? [space(4), namedFlow(id, named, inner, sheet)] : []),
    ...(shape === 'bar' ? relatedList(capability, inner, sheet) : []),
  ]);
  const bottom = PADDING.top + words.height + PADDING.bottom;
  return toCell(id, width, {words, ...(!isSurveyed && {unsurveyedFrom: {top: bottom}})});
}

const WORDS_GAP = 12;

/** The name of a row and its sentence: beside each other where that has room, else one below the other. */
function rowHead({title, description}: ChartCapability, width: number, sheet: Sheet): Block {
  // The gap grows with the name, which a face that stands in may set wider.
  const sentenceLeft = 1.1 * sheet.measure('name', title) + WORDS_GAP;
  const name = paragraph('name', title, width, sheet);
  const sentence = paragraph('text', description, width, sheet);
  if (sentenceLeft + sheet.measure('text', description) > width) return stack([name, sentence]);
  return {
    height: name.height,
    draw: (left, top) => [...name.draw(left, top), ...sentence.draw(left + sentenceLeft, top + 1.5)],
  };
}

interface Tile {
  /** As many columns as are left, if absent. */
  block: (width: number) => Block;
  takesRest?: boolean;
}

/** Lays tiles on columns from the left, in as many bands as that takes. */
function layOnColumns(tiles: readonly Tile[], columns: number, columnWidth: number, step: number): Block {
  const bands: {at: number; block: Block}[][] = [];
  let column = columns;
  for (const {block, takesRest} of tiles) {
    if (column >= columns) {
      bands.push([]);
      column = 0;
    }
    const span = takesRest ? columns - column : 1;
    bands.at(-1)?.push({at: column * step, block: block(columnWidth + (span - 1) * step)});
    column += span;
  }
  return stack(
    bands.map((band) => ({
      height: Math.max(...band.map(({block}) => block.height)),
      draw: (left, top) => band.flatMap(({at, block}) => block.draw(left + at, top)),
    })),
  );
}

/** Gives each heading a column; the rows of all begin level with each other, below the longest heading. */
function groupTiles(id: string, groups: readonly SoundingGroup[], sheet: Sheet): Tile[] {
  return groups.map(({label = '', soundings}) => ({
    block(width) {
      const heights = groups.map((group) => labelBlock(group.label ?? '', width, sheet).height);
      const heading = labelBlock(label, width, sheet);
      const rows = soundings.map((sounding) => soundingRow(id, sounding, width, sheet));
      return stack([heading, space(Math.max(...heights) - heading.height), ...rows]);
    },
  }));
}

/** Gives each row of the one heading a column; all are level with the first, which stands under the heading. */
function rowTiles(id: string, {label, soundings}: SoundingGroup, sheet: Sheet): Tile[] {
  return soundings.map((sounding, index) => ({
    block(width) {
      const row = soundingRow(id, sounding, width, sheet);
      if (!label) return row;
      const heading = labelBlock(label, width, sheet);
      return stack([index === 0 ? heading : space(heading.height), row]);
    },
  }));
}

/** Puts what is also named beside the soundings, or below them where that is lower. */
function placeNamed(tiles: readonly Tile[], named: Tile, columns: number, step: number): Block {
  const width = step - 2 * PADDING.side;
  const beside = layOnColumns([...tiles, named], columns, width, step);
  const below = stack([
    layOnColumns(tiles, columns, width, step),
    space(4),
    layOnColumns([named], columns, width, step),
  ]);
  return below.height < beside.height ? below : beside;
}

/** Lays out a capability as a wide row over so many columns, which are those of the cells below it. */
export function layOutRow(capability: ChartCapability, width: number, columns: number, sheet: Sheet): Cell {
  const {id} = capability;
  const groups = groupSoundings(capability, sheet);
  const [only, ...others] = groups;
  if (!only) return layOutUnsurveyedRow(capability, width, sheet);
  const tiles = others.length > 0 ? groupTiles(id, groups, sheet) : rowTiles(id, only, sheet);
  const named = namedOnly(capability, sheet);
  const step = width / columns;
  const body =
    named.length === 0
      ? layOnColumns(tiles, columns, step - 2 * PADDING.side, step)
      : placeNamed(
          tiles,
          {takesRest: true, block: (room) => namedBlock(id, named, room, sheet)},
          columns,
          step,
        );
  return toCell(id, width, {
    words: stack([rowHead(capability, width - 2 * PADDING.side, sheet), space(4), body]),
  });
}

function namedBlock(id: string, named: readonly MapTechnology[], width: number, sheet: Sheet): Block {
  return stack([labelBlock('also named', width, sheet), space(3), namedFlow(id, named, width, sheet)]);
}

/** Where the words of a row that was not surveyed end, and what it names begins and ends, in parts of its width. */
const UNSURVEYED_ROW = {head: 0.44, named: 0.46, end: 0.84};

function layOutUnsurveyedRow(capability: ChartCapability, width: number, sheet: Sheet): Cell {
  const headWidth = width * UNSURVEYED_ROW.head - PADDING.side;
  const head = stack([
    paragraph('name', capability.title, headWidth, sheet),
    paragraph('text', capability.description, headWidth, sheet),
    paragraph('note', 'not surveyed', headWidth, sheet),
  ]);
  const namedLeft = width * UNSURVEYED_ROW.named - PADDING.side;
  const named = namedFlow(
    capability.id,
    namedOnly(capability, sheet),
    width * (UNSURVEYED_ROW.end - UNSURVEYED_ROW.named) - PADDING.side,
    sheet,
  );
  const words: Block = {
    height: Math.max(head.height, named.height),
    draw: (left, top) => [
      ...head.draw(left, top),
      ...named.draw(left + namedLeft, top + Math.max(0, (head.height - named.height) / 2)),
    ],
  };
  return toCell(capability.id, width, {words, unsurveyedFrom: {left: width * UNSURVEYED_ROW.end}});
}
