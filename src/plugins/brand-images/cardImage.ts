import '../../fonts/withoutSystemFonts';
import {createCanvas, type Image, loadImage, type SKRSContext2D} from '@napi-rs/canvas';
import {registerFaces} from '../../fonts/canvasFaces';
import {DISPLAY_FAMILIES, drawLines, heightOf, measureIn, TEXT_FAMILIES, type TextStyle} from './cardText';
import type {Card} from './pageCard';
import {drawSquare} from './squareImage';
import {balanceLines, breakLines, clampLines, shorten} from './textLines';

const CARD_WIDTH = 1200;
const CARD_HEIGHT = 630;

/** As large as PNG, and packed in a third of its time. */
const QUALITY = 85;

/** Day colours only: the picture lies on other people's pages. */
const PAPER = '#fcfbf7';
const INK = '#12303d';
const HEADING = '#0b2733';
const SECONDARY = '#48626d';

const MARGIN = 16;
const LINE = 3;
const EDGE_HEIGHT = 16;
const EDGE_PARTS = 19;

const LEFT = 75;
const RIGHT = CARD_WIDTH - LEFT;
const TEXT_WIDTH = RIGHT - LEFT;
const HEAD = {top: 66, height: 72, gap: 18};
const FOOT = {top: 487, line: 2, padding: 22, gap: 48};
const WORDS_TOP = HEAD.top + HEAD.height;

const NAME: TextStyle = {
  families: DISPLAY_FAMILIES,
  weight: 600,
  size: 34,
  leading: HEAD.height / 34,
  color: INK,
  tracking: 0.085,
};
const KIND: TextStyle = {
  families: TEXT_FAMILIES,
  weight: 600,
  size: 22,
  leading: HEAD.height / 22,
  color: SECONDARY,
  tracking: 0.095,
};
const SUMMARY: TextStyle = {families: TEXT_FAMILIES, weight: 400, size: 30, leading: 1.35, color: INK};
const LABEL: TextStyle = {...KIND, size: 19, leading: 1.3};
const VALUE: TextStyle = {...SUMMARY, size: 25, leading: 1.3};

const SMALLEST_TITLE = 60;
const TITLE_SIZES = [112, 96, 84, 72];
const TITLE_HEIGHT = {alone: 300, aboveSummary: 190};
const TITLE_LINES = {alone: 4, aboveSummary: 3};
const SUMMARY_GAP = 20;
const SUMMARY_WIDTH = 960;

/** Makes the mark ready for `drawCard`. Takes its source as SVG. */
export function loadMark(svg: string): Promise<Image> {
  return loadImage(drawSquare(svg, HEAD.height));
}

/**
 * Takes the mark as `loadMark` gives it, gives what draws sharing pictures as JPEG: one after the other, as all are drawn
 * on one canvas.
 */
export function startCards(mark: Image): (card: Card) => Promise<Buffer> {
  registerFaces();
  const canvas = createCanvas(CARD_WIDTH, CARD_HEIGHT);
  const context = canvas.getContext('2d');
  return (card) => {
    drawFrame(context);
    drawHead(context, card.kind, mark);
    drawWords(context, card);
    drawFacts(context, card.facts);
    return canvas.encode('jpeg', QUALITY);
  };
}

/** The paper, a line around it, and a graduated edge above and below. */
function drawFrame(context: SKRSContext2D): void {
  context.fillStyle = PAPER;
  context.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  const outline = (top: number, height: number) => {
    const inset = LINE / 2;
    context.strokeRect(MARGIN + inset, top + inset, CARD_WIDTH - 2 * MARGIN - LINE, height - LINE);
  };
  context.strokeStyle = INK;
  context.lineWidth = LINE;
  outline(MARGIN, CARD_HEIGHT - 2 * MARGIN);
  const partWidth = (CARD_WIDTH - 2 * (MARGIN + LINE)) / EDGE_PARTS;
  context.fillStyle = INK;
  for (const top of [MARGIN, CARD_HEIGHT - MARGIN - EDGE_HEIGHT]) {
    outline(top, EDGE_HEIGHT);
    for (let part = 0; part < EDGE_PARTS; part += 2) {
      const left = MARGIN + LINE + part * partWidth;
      context.fillRect(left, top + 2 * LINE, partWidth, EDGE_HEIGHT - 4 * LINE);
    }
  }
}

function drawHead(context: SKRSContext2D, kind: string, mark: Image): void {
  const {top, height, gap} = HEAD;
  context.drawImage(mark, LEFT, top);
  drawLines(context, NAME, ['CNOE'], {left: LEFT + height + gap, top});
  const place = kind.toUpperCase();
  drawLines(context, KIND, [place], {left: RIGHT - measureIn(context, KIND)(place), top});
}

/** The title and the summary, in the middle between head and foot. */
function drawWords(context: SKRSContext2D, {title, summary}: Card): void {
  const heading = setTitle(context, title, summary ? 'aboveSummary' : 'alone');
  const summaryLines = summary ? setSummary(context, summary, heading.style.size < 84 ? 2 : 3) : [];
  const titleHeight = heightOf(heading.lines, heading.style) + (summary ? SUMMARY_GAP : 0);
  const height = titleHeight + heightOf(summaryLines, SUMMARY);
  const top = WORDS_TOP + (FOOT.top - WORDS_TOP - height) / 2;
  drawLines(context, heading.style, heading.lines, {left: LEFT, top});
  drawLines(context, SUMMARY, summaryLines, {left: LEFT, top: top + titleHeight});
}

/** Sets a title in the largest size in which it fits; if it fits in none, it is cut. */
function setTitle(
  context: SKRSContext2D,
  title: string,
  place: keyof typeof TITLE_HEIGHT,
): {style: TextStyle; lines: string[]} {
  for (const size of TITLE_SIZES) {
    const style = titleStyle(size);
    const lines = balanceLines(title, TEXT_WIDTH, measureIn(context, style));
    if (heightOf(lines, style) <= TITLE_HEIGHT[place]) {
      return {style, lines};
    }
  }
  const style = titleStyle(SMALLEST_TITLE);
  const measure = measureIn(context, style);
  const lines = breakLines(title, TEXT_WIDTH, measure);
  return {style, lines: clampLines(lines, TITLE_LINES[place], TEXT_WIDTH, measure)};
}

function titleStyle(size: number): TextStyle {
  return {families: DISPLAY_FAMILIES, weight: 500, size, leading: 1.08, color: HEADING, tracking: -0.012};
}

function setSummary(context: SKRSContext2D, summary: string, count: number): string[] {
  const measure = measureIn(context, SUMMARY);
  return clampLines(breakLines(summary, SUMMARY_WIDTH, measure), count, SUMMARY_WIDTH, measure);
}

/** The facts beside each other; a value that goes beyond the edge is cut. */
function drawFacts(context: SKRSContext2D, facts: Card['facts']): void {
  context.fillStyle = INK;
  context.fillRect(LEFT, FOOT.top, TEXT_WIDTH, FOOT.line);
  const labelTop = FOOT.top + FOOT.line + FOOT.padding;
  const valueTop = labelTop + LABEL.size * LABEL.leading;
  let left = LEFT;
  for (const fact of facts) {
    const label = fact.label.toUpperCase();
    const value = shorten(fact.value, RIGHT - left, measureIn(context, VALUE));
    drawLines(context, LABEL, [label], {left, top: labelTop});
    drawLines(context, VALUE, [value], {left, top: valueTop});
    left += Math.max(measureIn(context, LABEL)(label), measureIn(context, VALUE)(value)) + FOOT.gap;
  }
}
