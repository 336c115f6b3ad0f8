import {describe, expect, it} from 'vitest';
import {noteWidth, placeWidth, zoneBox} from '../textBoxes';

// The widths beside the words were measured in a browser with the site's own fonts.
function expectCloseAbove(estimate: number, measured: number): void {
  expect(estimate).toBeGreaterThan(measured * 0.99);
  expect(estimate).toBeLessThan(measured * 1.07);
}

describe('placeWidth', () => {
  it.each([
    ['Continuous Delivery', 151.3],
    ['Artifact Registries', 142],
    ['Infrastructure', 115.4],
    ['Validation', 76.1],
    ['Workflow', 74.3],
  ])('is close to the width of "%s"', (text, measured) => {
    expectCloseAbove(placeWidth(text, 0.09), measured);
  });
});

describe('noteWidth', () => {
  it.each([
    ['config repository,', 93.6],
    ['signing: not surveyed', 115.6],
  ])('is close to the width of "%s"', (text, measured) => {
    expectCloseAbove(noteWidth(text), measured);
  });
});

describe('zoneBox', () => {
  it.each([
    ['Application', 24, 176.7],
    ['Operation', 28, 174.5],
  ])('is as wide as "%s" at %i px', (text, size, measured) => {
    const {left, right} = zoneBox(text, size);
    expectCloseAbove(right - left, measured);
  });
});
