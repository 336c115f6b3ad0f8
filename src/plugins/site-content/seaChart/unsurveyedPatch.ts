import type {SeaDrawing} from '../../../model/pageData';
import {type Box, growBox, moveBox, type Point} from './box';
import type {SeaLayout} from './layouts';
import {findRoom} from './room';
import type {SeaCapability} from './seaDrawing';
import {formatCurves, smoothCurves} from './smoothPath';
import {noteBox, noteWidth} from './textBoxes';

const longestLine = 124;
const mostLines = 5;
const outlinePoints = 11;
const gap = 8;

export interface UnsurveyedPatch {
  drawing: NonNullable<SeaDrawing['unsurveyed']>;
  box: Box;
}

function inRunningText(title: string): string {
  return title
    .split(' ')
    .map((word) => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word))
    .join(' ');
}

function wrapWords(words: string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && noteWidth(`${last} ${word}`) <= longestLine)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

function noteLines(titles: string[]): string[] {
  const list = titles.map(inRunningText).join(', ');
  const lines = wrapWords([...`${list}:`.split(' '), 'not surveyed']);
  return lines.length <= mostLines ? lines : [`${titles.length} capabilities:`, 'not surveyed'];
}

function outline(box: Box): string {
  const centre = {x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2};
  const ring = Array.from({length: outlinePoints}, (_, index): Point => {
    const turn = (index / outlinePoints) * 2 * Math.PI;
    const swell = 1 + 0.035 * Math.sin(turn * 3 + 1) + 0.025 * Math.cos(turn * 2);
    // Between an ellipse and a rectangle, so that the first and last line keep their corners.
    const pull = (Math.abs(Math.cos(turn)) ** 2.6 + Math.abs(Math.sin(turn)) ** 2.6) ** (-1 / 2.6);
    return {
      x: centre.x + ((box.right - box.left) / 2) * pull * swell * Math.cos(turn),
      y: centre.y + ((box.bottom - box.top) / 2) * pull * swell * Math.sin(turn),
    };
  });
  return formatCurves(smoothCurves(ring), true);
}

/**
 * Draws the part of the water where nobody has looked: the application capabilities without relevances, by name.
 * Returns undefined when all are surveyed, when the layout has no such part, or when there is no room for it.
 */
export function drawUnsurveyedPatch(
  capabilities: SeaCapability[],
  layout: SeaLayout,
  taken: Box[],
): UnsurveyedPatch | undefined {
  const titles = capabilities
    .filter(({zone, relevances}) => zone === 'application' && relevances.length === 0)
    .map(({title}) => title);
  if (titles.length === 0 || layout.unsurveyed === undefined) return undefined;
  const lines = noteLines(titles);
  const text = noteBox(lines);
  const patch = growBox({...text, left: text.left - 7, right: text.right + 7}, 11);
  const place = findRoom(layout, patch, layout.unsurveyed, taken, gap);
  if (place === undefined) return undefined;
  const box = moveBox(patch, place);
  return {drawing: {path: outline(box), ...place, lines}, box};
}
