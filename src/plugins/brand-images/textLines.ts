/** Takes a text, gives its width in pixels. */
export type MeasureText = (text: string) => number;

/** Breaks a text at its spaces into lines of at most `width` pixels; a word that is wider is broken too. */
export function breakLines(text: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') {
      lines.push(line);
    }
    const pieces = measure(word) <= width ? [word] : breakWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/** Breaks a text into as few lines as `breakLines`, each as short as that allows, so that no line is left nearly empty. */
export function balanceLines(text: string, width: number, measure: MeasureText): string[] {
  const {length} = breakLines(text, width, measure);
  let [tooNarrow, enough] = [0, Math.ceil(width)];
  while (enough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + enough) / 2);
    if (breakLines(text, middle, measure).length > length) {
      tooNarrow = middle;
    } else {
      enough = middle;
    }
  }
  return breakLines(text, Math.min(enough, width), measure);
}

/** Keeps the first `count` lines; when lines are left out, the last one kept ends in an ellipsis and fits `width` pixels. */
export function clampLines(lines: string[], count: number, width: number, measure: MeasureText): string[] {
  if (lines.length <= count) {
    return lines;
  }
  const kept = lines.slice(0, count);
  return [...kept.slice(0, -1), shorten(`${kept.at(-1)} ${lines[count]}`, width, measure)];
}

/** Gives a text as it is when it fits `width` pixels, else its beginning and an ellipsis. */
export function shorten(text: string, width: number, measure: MeasureText): string {
  if (measure(text) <= width) {
    return text;
  }
  const letters = Array.from(text);
  const ending = () => `${letters.join('').trimEnd()}…`;
  while (letters.length > 0 && measure(ending()) > width) {
    letters.pop();
  }
  return ending();
}

function breakWord(word: string, width: number, measure: MeasureText): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
