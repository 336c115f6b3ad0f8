/** A table of so many rows stands open; of a longer one so many do where script can unfold the others. */
const LONGEST_OPEN = 120;
const OPEN_OF_LONGER = 30;

/** Takes how many choices there are, gives how many rows stand open at first. */
export function countOpenRows(choices: number): number {
  return choices > LONGEST_OPEN ? OPEN_OF_LONGER : choices;
}
