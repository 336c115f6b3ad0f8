import {describe, expect, it} from 'vitest';
import type {Point} from '../box';
import {
  curvesLength,
  cutCurves,
  evenRing,
  formatCurves,
  smoothCurves,
  straightenOutside,
} from '../smoothPath';

const circle = (radius: number, count: number): Point[] =>
  Array.from({length: count}, (_, index) => ({
    x: 100 + radius * Math.cos((index / count) * 2 * Math.PI),
    y: 100 + radius * Math.sin((index / count) * 2 * Math.PI),
  }));
const view = {left: 0, top: 0, right: 200, bottom: 200};

describe('evenRing', () => {
  it('spaces the points evenly and keeps the shape', () => {
    const ring = evenRing(circle(50, 200), 15);
    expect(ring).toHaveLength(21);
    for (const {x, y} of ring) expect(Math.abs(Math.hypot(x - 100, y - 100) - 50)).toBeLessThan(3);
  });
});

describe('formatCurves', () => {
  it('writes whole relative units and the short command after the first curve', () => {
    expect(formatCurves(smoothCurves(circle(30, 4)), true)).toMatchInlineSnapshot(
      `"M130 100c0 10-20 30-30 30s-30-20-30-30 20-30 30-30 30 20 30 30z"`,
    );
  });

  it('writes nothing for no curves', () => {
    expect(formatCurves([], true)).toBe('');
  });
});

describe('cutCurves', () => {
  const line = smoothCurves(circle(50, 24));

  it('leaves a gap where a box hides the line', () => {
    const runs = cutCurves(line, view, [{left: 90, top: 140, right: 110, bottom: 160}], 5);
    expect(runs).toHaveLength(1);
    const visible = curvesLength(runs[0] ?? []);
    expect(visible).toBeGreaterThan(285);
    expect(visible).toBeLessThan(300);
  });

  it('joins the run that the start of the ring divides', () => {
    const runs = cutCurves(line, view, [{left: 30, top: 90, right: 70, bottom: 110}], 5);
    expect(runs).toHaveLength(1);
  });

  it('drops what lies outside the view and what is too short', () => {
    expect(cutCurves(line, {left: 300, top: 0, right: 400, bottom: 200}, [], 5)).toEqual([]);
    const runs = cutCurves(line, view, [{left: 0, top: 0, right: 149, bottom: 200}], 60);
    expect(runs).toEqual([]);
  });
});

describe('straightenOutside', () => {
  it('shortens what lies outside the view and keeps the rest', () => {
    const line = smoothCurves(circle(50, 24));
    const halfSeen = {left: 0, top: 0, right: 100, bottom: 200};
    const straightened = straightenOutside(line, halfSeen);
    expect(straightened.length).toBeLessThan(line.length - 6);
    expect(straightenOutside(line, view)).toEqual(line);
  });
});
