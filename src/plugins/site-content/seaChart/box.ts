export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Returns the box moved by the given distances. */
export function moveBox(box: Box, {x, y}: Point): Box {
  return {left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y};
}

/** Returns the box with a margin on all sides; a negative margin shrinks it. */
export function growBox(box: Box, margin: number): Box {
  return {
    left: box.left - margin,
    top: box.top - margin,
    right: box.right + margin,
    bottom: box.bottom + margin,
  };
}

/** Returns the smallest box around all of the given boxes. */
export function hullOf(boxes: Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** Says whether two boxes share an area; touching edges do not count. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Says whether the inner box lies wholly in the outer one. */
export function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Says whether the point lies in the box. */
export function contains(box: Box, {x, y}: Point): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
