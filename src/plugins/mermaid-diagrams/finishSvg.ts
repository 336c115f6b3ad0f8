/** Turns what the library draws into what a page holds: colors and faces from the site's style sheet, nothing live. */
import {type CheerioAPI, load} from 'cheerio';
import {
  type Diagram,
  type LabelRole,
  type LineEnd,
  type LineLook,
  labelIndex,
  type NodeLook,
} from '../../loader/diagram';
import type {Drawing, PlacedLine} from './drawDiagram';
import {findReach, tightenSequence} from './sequenceSpacing';

type Selection = ReturnType<CheerioAPI>;

/** The classes of texts, by what they say. */
const TEXT_CLASSES: Record<LabelRole, string> = {
  node: 'name',
  edge: 'words',
  group: 'title',
  row: 'remark',
  code: 'member',
  plain: 'scale',
};

/** Names stand in 13 units and are shown in 14 pixels. */
const SCALE = 14 / 13;
/** So a chart is as wide as a column of text, and its letters have 13 pixels. */
const CHART_SCALE = 13 / 15;

/** What the library leaves empty around a drawing, beyond the half of a line. */
const MARGINS: Record<Diagram['kind'], number> = {
  flowchart: 6,
  state: 6,
  sequence: 28,
  class: 38,
  entity: 38,
  chart: 8,
};

const LINES: Partial<Record<Diagram['kind'], string>> = {
  flowchart: '.edge',
  state: '.edge',
  sequence: '.message',
  class: '.class-relationship',
};

const HEADS: Partial<Record<Diagram['kind'], [start: string, end: string]>> = {
  flowchart: ['arrowhead-start', 'arrowhead'],
  state: ['arrowhead-start', 'arrowhead'],
  sequence: ['seq-arrow', 'seq-arrow'],
};

function numbersOf(element: Selection, ...names: string[]): number[] {
  return names.map((name) => Number(element.attr(name)));
}

function polygonOf(corners: readonly (readonly [number, number])[]): string {
  return corners.map(([x, y]) => `${x},${y}`).join(' ');
}

function giveLook($: CheerioAPI, node: Selection, look: NodeLook): void {
  node.addClass(look);
  const shape = node.children('rect, polygon').first();
  if (look === 'choice') {
    const [x = 0, y = 0, width = 0, height = 0] = numbersOf(shape, 'x', 'y', 'width', 'height');
    const [middle, centre] = [x + width / 2, y + height / 2];
    const points = polygonOf([
      [middle, y],
      [x + width, centre],
      [middle, y + height],
      [x, centre],
    ]);
    shape.replaceWith(
      $('<polygon/>').attr({points, fill: shape.attr('fill') ?? '', stroke: shape.attr('stroke') ?? ''}),
    );
  } else if (look === 'lean-right' || look === 'lean-left') {
    const corners = (shape.attr('points') ?? '').split(' ').map((pair) => pair.split(',').map(Number));
    const xs = corners.map(([x = 0]) => x);
    const ys = corners.map(([, y = 0]) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const lean = (right - left) * 0.12;
    const [above, below] = look === 'lean-right' ? [lean, 0] : [0, lean];
    shape.attr(
      'points',
      polygonOf([
        [left + above, top],
        [right - below, top],
        [right - above, bottom],
        [left + below, bottom],
      ]),
    );
  }
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function boxOf(shape: Selection): Box | undefined {
  const points = shape.attr('points');
  if (points !== undefined) {
    const pairs = points.split(' ').map((pair) => pair.split(',').map(Number));
    const [xs, ys] = [pairs.map(([x = 0]) => x), pairs.map(([, y = 0]) => y)];
    return {left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys)};
  }
  const [x = 0, y = 0, width = 0, height = 0] = numbersOf(shape, 'x', 'y', 'width', 'height');
  if (Number.isNaN(width)) return undefined;
  return {left: x, top: y, right: x + width, bottom: y + height};
}

function lies({left, top, right, bottom}: Box, [x = 0, y = 0]: readonly number[], around: number): boolean {
  return x >= left - around && x <= right + around && y >= top - around && y <= bottom + around;
}

function movePoints(points: string, [x, y]: readonly [number, number]): string {
  return points
    .split(' ')
    .map((pair) => {
      const [across = 0, down = 0] = pair.split(',').map(Number);
      return `${across + x},${down + y}`;
    })
    .join(' ');
}

/** The library draws a line from an enclosure to what lies beside it in another one as if that stood at the corner. */
function moveStrayLines($: CheerioAPI): void {
  const groups = $('.subgraph > rect:first-child')
    .map((_, rect) => boxOf($(rect)) ?? [])
    .get();
  $('.edge').each((_, element) => {
    const line = $(element);
    const from = $(`.subgraph[data-id="${line.attr('data-from')}"] > rect`).first();
    const to = $(`.subgraph[data-id="${line.attr('data-to')}"] > rect`).first();
    const [box, points] = [boxOf(from.length > 0 ? from : to), line.attr('points') ?? ''];
    if (from.length + to.length === 0 || box === undefined) return;
    const pairs = points.split(' ');
    const touches = (shift: readonly [number, number]) => {
      const moved = movePoints(from.length > 0 ? (pairs[0] ?? '') : (pairs.at(-1) ?? ''), shift);
      const point = moved.split(',').map(Number);
      const inner = {left: box.left + 3, top: box.top + 3, right: box.right - 3, bottom: box.bottom - 3};
      return lies(box, point, 3) && !lies(inner, point, 0);
    };
    if (touches([0, 0])) return;
    const group = groups.find(({left, top}) => touches([left, top]));
    if (group === undefined) return;
    const shift = [group.left, group.top] as const;
    line.attr('points', movePoints(points, shift));
    const ends = `[data-from="${line.attr('data-from')}"][data-to="${line.attr('data-to')}"]`;
    $(`.edge-label${ends}`)
      .find('rect, text, tspan')
      .each((_index, part) => {
        for (const [index, name] of ['x', 'y'].entries()) {
          const at = $(part).attr(name);
          if (at !== undefined) $(part).attr(name, String(Number(at) + (shift[index] ?? 0)));
        }
      });
  });
}

/** The ground of words beside a line is that of where they stand, and no larger than it needs to be. */
function groundWords($: CheerioAPI): void {
  const groups = $('.subgraph > rect:first-child')
    .map((_, rect) => boxOf($(rect)) ?? [])
    .get();
  $('.edge-label').each((_, element) => {
    const rect = $(element).children('rect');
    const box = boxOf(rect);
    if (box === undefined) return;
    const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    if (groups.some((group) => lies(group, middle, 0))) $(element).addClass('inside');
    rect.attr({y: String(box.top + 6), height: String(box.bottom - box.top - 12)});
  });
}

/** A class without members, and an entity without attributes, is a box with its name. */
function finishBoxes($: CheerioAPI): void {
  // The library draws these signs below the box of the class.
  $('#cls-composition, #cls-aggregation').attr('refX', '12');
  $('.class-node, .entity').each((_, element) => {
    const node = $(element);
    if (node.find('.mono').length > 0) return;
    const [frame, head] = [node.children('rect').first(), node.children('rect').last()];
    const [height = 0] = numbersOf(frame, 'height');
    const [tall = 0] = numbersOf(head, 'height');
    // The library says there that it has none.
    if (node.hasClass('entity')) node.children('text').last().remove();
    node.children('text').each((_index, text) => {
      $(text).attr('y', String(Number($(text).attr('y')) + (height - tall) / 2));
    });
    head.remove();
    node.children('line').remove();
  });
}

/** A cross or a circle on the end of a line, as a marker. */
const SIGNS: Partial<Record<LineEnd, string>> = {
  cross:
    '<marker id="cross" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto-start-reverse"><path class="sign" d="M1 1L7 7M1 7L7 1"/></marker>',
  circle:
    '<marker id="circle" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto-start-reverse"><circle class="sign" cx="4" cy="4" r="2.75"/></marker>',
};

function setEnds($: CheerioAPI, line: Selection, {start, end}: LineLook, kind: Diagram['kind']): void {
  const heads = HEADS[kind];
  const set = (attribute: string, sign: LineEnd, head: string | undefined) => {
    if (sign === 'none') line.removeAttr(attribute);
    else if (sign === 'arrow') {
      if (head !== undefined && !line.attr(attribute)) line.attr(attribute, `url(#${head})`);
    } else {
      if ($(`#${sign}`).length === 0) $('defs').append(SIGNS[sign] ?? '');
      line.attr(attribute, `url(#${sign})`);
    }
  };
  set('marker-start', start, heads?.[0]);
  set('marker-end', end, heads?.[1]);
}

function finishLines($: CheerioAPI, {kind, lineLooks}: Diagram, put: (text: string) => string): void {
  const selector = LINES[kind];
  if (selector === undefined) return;
  const waiting = new Map<string, LineLook[]>();
  const keyOf = (from: string, to: string) => `${from} ${to}`;
  for (const look of lineLooks) {
    const key = keyOf(put(look.from), put(look.to));
    waiting.set(key, [...(waiting.get(key) ?? []), look]);
  }
  $(selector).each((_, element) => {
    const line = $(element);
    const look = waiting.get(keyOf(line.attr('data-from') ?? '', line.attr('data-to') ?? ''))?.shift();
    if (look === undefined) return;
    if (look.kind === 'hidden') {
      line.remove();
      return;
    }
    const stroke = kind === 'sequence' ? line.children('line, polyline').first() : line;
    setEnds($, stroke, look, kind);
    if (look.kind === 'note') stroke.addClass('to-note').removeAttr('stroke-dasharray');
  });
}

/** Straight lines between the values, and level ones behind them: a curve would show values that nobody measured. */
function finishChart($: CheerioAPI, names: readonly (string | undefined)[]): void {
  const dots = $('.xychart-grid');
  const xs = dots.map((_, dot) => Number($(dot).attr('cx'))).get();
  const isHorizontal = $('.xychart-label[text-anchor="end"]').length > 0 && $('.xychart-bar').length === 0;
  const levels = isHorizontal
    ? []
    : $('text.xychart-label[text-anchor="end"]')
        .map((_, text) => Number($(text).attr('y')))
        .get();
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  dots.remove();
  $('.xychart-line-shadow').remove();
  if (xs.length > 0) {
    const path = levels.map((y) => `M${left} ${y}H${right}`).join('');
    $('svg').prepend(`<path class="grid" d="${path}"/>`);
  }
  $('.xychart-line').each((_, element) => {
    const [color = ''] = /xychart-color-\d+/.exec($(element).attr('class') ?? '') ?? [];
    const points = $(`.xychart-dot.${color}`)
      .map((_index, dot) => `${$(dot).attr('cx')} ${$(dot).attr('cy')}`)
      .get();
    if (points.length > 1) $(element).attr('d', `M${points.join('L')}`);
  });
  const legend = $('text.xychart-label[text-anchor="start"]');
  if (names.some((name) => name !== undefined)) {
    legend.each((index, text) => {
      const name = names[index];
      if (name !== undefined) $(text).text(name);
    });
  } else {
    legend.prev().remove();
    legend.remove();
  }
  $('[class*="xychart"]').each((_, element) => {
    const name = ($(element).attr('class') ?? '').replace(
      /xychart-color-(\d+)/g,
      (__, index: string) => `series-${Number(index) % 4}`,
    );
    $(element).attr('class', name.replace(/xychart-/g, 'chart-'));
  });
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const LABEL = /([\ue000-\uf8fe])\uf8ff*/g;

function lineOf(letter: string, lines: readonly PlacedLine[]): PlacedLine | undefined {
  return lines[labelIndex(letter)];
}

function classTexts($: CheerioAPI, lines: readonly PlacedLine[]): void {
  $('text').each((_, element) => {
    const text = $(element);
    const [, reference] = new RegExp(LABEL.source).exec(text.text()) ?? [];
    const line = reference === undefined ? undefined : lineOf(reference, lines);
    const role = line?.role ?? (text.hasClass('mono') ? 'code' : undefined);
    if (role !== undefined) text.addClass(TEXT_CLASSES[role]);
    text.removeClass('mono');
    for (const name of ['font-size', 'font-weight', 'fill', 'font-style']) if (role) text.removeAttr(name);
  });
}

function round($: CheerioAPI): void {
  $('*').each((_, element) => {
    if (!('attribs' in element)) return;
    for (const [name, value] of Object.entries(element.attribs)) {
      if (name.startsWith('data-') || ((name === 'rx' || name === 'ry') && value === '0'))
        delete element.attribs[name];
      else if (!/^(?:id|class|fill|stroke)$/.test(name)) {
        element.attribs[name] = value.replace(/-?\d+\.\d+/g, (number) =>
          String(Math.round(Number(number) * 10) / 10),
        );
      }
    }
  });
}

/** Gives each marker that is used a name of its own on the page, and takes the others away. */
function nameMarkers($: CheerioAPI, name: string): void {
  const used = new Set<string>();
  for (const attribute of ['marker-start', 'marker-end']) {
    $(`[${attribute}]`).each((_, element) => {
      const [, id = ''] = /^url\(#(.+)\)$/.exec($(element).attr(attribute) ?? '') ?? [];
      used.add(id);
      $(element).attr(attribute, `url(#${name}-${id})`);
    });
  }
  $('marker').each((_, element) => {
    const id = $(element).attr('id') ?? '';
    if (used.has(id)) $(element).attr('id', `${name}-${id}`);
    else $(element).remove();
  });
  if ($('marker').length === 0) $('defs').remove();
}

interface Finish {
  diagram: Diagram;
  lines: readonly PlacedLine[];
  /** A name that no other drawing on the page has. */
  name: string;
  /** Puts what stands for the labels in a text in the place of their references. */
  put: (text: string) => string;
}

/** Takes an SVG of the library and what it shows, gives the drawing for the page. */
export function finishSvg(svg: string, {diagram, lines, name, put}: Finish): Drawing {
  // What the library writes is escaped: it stays so.
  const $ = load(svg, {xml: {decodeEntities: false}});
  const root = $('svg').first();
  $('style, title').remove();
  for (const [id, look] of diagram.nodeLooks) giveLook($, $(`[data-id="${id}"]`), look);
  finishLines($, diagram, put);
  if (diagram.kind === 'flowchart' || diagram.kind === 'state') {
    moveStrayLines($);
    groundWords($);
  }
  if (diagram.kind === 'class' || diagram.kind === 'entity') finishBoxes($);
  if (diagram.kind === 'chart') finishChart($, diagram.legend ?? []);
  const nameOf = (text: string) =>
    text.replace(LABEL, (_, letter: string) => lineOf(letter, lines)?.text ?? '');
  if (diagram.kind === 'sequence') tightenSequence($, nameOf);
  classTexts($, lines);
  round($);
  nameMarkers($, name);
  const [, , width = 0, height = 0] = (root.attr('viewBox') ?? '').split(' ').map(Number);
  const margin = MARGINS[diagram.kind];
  const [left, right] = diagram.kind === 'sequence' ? findReach($, nameOf) : [margin + 2, width - margin - 2];
  const start = Math.floor(left - 2);
  const [inner, tall] = [Math.ceil(right + 2 - start), Math.ceil(height - 2 * margin)];
  const scale = diagram.kind === 'chart' ? CHART_SCALE : SCALE;
  const content = (root.html() ?? '')
    .replace(/>\s+</g, '><')
    .trim()
    .replace(LABEL, (_, reference: string) => {
      return escapeText(lineOf(reference, lines)?.text ?? '');
    });
  return {
    viewBox: `${start} ${margin} ${inner} ${tall}`,
    width: Math.round(inner * scale),
    height: Math.round(tall * scale),
    content,
  };
}
