import {describe, expect, it} from 'vitest';
import {ContentError, formatField, formatProblems} from '../problems';

const late = {file: 'b.yaml', line: 1, column: 1, field: '', message: 'missing.'};
const early = {file: 'a.yaml', line: 10, column: 5, field: 'capabilities[1]', message: 'unknown.'};
const first = {...early, line: 9};

describe('formatProblems', () => {
  it('counts, sorts by place, and leaves out an empty field', () => {
    expect(formatProblems([late, early, first])).toMatchInlineSnapshot(`
      "3 problems in the content
      a.yaml:9:5 capabilities[1]: unknown.
      a.yaml:10:5 capabilities[1]: unknown.
      b.yaml:1:1 missing."
    `);
  });

  it('counts one', () => {
    expect(formatProblems([late])).toMatchInlineSnapshot(`
      "1 problem in the content
      b.yaml:1:1 missing."
    `);
  });
});

describe('formatField', () => {
  it('writes lists with brackets and mappings with dots', () => {
    expect(formatField(['labels', 0, 'technologies', 2, 'relevance'])).toBe(
      'labels[0].technologies[2].relevance',
    );
    expect(formatField([])).toBe('');
  });
});

describe('ContentError', () => {
  it('carries its problems, sorted', () => {
    expect(new ContentError([late, early]).problems).toEqual([early, late]);
  });

  it('tells each problem in one line', () => {
    const error = new ContentError([{...late, field: 'a\nb', message: 'unknown "x\r\n\0y".'}]);
    expect(error.message).toMatchInlineSnapshot(`
      "1 problem in the content
      b.yaml:1:1 a b: unknown "x y"."
    `);
  });
});
