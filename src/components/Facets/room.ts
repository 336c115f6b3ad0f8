/** However high the rows are, one more may come into sight as what stands above the list changes. */
const SPARE_ROWS = 1;

function smallestHeight(things: readonly Element[]): number {
  const heights = things.map((thing) => thing.getBoundingClientRect().height).filter((height) => height > 0);
  return Math.min(...heights);
}

/**
 * Takes the things of a list, gives what says how many of them, from the first, can stand above the lower edge of the
 * screen: all of them until the list has been seen. It knows without asking the browser for a new layout.
 */
export function watchRoom(things: readonly Element[]): () => number {
  const list = things[0]?.parentElement;
  let ofARow = 0;
  let width = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let top = 0;
  const readTop = () => {
    top = list?.getBoundingClientRect().top ?? 0;
  };
  const readSizes = () => {
    // While it is not to be seen it keeps the sizes that it had.
    if (!list || list.clientWidth === 0) return;
    readTop();
    if (list.clientWidth === width) return;
    width = list.clientWidth;
    ofARow = getComputedStyle(list).gridTemplateColumns.split(' ').length;
    smallest = smallestHeight(things);
  };
  if (list) new ResizeObserver(readSizes).observe(list);
  window.addEventListener('scroll', readTop, {passive: true});
  return () => {
    if (!Number.isFinite(smallest)) return things.length;
    return ofARow * (Math.max(0, Math.ceil((window.innerHeight - top) / smallest)) + SPARE_ROWS);
  };
}
