import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {cutCardFonts} from '../cardFonts';
import {drawCard} from '../cardImage';
import type {Card} from '../pageCard';
import {readPngSize} from './readPngSize';

const CARD: Card = {
  kind: 'Author',
  title: 'Łukasz Żółć & José “Čapek”',
  summary: 'Writes about platforms.',
  facts: [{label: 'Address', value: 'cnoe.io/blog/authors/lukasz'}],
};

describe('drawCard', () => {
  it('draws a PNG of 1200 by 630, the same bytes each time', async () => {
    const mark = await readFile('static/img/mark.svg', 'utf8');
    const fonts = await cutCardFonts();
    const [first, second] = [
      await drawCard({card: CARD, fonts, mark}),
      await drawCard({card: CARD, fonts, mark}),
    ];
    expect(readPngSize(first)).toEqual({width: 1200, height: 630});
    expect(second.equals(first)).toBe(true);
  });
});
