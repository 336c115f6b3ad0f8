import type {SurveyHistory} from '@site/src/model/pageData';
import {describe, expect, it} from 'vitest';
import {drawSlopes} from '../slopes';

function history(
  dates: string[],
  lines: Record<string, (number | null)[]>,
): Pick<SurveyHistory, 'editions' | 'lines'> {
  return {
    editions: dates.map((date) => ({date, sourceUrl: 'https://example.com'})),
    lines: Object.entries(lines).map(([name, relevances], index) => ({
      technology: {id: name, name, permalink: `/technologies/${name}`},
      isThis: index === 0,
      relevances,
    })),
  };
}

const DATES = ['2023-10-03', '2023-11-12'];

describe('drawSlopes', () => {
  it('draws a line from edition to edition, higher for more relevance', () => {
    const {slopes} = drawSlopes(history(DATES, {ack: [0.6, 0.7], terraform: [1, 1]}));
    const [terraform, ack] = slopes;
    expect(terraform?.path).toBe('M52 14L242 14');
    expect(ack?.path).toBe('M52 66.8L242 53.6');
    expect(ack?.label.value).toBe(0.7);
  });

  it('puts the technology of the page on top of the others', () => {
    const {slopes} = drawSlopes(history(DATES, {ack: [0.6, 0.7], terraform: [1, 1], aso: [0.5, 0.6]}));
    expect(slopes.map(({id}) => id)).toEqual(['terraform', 'aso', 'ack']);
  });

  it('draws what is new as a dot, and leads from what is gone to its name, without a number', () => {
    const {slopes} = drawSlopes(history(DATES, {debian: [null, 0.4], centos: [0.3, null]}));
    const [gone, fresh] = slopes;
    expect(fresh).toMatchObject({path: 'M242 93.2', dots: [{x: 242, y: 93.2}], leader: ''});
    expect(gone?.label.value).toBeUndefined();
    expect(gone?.leader).toMatch(/^M59 106.4L/);
  });

  it('breaks a line where an edition between two does not list the technology', () => {
    const [slope] = drawSlopes(history([...DATES, '2024-11-12'], {flux: [0.6, null, 0.5]})).slopes;
    expect(slope?.path).toMatch(/^M[\d. ]+M[\d. ]+$/);
  });

  it('sets labels of equal and near values apart, and keeps them within the plot', () => {
    const lines = Object.fromEntries(
      Array.from({length: 14}, (_, index) => [`t${index}`, [0.1, 0.05 * (index % 3)]]),
    );
    const {slopes, height} = drawSlopes(history(DATES, lines));
    const ys = slopes.map(({label}) => label.y).sort((one, other) => one - other);
    for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(20.9);
    expect(ys[0]).toBeGreaterThanOrEqual(14);
    expect(ys.at(-1)).toBeLessThanOrEqual(height - 40);
  });

  it('stands a single edition at the right', () => {
    const {editions} = drawSlopes(history(['2023-11-12'], {dora: [0.8]}));
    expect(editions).toEqual([{x: 242, date: '2023-11-12', isNamed: true}]);
  });

  it('names of fifty editions the first, the last and those between that have room', () => {
    const dates = Array.from({length: 50}, (_, index) => `${1990 + index}-05-01`);
    const {editions} = drawSlopes(history(dates, {flux: dates.map(() => 0.5)}));
    const named = editions.filter(({isNamed}) => isNamed);
    expect(named.at(0)?.date).toBe('1990-05-01');
    expect(named.at(-1)?.date).toBe('2039-05-01');
    for (const [index, {x}] of named.slice(1).entries()) {
      expect(x - (named[index]?.x ?? 0)).toBeGreaterThanOrEqual(84);
    }
  });
});
