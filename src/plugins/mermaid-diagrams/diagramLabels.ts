import type {LabelRole} from '../../loader/diagram';
import {type Hand, LETTER_SIZE, widthOfText} from './diagramLetters';

/** How freely the labels of a diagram may spread: what is too wide for a phone is set again, in less room. */
export type Room = 'ample' | 'scarce';

interface RoleStyle {
  hand: Hand | 'code';
  /** In units of the drawing. */
  size: number;
  /** Up to which width a label stays in one line. */
  width: Record<Room, number>;
}

const UNBROKEN = {ample: Number.POSITIVE_INFINITY, scarce: Number.POSITIVE_INFINITY};

/** The sizes are those of the style sheet of the component. */
export const ROLES: Record<LabelRole, RoleStyle> = {
  node: {hand: 'upright', size: 13, width: {ample: 132, scarce: 92}},
  edge: {hand: 'italic', size: 13, width: {ample: 104, scarce: 72}},
  group: {hand: 'italic', size: 13, width: UNBROKEN},
  row: {hand: 'italic', size: 13, width: {ample: 168, scarce: 132}},
  code: {hand: 'code', size: 11, width: UNBROKEN},
  plain: {hand: 'upright', size: 14, width: UNBROKEN},
};

/** Letters of a monospaced face are that wide, in em. */
const WIDTH_OF_CODE = 0.61;

/** Takes a line and its role, gives its width in units of the drawing. */
export function widthOfLine(line: string, role: LabelRole): number {
  const {hand, size} = ROLES[role];
  if (hand === 'code') return [...line].length * WIDTH_OF_CODE * size;
  return (widthOfText(line, hand) * size) / LETTER_SIZE;
}

function breakWords(words: readonly string[], width: number, role: LabelRole): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOfLine(joined, role) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

const widest = (lines: readonly string[], role: LabelRole) =>
  Math.max(0, ...lines.map((line) => widthOfLine(line, role)));

function breakLine(line: string, role: LabelRole, room: Room): string[] {
  const limit = ROLES[role].width[room];
  const words = line.split(/\s+/).filter((word) => word !== '');
  const whole = words.join(' ');
  if (words.length < 2 || widthOfLine(whole, role) <= limit) return [whole];
  const fewest = breakWords(words, limit, role);
  // Among the ways to break it into as few lines, the narrowest.
  const candidates = words
    .flatMap((_, from) =>
      words.slice(from).map((_word, index) => words.slice(from, from + index + 1).join(' ')),
    )
    .map((part) => widthOfLine(part, role))
    .filter((width) => width <= limit)
    .map((width) => breakWords(words, width, role))
    .filter((lines) => lines.length <= fewest.length);
  return candidates.reduce(
    (best, lines) => (widest(lines, role) < widest(best, role) ? lines : best),
    fewest,
  );
}

/** Takes the text of a label, gives its lines; those that the author broke stay apart. */
export function breakLabel(text: string, role: LabelRole, room: Room): string[] {
  return text.split('\n').flatMap((line) => breakLine(line, role, room));
}
