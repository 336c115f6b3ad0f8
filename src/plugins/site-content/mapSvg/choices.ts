import type {ChartCapability, MapTechnology} from '../../../model/pageData';
import {type Block, paragraph, type Sheet, space, stack} from './block';
import {PALETTE} from './palette';
import {type Attributes, element, path, type Shape, setLines} from './shapes';

const LOGO = 15;
const LOGO_GAP = 7;
const NUMBER_ROOM = 36;
const ROW_PADDING = {top: 3, bottom: 7};
const ITEM_GAP = 15;
const ITEM_SPACE = 4;
const MARK_GAP = 6;

/** A technology that the survey lists under a heading. */
interface Sounding {
  technology: MapTechnology;
  relevance: number;
}

/** A heading of the survey with what it lists. */
export interface SoundingGroup {
  label?: string;
  soundings: Sounding[];
}

/** Marks what is drawn of a technology in a capability, so that a script finds it. */
function choiceGroup(capability: string, {id, name, shortName}: MapTechnology, children: Shape[]): Shape {
  const attributes: Attributes = {'data-choice': `${capability} ${id}`};
  return {...element('g', attributes, children), ...(name !== shortName && {title: name})};
}

/** Takes a capability, gives its soundings under the headings of the survey, with what is known of each technology. */
export function groupSoundings({headings}: ChartCapability, {technologies}: Sheet): SoundingGroup[] {
  return headings.map((heading) => ({
    ...heading,
    soundings: heading.soundings.flatMap(({technology: id, relevance}) => {
      const technology = technologies.get(id);
      return technology ? [{technology, relevance}] : [];
    }),
  }));
}

/** Takes a capability, gives the technologies that it names without a number. */
export function namedOnly({choices}: ChartCapability, sheet: Sheet): MapTechnology[] {
  return choices.flatMap(({technology, soundings}) => {
    const found = soundings.length === 0 && sheet.technologies.get(technology);
    return found ? [found] : [];
  });
}

const remarkOf = ({openness}: MapTechnology) =>
  openness === 'source-available' ? 'source available' : undefined;

function drawScale(left: number, y: number, width: number, relevance: number): Shape[] {
  const end = left + width * relevance;
  return [
    element('path', {d: path`M${left} ${y}h${width}`, stroke: PALETTE.hairline, 'stroke-width': 1}),
    element('path', {
      d: path`M${left} ${y}H${end}M${end} ${y - 3}v6`,
      stroke: PALETTE.ink,
      'stroke-width': 2,
    }),
  ];
}

/** A row of the survey: mark, name, number; below it the scale from 0 to 1, inked to the number. */
export function soundingRow(
  capability: string,
  {technology, relevance}: Sounding,
  width: number,
  sheet: Sheet,
): Block {
  const nameLeft = LOGO + LOGO_GAP;
  const nameWidth = width - nameLeft - NUMBER_ROOM;
  const remark = remarkOf(technology);
  const words = stack([
    paragraph('choice', technology.shortName, nameWidth, sheet),
    ...(remark ? [paragraph('note', remark, nameWidth, sheet)] : []),
  ]);
  const height = ROW_PADDING.top + words.height + ROW_PADDING.bottom;
  return {
    height,
    draw(left, top) {
      const middle = top + ROW_PADDING.top + words.height / 2;
      const box = {left, top: middle - LOGO / 2, right: left + LOGO, bottom: middle + LOGO / 2};
      const mark = technology.logo
        ? sheet.logos.draw(technology, box)
        : [
            element('circle', {
              cx: left + LOGO / 2,
              cy: middle,
              r: 2.5,
              fill: 'none',
              stroke: PALETTE.rule,
            }),
          ];
      return [
        choiceGroup(capability, technology, [
          ...mark,
          ...words.draw(left + nameLeft, top + ROW_PADDING.top),
          {
            kind: 'text',
            voice: 'sounding',
            text: relevance.toFixed(1),
            x: left + width,
            y: middle + 5.5,
            anchor: 'end',
          },
          ...drawScale(left, top + height - 3, width, relevance),
        ]),
      ];
    },
  };
}

/** A heading of the survey in italic. */
export function labelBlock(label: string, width: number, sheet: Sheet): Block {
  return stack([space(3), paragraph('note', label, width, sheet)]);
}

/** All rows of a heading, one below the other, under it. */
export function soundingList(
  capability: string,
  {label, soundings}: SoundingGroup,
  width: number,
  sheet: Sheet,
): Block {
  return stack([
    ...(label ? [labelBlock(label, width, sheet)] : []),
    ...soundings.map((sounding) => soundingRow(capability, sounding, width, sheet)),
  ]);
}

interface Item {
  technology: MapTechnology;
  words: Block;
  indent: number;
  width: number;
}

function layOutItem(technology: MapTechnology, width: number, sheet: Sheet): Item {
  const indent = technology.logo ? LOGO + MARK_GAP : 0;
  const name = technology.shortName;
  const nameWords = paragraph('choice', name, width - indent, sheet);
  const nameWidth = sheet.measure('choice', name);
  const remark = remarkOf(technology);
  const remarkLeft = nameWidth + MARK_GAP;
  const lineWidth = indent + (remark ? remarkLeft + sheet.measure('note', remark) : nameWidth);
  if (lineWidth > width) {
    const remarkWords = remark ? [paragraph('note', remark, width - indent, sheet)] : [];
    return {technology, words: stack([nameWords, ...remarkWords]), indent, width};
  }
  const draw: Block['draw'] = (left, top) => [
    ...nameWords.draw(left, top),
    ...(remark ? setLines('note', [remark], left + remarkLeft, top - 1) : []),
  ];
  return {technology, words: {height: nameWords.height, draw}, indent, width: lineWidth};
}

/** Technologies one after the other, as words are: marks where there are, names, and no numbers. */
export function namedFlow(
  capability: string,
  technologies: readonly MapTechnology[],
  width: number,
  sheet: Sheet,
): Block {
  const rows: {items: (Item & {at: number})[]; right: number}[] = [];
  for (const technology of technologies) {
    const item = layOutItem(technology, width, sheet);
    const row = rows.at(-1);
    const at = row ? row.right + ITEM_GAP : 0;
    if (row && at + item.width <= width) {
      row.items.push({...item, at});
      row.right = at + item.width;
    } else {
      rows.push({items: [{...item, at: 0}], right: item.width});
    }
  }
  return stack(
    rows.map(({items}) => ({
      height: ITEM_SPACE + Math.max(...items.map(({words}) => words.height)),
      draw: (left, top) => items.map((item) => drawItem(capability, item, left + item.at, top, sheet)),
    })),
  );
}

function drawItem(
  capability: string,
  {technology, words, indent}: Item,
  left: number,
  top: number,
  sheet: Sheet,
): Shape {
  const box = {left, top: top + 1, right: left + LOGO, bottom: top + 1 + LOGO};
  return choiceGroup(capability, technology, [
    ...sheet.logos.draw(technology, box),
    ...words.draw(left + indent, top),
  ]);
}
