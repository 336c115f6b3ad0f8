import {describe, expect, it} from 'vitest';
import {growBox, moveBox, overlaps} from '../box';
import {spreadSoundings} from '../soundings';
import {soundingBox} from '../textBoxes';

describe('spreadSoundings', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20])('keeps %i soundings apart', (count) => {
    const boxes = spreadSoundings(count).map((point) => growBox(moveBox(soundingBox, point), 1));
    expect(boxes).toHaveLength(count);
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
    }
  });

  it('has nothing to spread without soundings', () => {
    expect(spreadSoundings(0)).toEqual([]);
  });

  it('puts the first sounding into the first row', () => {
    const [first, ...others] = spreadSoundings(9);
    expect(others.filter(({y}) => y > (first?.y ?? 0)).length).toBeGreaterThan(5);
  });
});
