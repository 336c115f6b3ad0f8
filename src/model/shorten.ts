const LONGEST_VALUE = 60;

/** Takes a value as it was written, gives what a message shows of it: no more than a line holds. */
export function shorten(text: string): string {
  const start = text.trim();
  // A character may be two code units: what is twice too long is cut before it is counted.
  const characters = [...start.slice(0, 2 * LONGEST_VALUE + 2)];
  return characters.length > LONGEST_VALUE
    ? `${characters.slice(0, LONGEST_VALUE - 1).join('')}…`
    : characters.join('');
}
