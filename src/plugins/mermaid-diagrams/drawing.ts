import {type Room, setLabel} from '../../loader/diagramLabels';
import type {Hand} from '../../loader/diagramLetters';
import {LEADING, type Rectangle} from './geometry';
import type {PlacedText} from './svgText';

/** The inside of an SVG, and the size of its view box, which starts at 0. */
export interface Drawing {
  width: number;
  height: number;
  content: string;
}

/** From the middle of the letters to their baseline. */
const BASELINE = 5;

/** Takes a sound label, its hand and its room, gives its lines. */
export function breakLabel(label: string, hand: Hand, room: Room): string[] {
  return setLabel(label, hand, room) ?? [label];
}

/** Takes lines of text and their place, gives them one below the other around its middle. */
export function centredLines({lines, place}: {lines: readonly string[]; place: Rectangle}): PlacedText[] {
  const first = place.y + place.height / 2 + BASELINE - ((lines.length - 1) * LEADING) / 2;
  return lines.map((text, index) => ({
    text,
    x: place.x + place.width / 2,
    y: first + index * LEADING,
  }));
}
