import {describe, expect, it} from 'vitest';
import {readAdvances} from '../../../fonts/advances';
import {type Face, LATIN} from '../../../fonts/faces';
import {breakLabel, widthOfLine} from '../diagramLabels';
import {type Hand, LETTER_SIZE, widthOfText} from '../diagramLetters';

const FACES: [Hand, Face, number][] = [
  ['upright', 'publicSans', 600],
  ['italic', 'brygadaItalic', 400],
];

describe.each(FACES)('widthOfText, %s', (hand, face, weight) => {
  const advanceOf = readAdvances(face, weight);

  it('is never less than the letters of the typeface take', () => {
    const short = [...LATIN].filter((letter) => {
      const advance = advanceOf(letter);
      return advance !== undefined && widthOfText(letter, hand) < advance * LETTER_SIZE - 0.01;
    });
    expect(short).toEqual([]);
  });

  it('is hardly more for the letters of which labels are made', () => {
    const text = 'abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789-,.()';
    const exact = [...text].reduce((sum, letter) => sum + (advanceOf(letter) ?? 0), 0) * LETTER_SIZE;
    expect(widthOfText(text, hand)).toBeLessThan(exact * 1.04);
  });
});

describe('breakLabel', () => {
  it('leaves a short label in one line', () => {
    expect(breakLabel('Argo CD', 'node', 'scarce')).toEqual(['Argo CD']);
  });

  it('breaks a long label in lines of about the same width', () => {
    expect(breakLabel('AWS Secrets Manager', 'node', 'ample')).toEqual(['AWS Secrets', 'Manager']);
  });

  it('breaks sooner where room is scarce', () => {
    expect(breakLabel('Terraform object', 'node', 'ample')).toEqual(['Terraform object']);
    expect(breakLabel('Terraform object', 'node', 'scarce')).toEqual(['Terraform', 'object']);
  });

  it('takes as many lines as there are words for', () => {
    const lines = breakLabel('The repository of the platform team at large', 'node', 'ample');
    expect(lines.join(' ')).toBe('The repository of the platform team at large');
    expect(Math.max(...lines.map((line) => widthOfLine(line, 'node')))).toBeLessThanOrEqual(132);
  });

  it('leaves a long word whole, and the lines of the author apart', () => {
    expect(breakLabel('Antidisestablishmentarianism', 'node', 'scarce')).toHaveLength(1);
    expect(breakLabel('One\nTwo', 'node', 'ample')).toEqual(['One', 'Two']);
  });

  it('gives one empty line for no label', () => {
    expect(breakLabel(' ', 'edge', 'ample')).toEqual(['']);
  });
});
