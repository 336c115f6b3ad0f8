import {describe, expect, it} from 'vitest';
import {readAdvances} from '../../../fonts/advances';
import {type Face, LATIN} from '../../../fonts/faces';
import {setLabel, widthOfLines} from '../diagramLabels';
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

describe('setLabel', () => {
  it('leaves a short label in one line', () => {
    expect(setLabel('Argo CD', 'upright', 'scarce')).toEqual(['Argo CD']);
  });

  it('breaks a long label in two lines of about the same width', () => {
    expect(setLabel('AWS Secrets Manager', 'upright', 'ample')).toEqual(['AWS Secrets', 'Manager']);
  });

  it('breaks sooner where room is scarce', () => {
    expect(setLabel('Terraform object', 'upright', 'ample')).toEqual(['Terraform object']);
    expect(setLabel('Terraform object', 'upright', 'scarce')).toEqual(['Terraform', 'object']);
  });

  it('takes a long word where it fits a line', () => {
    const lines = setLabel('providerConfigName', 'upright', 'scarce');
    expect(lines).toEqual(['providerConfigName']);
    expect(widthOfLines(lines ?? [], 'upright')).toBeLessThan(147);
  });

  it('gives nothing for a label that needs three lines, and for a word that is too long', () => {
    expect(setLabel('The repository of the platform team at large', 'upright', 'ample')).toBeUndefined();
    expect(setLabel('Antidisestablishmentarianism', 'upright', 'ample')).toBeUndefined();
  });

  it('gives no line for no label', () => {
    expect(setLabel(' ', 'italic', 'ample')).toEqual([]);
  });
});
