import {describe, expect, it} from 'vitest';
import type {Field} from '../field';
import {isolines} from '../isolines';

function fieldOf(rows: number[][]): Field {
  return {
    left: 0,
    top: 0,
    step: 10,
    columns: rows[0]?.length ?? 0,
    rows: rows.length,
    values: Float64Array.from(rows.flat()),
  };
}

describe('isolines', () => {
  it('draws a ring around a single high point, half way to its neighbours', () => {
    const rings = isolines(
      fieldOf([
        [0, 0, 0],
        [0, 1, 0],
        [0, 0, 0],
      ]),
      0.5,
    );
    expect(rings).toHaveLength(1);
    expect(rings[0]).toHaveLength(4);
    expect(rings[0]).toEqual(
      expect.arrayContaining([
        {x: 10, y: 5},
        {x: 15, y: 10},
        {x: 10, y: 15},
        {x: 5, y: 10},
      ]),
    );
  });

  it('parts two high points across a low saddle and joins them across a high one', () => {
    const diagonal = (low: number) =>
      fieldOf([
        [0, 0, 0, 0],
        [0, 1, low, 0],
        [0, low, 1, 0],
        [0, 0, 0, 0],
      ]);
    expect(isolines(diagonal(0), 0.55)).toHaveLength(2);
    expect(isolines(diagonal(0.4), 0.55)).toHaveLength(1);
  });

  it('closes a line around high ground that reaches the edge of the field', () => {
    const rings = isolines(
      fieldOf([
        [1, 1],
        [1, 1],
      ]),
      0.5,
    );
    expect(rings).toHaveLength(1);
    expect(rings[0]).toHaveLength(8);
  });

  it('finds nothing in a field that lies below the level', () => {
    expect(isolines(fieldOf([[0, 0.2]]), 0.5)).toEqual([]);
  });
});
