/** So many plots stand open; of more than that so many do where script can unfold the others. */
const MOST_OPEN = 60;
const OPEN_OF_MORE = 12;

/** Takes how many plots there are, gives how many stand open at first. */
export function countOpenPlots(plots: number): number {
  return plots > MOST_OPEN ? OPEN_OF_MORE : plots;
}
