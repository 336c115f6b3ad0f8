/**
 * Takes the places of rows in their order, tells which of them match, and how many stand open; gives by place whether
 * a row is folded away: it matches and comes after that many others.
 */
export function foldRows(order: readonly number[], isMatch: readonly boolean[], open: number): boolean[] {
  const isFolded = isMatch.map(() => false);
  let rank = 0;
  for (const place of order) {
    if (!isMatch[place]) continue;
    rank += 1;
    if (rank > open) isFolded[place] = true;
  }
  return isFolded;
}
