/** Makes room between the participants of a sequence for what they say: the library looks at their names alone. */
import type {CheerioAPI} from 'cheerio';
import type {Diagram} from '../../loader/diagram';
import {labelIndex} from '../../loader/diagram';
import {widthOfLine} from './diagramLabels';

/** As the library spaces participants. */
const BOX = {padding: 32, least: 80, gap: 40, leastGap: 140};
/** On both sides of the words of a message together. */
const AROUND_WORDS = 26;
/** The loop of a message to oneself. */
const LOOP = 48;
const INSET = 6;

const PARTICIPANT = /^(?:participant|actor) p\d+ as (.)$/u;
const MESSAGE = /^p(\d+)--?(?:>>|\))[+-]?p(\d+): (.)$/u;

function boxWidth(text: string): number {
  const lines = text.split('\n').map((line) => widthOfLine(line, 'node'));
  return Math.max(BOX.least, Math.max(...lines) + BOX.padding);
}

/** Takes a sequence diagram, gives by how much the labels of participants are to be wider, by their index. */
export function widenParticipants({source, labels}: Diagram): Map<number, number> {
  const lines = source.split('\n');
  const participants = lines.flatMap((line) => {
    const [, letter] = PARTICIPANT.exec(line) ?? [];
    return letter === undefined ? [] : [labelIndex(letter)];
  });
  const natural = participants.map((index) => boxWidth(labels[index]?.text ?? ''));
  const widths = [...natural];
  const needs = lines
    .flatMap((line) => {
      const [, from, to, letter = ''] = MESSAGE.exec(line) ?? [];
      if (from === undefined || to === undefined) return [];
      const [first, last] = [Number(from), Number(to)].sort((one, other) => one - other);
      const width = widthOfLine(labels[labelIndex(letter)]?.text ?? '', 'edge');
      return first === undefined || last === undefined ? [] : [{first, last, width}];
    })
    .map(({first, last, width}) =>
      first === last
        ? {first, last: first + 1, width: width + LOOP}
        : {first, last, width: width + AROUND_WORDS},
    )
    .filter(({last}) => last < participants.length)
    .sort((one, other) => one.last - one.first - (other.last - other.first));
  const gapAfter = (index: number) =>
    Math.max(BOX.leastGap, ((widths[index] ?? 0) + (widths[index + 1] ?? 0)) / 2 + BOX.gap);
  for (const {first, last, width} of needs) {
    const between = Array.from({length: last - first}, (_, index) => first + index);
    const room = between.reduce((sum, index) => sum + gapAfter(index), 0);
    if (room >= width) continue;
    // Two boxes that are wider by so much stand apart by so much more.
    for (const index of between) {
      const wanted = gapAfter(index) + (width - room) / between.length - BOX.gap;
      const missing = wanted - ((widths[index] ?? 0) + (widths[index + 1] ?? 0)) / 2;
      for (const end of [index, index + 1]) widths[end] = (widths[end] ?? 0) + Math.max(0, missing);
    }
  }
  return new Map(participants.map((label, index) => [label, (widths[index] ?? 0) - (natural[index] ?? 0)]));
}

interface Span {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Gives each participant a box of the width of its name again, and each inner frame a distance to the outer one. */
export function tightenSequence($: CheerioAPI, nameOf: (text: string) => string): void {
  $('.actor > rect').each((_, element) => {
    const rect = $(element);
    const width = boxWidth(
      $(rect)
        .siblings('text')
        .map((__, text) => {
          const parts = $(text).children('tspan');
          return parts.length > 0
            ? parts
                .map((___, part) => nameOf($(part).text()))
                .get()
                .join('\n')
            : nameOf($(text).text());
        })
        .get()
        .join('\n'),
    );
    const middle = Number(rect.attr('x')) + Number(rect.attr('width')) / 2;
    rect.attr({x: String(middle - width / 2), width: String(width)});
  });
  // The hands of the site's letters reach below where the library expects it.
  $('.message > text[text-anchor="middle"]').each((_, text) => {
    $(text).attr('y', String(Number($(text).attr('y')) - 3));
  });
  const frames = $('.block')
    .map((_, element) => {
      const rect = $(element).children('rect').first();
      const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(rect.attr(name)),
      );
      return {element, span: {x, y, width, height}};
    })
    .get();
  const holds = (outer: Span, inner: Span) =>
    outer !== inner && outer.y <= inner.y && outer.y + outer.height >= inner.y + inner.height;
  for (const {element, span} of frames) {
    const depth = frames.filter(({span: outer}) => holds(outer, span)).length;
    if (depth === 0) continue;
    const by = depth * INSET;
    $(element)
      .find('rect, text, tspan, line')
      .each((_, part) => {
        for (const name of ['x', 'x1']) {
          const at = $(part).attr(name);
          if (at !== undefined) $(part).attr(name, String(Number(at) + by));
        }
        const end = $(part).attr('x2');
        if (end !== undefined) $(part).attr('x2', String(Number(end) - by));
      });
    $(element)
      .children('rect')
      .first()
      .attr('width', String(span.width - 2 * by));
  }
}

/** Takes a drawn sequence, gives how far it reaches to the left and to the right. */
export function findReach($: CheerioAPI, nameOf: (text: string) => string): [left: number, right: number] {
  const xs: number[] = [];
  $('rect').each((_, rect) => {
    const x = Number($(rect).attr('x'));
    xs.push(x, x + Number($(rect).attr('width')));
  });
  $('.note > polygon').each((_, polygon) => {
    for (const pair of ($(polygon).attr('points') ?? '').split(' ')) xs.push(Number(pair.split(',')[0]));
  });
  $('.message > text, .actor > text').each((_, text) => {
    const width = widthOfLine(nameOf($(text).text()), 'node');
    const x = Number($(text).attr('x'));
    xs.push(...($(text).attr('text-anchor') === 'middle' ? [x - width / 2, x + width / 2] : [x, x + width]));
  });
  return [Math.min(...xs), Math.max(...xs)];
}
