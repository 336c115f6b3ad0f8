import {readFile} from 'node:fs/promises';
import {loadImage} from '@napi-rs/canvas';
import {describe, expect, it} from 'vitest';
import {drawCard, loadMark} from '../cardImage';
import type {Card} from '../pageCard';

const CARD: Card = {
  kind: 'Author',
  title: 'Łukasz Żółć & José “Čapek”',
  summary: 'Writes about platforms.',
  facts: [{label: 'Address', value: 'cnoe.io/blog/authors/lukasz'}],
};

describe('drawCard', () => {
  it('draws a JPEG of 1200 by 630, the same bytes each time', async () => {
    const mark = await loadMark(await readFile('static/img/mark.svg', 'utf8'));
    const [first, second] = [await drawCard(CARD, mark), await drawCard(CARD, mark)];
    expect(first.toString('hex', 0, 3)).toBe('ffd8ff');
    expect(await loadImage(first)).toMatchObject({width: 1200, height: 630});
    expect(second.equals(first)).toBe(true);
  });
});
