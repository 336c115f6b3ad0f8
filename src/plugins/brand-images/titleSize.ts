const SIZES = [112, 96, 84, 72, 60];
const LINE_HEIGHT = 1.08;
/** Width of an average letter of Brygada 1918 in em, with some reserve for capitals. */
const LETTER_WIDTH = 0.49;

/** Takes a title and the room for it, returns the largest font size at which it fits, else the smallest there is. */
export function titleSize(title: string, room: {width: number; height: number}): number {
  const fits = (size: number) =>
    countLines(title, room.width / (size * LETTER_WIDTH)) * size * LINE_HEIGHT <= room.height;
  return SIZES.find(fits) ?? 60;
}

/** Breaks a text at its spaces; a word that is longer than a line counts as the lines that it fills. */
function countLines(text: string, lettersPerLine: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/\s+/)) {
    const {length} = word;
    if (filled > 0 && filled + 1 + length > lettersPerLine) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + length;
    while (filled > lettersPerLine) {
      lines += 1;
      filled -= lettersPerLine;
    }
  }
  return lines;
}
