import {describe, expect, it} from 'vitest';
import {keepLines} from '../downloads';

const MARK = '\uFEFF';
const CSV = `${MARK}capability,technology\r\nSigning,"Notary, ""v2"""\r\nSigning,PGP\r\nValidation,Kyverno\r\n`;

describe('keepLines', () => {
  it('keeps the header with its byte order mark, and the lines in the order asked for', () => {
    expect(keepLines(CSV, [2, 0])).toBe(
      `${MARK}capability,technology\r\nValidation,Kyverno\r\nSigning,"Notary, ""v2"""\r\n`,
    );
  });

  it('gives the whole file back when every line is kept', () => {
    expect(keepLines(CSV, [0, 1, 2])).toBe(CSV);
  });

  it('keeps the header alone when nothing is shown', () => {
    expect(keepLines(CSV, [])).toBe(`${MARK}capability,technology\r\n`);
  });
});
