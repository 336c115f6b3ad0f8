import {type Hand, widthOfText} from './diagramLetters';

/** How freely the labels of a diagram may spread: what is too wide for a phone is set again, in less room. */
export type Room = 'ample' | 'scarce';

/** In units of the drawing: what a line may hold at most, and up to where a label is not broken. */
const LIMITS: Record<Hand, {line: number} & Record<Room, number>> = {
  upright: {line: 146, ample: 122, scarce: 98},
  italic: {line: 112, ample: 104, scarce: 74},
};

const MOST_LINES = 2;

function breakLines(words: readonly string[], width: number, hand: Hand): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOfText(joined, hand) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** Takes lines of text, gives the width of the widest in units of the drawing. */
export function widthOfLines(lines: readonly string[], hand: Hand): number {
  return Math.max(0, ...lines.map((line) => widthOfText(line, hand)));
}

/**
 * Sets a label in one line where that is short, else in the two lines that make it narrowest; gives undefined when it
 * is too long for both.
 */
export function setLabel(label: string, hand: Hand, room: Room): string[] | undefined {
  const {line: most, [room]: unbroken} = LIMITS[hand];
  const words = label.split(/\s+/).filter((word) => word !== '');
  const whole = words.join(' ');
  if (whole === '') return [];
  if (widthOfText(whole, hand) <= unbroken) return [whole];
  const widths = words.map((_, index) => widthOfText(words.slice(0, index + 1).join(' '), hand));
  const candidates = widths
    .map((width) => breakLines(words, width, hand))
    .filter((lines) => lines.length <= MOST_LINES && widthOfLines(lines, hand) <= most);
  return candidates.sort((one, other) => widthOfLines(one, hand) - widthOfLines(other, hand))[0];
}
