import {type Box, contains, growBox, type Point} from './box';

/** A cubic Bézier curve: start, two controls, end. */
export type Curve = [Point, Point, Point, Point];

const samples = 12;

function between(a: Point, b: Point, part: number): Point {
  return {x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part};
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function at<T>(ring: T[], index: number): T {
  const item = ring[((index % ring.length) + ring.length) % ring.length];
  if (item === undefined) throw new RangeError('A ring has at least one point.');
  return item;
}

/** Returns the length of a closed ring. */
export function ringLength(ring: Point[]): number {
  return ring.reduce((sum, point, index) => sum + distance(point, at(ring, index + 1)), 0);
}

/** Replaces the points of a ring by evenly spaced ones, about `spacing` apart, and takes the tremble out. */
export function evenRing(ring: Point[], spacing: number): Point[] {
  const length = ringLength(ring);
  const count = Math.max(6, Math.round(length / spacing));
  const even: Point[] = [];
  let walked = 0;
  ring.forEach((point, index) => {
    const next = at(ring, index + 1);
    const side = distance(point, next);
    while (even.length < count && (even.length * length) / count < walked + side) {
      even.push(between(point, next, ((even.length * length) / count - walked) / side));
    }
    walked += side;
  });
  const soften = (points: Point[]) =>
    points.map((point, index) =>
      between(point, between(at(points, index - 1), at(points, index + 1), 0.5), 0.5),
    );
  return soften(soften(even));
}

/** Lays a closed smooth line (Catmull-Rom) through the points of a ring. */
export function smoothCurves(ring: Point[]): Curve[] {
  return ring.map((point, index) => {
    const previous = at(ring, index - 1);
    const next = at(ring, index + 1);
    const afterNext = at(ring, index + 2);
    return [
      point,
      {x: point.x + (next.x - previous.x) / 6, y: point.y + (next.y - previous.y) / 6},
      {x: next.x - (afterNext.x - point.x) / 6, y: next.y - (afterNext.y - point.y) / 6},
      next,
    ];
  });
}

function split([a, b, c, d]: Curve, part: number): [Curve, Curve] {
  const ab = between(a, b, part);
  const bc = between(b, c, part);
  const cd = between(c, d, part);
  const abc = between(ab, bc, part);
  const bcd = between(bc, cd, part);
  const middle = between(abc, bcd, part);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

function pointOn(curve: Curve, part: number): Point {
  return split(curve, part)[1][0];
}

function piece(curve: Curve, from: number, to: number): Curve {
  const head = to < 1 ? split(curve, to)[0] : curve;
  return from > 0 ? split(head, from / to)[1] : head;
}

function visibleParts(curve: Curve, isVisible: (point: Point) => boolean): [number, number][] {
  const parts: [number, number][] = [];
  let from: number | undefined;
  for (let sample = 0; sample < samples; sample += 1) {
    if (isVisible(pointOn(curve, (sample + 0.5) / samples))) from ??= sample / samples;
    else if (from !== undefined) {
      parts.push([from, sample / samples]);
      from = undefined;
    }
  }
  if (from !== undefined) parts.push([from, 1]);
  return parts;
}

/** Returns the length of a line, measured from end to end of its curves. */
export function curvesLength(curves: Curve[]): number {
  return curves.reduce((sum, [start, , , end]) => sum + distance(start, end), 0);
}

/** Keeps what is visible of a closed line, as open runs; runs shorter than `shortest` are dropped. */
export function cutCurves(curves: Curve[], view: Box, hidden: Box[], shortest: number): Curve[][] {
  const isVisible = (point: Point) => contains(view, point) && !hidden.some((box) => contains(box, point));
  const runs: Curve[][] = [];
  let open = false;
  for (const curve of curves) {
    const parts = visibleParts(curve, isVisible);
    for (const [from, to] of parts) {
      const run = from === 0 && open ? runs.at(-1) : undefined;
      if (run === undefined) runs.push([piece(curve, from, to)]);
      else run.push(piece(curve, from, to));
    }
    open = parts.at(-1)?.[1] === 1;
  }
  const first = runs[0];
  const last = runs.at(-1);
  // The ring may start amid a visible run, which then comes in two halves.
  if (
    first !== undefined &&
    last !== undefined &&
    first !== last &&
    open &&
    first[0]?.[0] === curves[0]?.[0]
  ) {
    runs.pop();
    runs[0] = [...last, ...first];
  }
  return runs.filter((run) => curvesLength(run) >= shortest);
}

/** Straightens the parts of a closed line that run outside the view, where only the area counts. */
export function straightenOutside(curves: Curve[], view: Box): Curve[] {
  const outer = growBox(view, 6);
  const isOutside = (curve: Curve) => !contains(outer, curve[0]) && !contains(outer, curve[3]);
  const start = curves.findIndex((curve) => !isOutside(curve));
  const turned = start > 0 ? [...curves.slice(start), ...curves.slice(0, start)] : curves;
  const kept: Curve[] = [];
  for (const curve of turned) {
    const last = kept.at(-1);
    if (last !== undefined && isOutside(last) && isOutside(curve) && staysOutside(last[0], curve[3], view)) {
      kept[kept.length - 1] = straight(last[0], curve[3]);
    } else kept.push(isOutside(curve) ? straight(curve[0], curve[3]) : curve);
  }
  return kept;
}

function straight(from: Point, to: Point): Curve {
  return [from, from, to, to];
}

function staysOutside(a: Point, b: Point, view: Box): boolean {
  return (
    Math.max(a.x, b.x) <= view.left ||
    Math.min(a.x, b.x) >= view.right ||
    Math.max(a.y, b.y) <= view.top ||
    Math.min(a.y, b.y) >= view.bottom
  );
}

function joinNumbers(numbers: number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}

/** Writes joined curves as path data: whole units, relative, with the short smooth command where it will do. */
export function formatCurves(curves: Curve[], closed: boolean): string {
  const first = curves[0];
  if (first === undefined) return '';
  let pen = {x: Math.round(first[0].x), y: Math.round(first[0].y)};
  let reflected = pen;
  let path = `M${joinNumbers([pen.x, pen.y])}`;
  let command = 'M';
  const append = (next: string, numbers: number[]) => {
    const text = joinNumbers(numbers);
    path += next !== command ? next + text : text.startsWith('-') ? text : ` ${text}`;
    command = next;
  };
  for (const [start, startControl, endControl, end] of curves) {
    const to = {x: Math.round(end.x), y: Math.round(end.y)};
    const control = {x: Math.round(endControl.x), y: Math.round(endControl.y)};
    if (startControl === start && endControl === end) {
      append('l', [to.x - pen.x, to.y - pen.y]);
      reflected = to;
    } else {
      const tail = [control.x - pen.x, control.y - pen.y, to.x - pen.x, to.y - pen.y];
      if (command !== 'M' && distance(reflected, startControl) < 1.6) append('s', tail);
      else append('c', [Math.round(startControl.x) - pen.x, Math.round(startControl.y) - pen.y, ...tail]);
      reflected = {x: 2 * to.x - control.x, y: 2 * to.y - control.y};
    }
    pen = to;
  }
  return closed ? `${path}z` : path;
}
