const LONGEST_LIST = 12;
/** What is longer was not meant to be a name. */
const LONGEST_NAME = 200;
const BITS = 32;

/**
 * Takes two strings, gives how many single-character edits (swaps of neighbours included) lie between them; where
 * there are more than `limit`, it may give any number above it, and stops as soon as it knows.
 */
export function editDistance(from: string, to: string, limit = Number.POSITIVE_INFINITY): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({length: to.length + 1}, (_, index) => index);
  let leastBefore = 0;
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let least = row;
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
      least = Math.min(least, edits);
    }
    // A swap reaches back two rows.
    if (least > limit && leastBefore > limit) return least;
    leastBefore = least;
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** The letters of a text as bits, whichever of them fall together. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) letters |= 1 << (text.charCodeAt(index) % BITS);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Takes a value and what is known, gives the known value that was most likely meant, if one is near. */
export function nearest(value: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.min(4, Math.floor(value.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  if (value.length > LONGEST_NAME) return best;
  const wanted = value.toLowerCase();
  const letters = lettersOf(wanted);
  for (const candidate of known) {
    if (Math.abs(candidate.length - value.length) >= bestDistance) continue;
    const other = candidate.toLowerCase();
    // One edit takes away one letter at most, and brings one: most candidates need no closer look.
    if (countBits(letters ^ lettersOf(other)) > 2 * (bestDistance - 1)) continue;
    const distance = editDistance(wanted, other, bestDistance - 1);
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
