/** Takes a number and a noun, gives both, such as "1 technology" or "86 technologies". */
export function countedWords(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
