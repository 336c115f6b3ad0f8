/**
 * Takes the places of rows in their order and which of them match; gives by place how many others come before a row
 * that matches, and infinity for one that does not.
 */
export function rankMatches(order: readonly number[], isMatch: readonly boolean[]): number[] {
  const ranks = isMatch.map(() => Number.POSITIVE_INFINITY);
  let rank = 0;
  for (const place of order) {
    if (!isMatch[place]) continue;
    ranks[place] = rank;
    rank += 1;
  }
  return ranks;
}
