import type {SurveyEdition} from '../../../model/pageData';
import {type Block, paragraph, type Sheet, space, stack} from './block';
import {drawHatch} from './hatch';
import {TOLERANCE} from './lettering';
import {PALETTE} from './palette';
import {baseline, element, path, type Shape} from './shapes';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Where each part begins and how wide it is, in parts of the width. */
const PARTS = {title: [0, 0.185], survey: [0.195, 0.3], scale: [0.525, 0.15], keys: [0.7, 0.15]} as const;
const IMPRINT_LEFT = 0.86;
const RULE_GAP = 16;

/** Writes a day (YYYY-MM-DD) as people do. */
export function writeDay(date: string): string {
  return DAY.format(new Date(date));
}

function surveyWords({date, age}: SurveyEdition, width: number, sheet: Sheet): Block {
  return stack([
    paragraph('text', `Members’ survey of ${writeDay(date)}.`, width, sheet),
    ...(age ? [ageingWords(age, width, sheet)] : []),
    paragraph(
      'text',
      'Higher means a stronger shared choice among members; how the number was reached is not documented. What is also named has no number in it.',
      width,
      sheet,
    ),
  ]);
}

function ageingWords(age: string, width: number, sheet: Sheet): Block {
  const words = `ageing: ${age} old`;
  const {height, draw} = paragraph('ageing', words, width, sheet);
  const line = Math.min(width, sheet.measure('ageing', words) / TOLERANCE);
  return {
    height: height + 4,
    draw: (left, top) => [
      ...draw(left, top),
      element('path', {
        d: path`M${left} ${top + height}h${line}`,
        stroke: PALETTE.cedar,
        'stroke-width': 1.5,
        'stroke-dasharray': '5 4',
      }),
    ],
  };
}

const STEPS = 5;
const BAR = 6;

function scale(width: number): Block {
  const step = Math.floor(width / (STEPS + 0.5));
  return {
    height: 28,
    draw: (left, top) => [
      ...Array.from({length: STEPS}, (_, index) =>
        element('rect', {
          x: left + index * step,
          y: top + 4,
          width: step,
          height: BAR,
          fill: index % 2 === 0 ? PALETTE.ink : PALETTE.paper,
          stroke: PALETTE.ink,
          'stroke-width': 1,
        }),
      ),
      ...Array.from(
        {length: STEPS + 1},
        (_, index): Shape => ({
          kind: 'text',
          voice: 'note',
          text: String(Math.round((index / STEPS) * 10) / 10),
          x: left + index * step,
          y: top + 12 + baseline('note'),
          anchor: 'middle',
        }),
      ),
    ],
  };
}

function key(label: string, isSurveyed: boolean, width: number, sheet: Sheet): Block {
  const words = paragraph('text', label, width - 36, sheet);
  return {
    height: words.height + 6,
    draw(left, top) {
      const box = {left, top, right: left + 26, bottom: top + 16};
      const swatch = element('rect', {
        x: left,
        y: top,
        width: 26,
        height: 16,
        fill: isSurveyed ? PALETTE.water : PALETTE.paper,
        stroke: PALETTE.isobath,
        'stroke-width': 1,
      });
      return [swatch, ...(isSurveyed ? [] : drawHatch(box)), ...words.draw(left + 36, top - 0.5)];
    },
  };
}

function besideEachOther(parts: readonly {at: number; block: Block}[]): Block {
  return {
    height: Math.max(...parts.map(({block}) => block.height)),
    draw: (left, top): Shape[] => parts.flatMap(({at, block}) => block.draw(left + at, top)),
  };
}

/** The foot of the sheet: what the numbers are, of which day, and where and when this was drawn. */
export function layOutLegend(
  {survey, address, today}: {survey?: SurveyEdition; address: string; today: string},
  width: number,
  sheet: Sheet,
): Block {
  const part = (name: keyof typeof PARTS, block: (width: number) => Block) => ({
    at: PARTS[name][0] * width,
    block: block(PARTS[name][1] * width),
  });
  const imprintWidth = width * (1 - IMPRINT_LEFT);
  const imprint = {
    at: width * IMPRINT_LEFT,
    block: stack([
      paragraph('name', address.replace(/^https?:\/\//, ''), imprintWidth, sheet),
      space(2),
      paragraph('note', `as of ${writeDay(today)}`, imprintWidth, sheet),
    ]),
  };
  const parts = [
    ...(survey
      ? [
          part('title', (room) => paragraph('legendTitle', 'Soundings in relevance', room, sheet)),
          part('survey', (room) => surveyWords(survey, room, sheet)),
          part('scale', (room) => scale(room)),
        ]
      : []),
    part('keys', (room) =>
      stack([key('surveyed', true, room, sheet), key('not surveyed', false, room, sheet)]),
    ),
    imprint,
  ];
  const words = besideEachOther(parts);
  return {
    height: RULE_GAP + words.height,
    draw: (left, top) => [
      element('path', {d: path`M${left} ${top}h${width}`, stroke: PALETTE.ink, 'stroke-width': 1}),
      ...words.draw(left, top + RULE_GAP),
    ],
  };
}
