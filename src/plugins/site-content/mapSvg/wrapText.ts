/** Cuts a word that is wider than a line into pieces that are not. */
function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
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

/** Sets a text in lines of at most that width: it breaks between words, within a word only where that has no room. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (measure(joined) <= width) {
      lines.splice(Math.max(0, lines.length - 1), 1, joined);
    } else {
      lines.push(...breakWord(word, width, measure));
    }
  }
  return lines;
}
