const LONGEST_LIST = 12;

/** Takes two strings, gives how many single-character edits (swaps of neighbours included) lie between them. */
export function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({length: to.length + 1}, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      let edits = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && isSwap) {
        edits = Math.min(edits, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(edits);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** Takes a value and what is known, gives the known value that was most likely meant, if one is near. */
export function nearest(value: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.min(4, Math.floor(value.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - value.length) >= bestDistance) continue;
    const distance = editDistance(value.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Takes at least one value, gives them in quotes as a phrase: `"a", "b" or "c"`. */
export function quoteList(values: readonly string[], conjunction: 'and' | 'or'): string {
  const quoted = values.map((value) => `"${value}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${conjunction} ${last}`;
}

/** Gives the remedy for an unknown value: the near one, else what is known when that is short, else `otherwise`. */
export function suggest(value: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known];
  const near = nearest(value, names);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (names.length === 0 || names.length > LONGEST_LIST) return otherwise;
  return `Write ${quoteList(names.sort(), 'or')}.`;
}
