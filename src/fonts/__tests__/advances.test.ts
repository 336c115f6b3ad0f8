import {describe, expect, it} from 'vitest';
import {readAdvances} from '../advances';

describe('readAdvances', () => {
  it.each([
    {face: 'publicSans', weight: 400, widths: ['0.247', '0.954', '0.600']},
    {face: 'publicSans', weight: 600, widths: ['0.258', '0.962', '0.628']},
    {face: 'brygada', weight: 500, widths: ['0.321', '0.989', '0.776']},
    {face: 'brygadaItalic', weight: 500, widths: ['0.302', '0.981', '0.778']},
  ] as const)('gives the widths of letters in em: $face $weight', ({face, weight, widths}) => {
    const advanceOf = readAdvances(face, weight);
    expect([...'iW€'].map((letter) => advanceOf(letter)?.toFixed(3))).toEqual(widths);
  });

  it('knows no width of a letter that is not in the web fonts', () => {
    expect(readAdvances('publicSans', 400)('字')).toBeUndefined();
  });
});
