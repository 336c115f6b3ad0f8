import {readFile} from 'node:fs/promises';
import {loadImage} from '@napi-rs/canvas';
import {describe, expect, it} from 'vitest';
import {loadMark, startCards} from '../cardImage';
import type {Card} from '../pageCard';

const CARD: Card = {
  kind: 'Author',
  title: 'Łukasz Żółć & José “Čapek”',
  summary: 'Writes about platforms.',
  facts: [{label: 'Address', value: 'cnoe.io/blog/authors/lukasz'}],
};

describe('startCards', () => {
  it('draws a JPEG of 1200 by 630, the same bytes each time', async () => {
    const drawCard = startCards(await loadMark(await readFile('static/img/mark.svg', 'utf8')));
    const first = await drawCard(CARD);
    await drawCard({...CARD, title: 'Another'});
    const second = await drawCard(CARD);
    expect(first.toString('hex', 0, 3)).toBe('ffd8ff');
    expect(await loadImage(first)).toMatchObject({width: 1200, height: 630});
    expect(second.equals(first)).toBe(true);
  });
});
