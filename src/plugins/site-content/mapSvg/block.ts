import type {MapTechnology} from '../../../model/pageData';
import {type Measure, VOICES, type Voice} from './lettering';
import type {LogoShelf} from './logos';
import {type Shape, setLines} from './shapes';
import {wrapText} from './wrapText';

/** What every part of the map is laid out with. */
export interface Sheet {
  measure: Measure;
  logos: LogoShelf;
  technologies: ReadonlyMap<string, MapTechnology>;
}

/** A part of known width and height that can be drawn anywhere. */
export interface Block {
  height: number;
  draw: (left: number, top: number) => Shape[];
}

/** Gives a block that only takes room. */
export function space(height: number): Block {
  return {height, draw: () => []};
}

/** Puts blocks one below the other. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, {height}) => sum + height, 0),
    draw(left, top) {
      let y = top;
      return blocks.flatMap(({height, draw}) => {
        y += height;
        return draw(left, y - height);
      });
    },
  };
}

/** Sets a text in one voice, in as many lines as the width asks for. */
export function paragraph(
  voice: Voice,
  text: string,
  width: number,
  {measure}: Pick<Sheet, 'measure'>,
): Block {
  const lines = wrapText(text, width, (line) => measure(voice, line));
  return {
    height: lines.length * VOICES[voice].leading,
    draw: (left, top) => setLines(voice, lines, left, top),
  };
}
