import type {ChartCapability, CncfStatus, MapTechnology} from '@site/src/model/pageData';
import {describe, expect, it} from 'vitest';
import type {Choice} from '../choices';
import {nextSort, readSort, type SortKey, sortChoices} from '../sorting';

function choice(name: string, cncf: CncfStatus, relevance: number | undefined, licence?: string): Choice {
  const technology: MapTechnology = {
    id: name,
    name,
    shortName: name,
    permalink: `/technologies/${name}`,
    cncf,
    openness: licence ? 'open-source' : 'proprietary',
    ...(licence && {licence}),
    referenceImplementations: [],
  };
  const capability: ChartCapability = {
    id: 'validation',
    title: 'Validation',
    description: '',
    permalink: '/docs/capabilities/validation',
    zone: 'operation',
    shape: 'row',
    related: [],
    choices: [],
    headings: [],
  };
  const soundings = relevance === undefined ? [] : [{label: 'Validation', relevance}];
  return {key: name, capability, technology, soundings, evidence: []};
}

const CHOICES = [
  choice('Kyverno', 'graduated', 0.8, 'Apache-2.0'),
  choice('Éclair', 'none', undefined, 'MIT'),
  choice('OPA', 'sandbox', 1, 'Apache-2.0'),
  choice('AWS Config', 'none', 0.2),
];

function namesBy(key: SortKey, isDescending: boolean): string[] {
  return sortChoices(CHOICES, {key, isDescending}).map((place) => CHOICES[place]?.technology.name ?? '');
}

describe('sortChoices', () => {
  it('keeps the order of the map when nothing is asked for', () => {
    expect(sortChoices(CHOICES, undefined)).toEqual([0, 1, 2, 3]);
  });

  it('sorts words as people do', () => {
    expect(namesBy('technology', false)).toEqual(['AWS Config', 'Éclair', 'Kyverno', 'OPA']);
    expect(namesBy('licence', true)).toEqual(['AWS Config', 'Éclair', 'Kyverno', 'OPA']);
  });

  it('puts rows with nothing in the column last, both ways', () => {
    expect(namesBy('relevance', true)).toEqual(['OPA', 'Kyverno', 'AWS Config', 'Éclair']);
    expect(namesBy('relevance', false)).toEqual(['AWS Config', 'Kyverno', 'OPA', 'Éclair']);
    expect(namesBy('cncf', true)).toEqual(['Kyverno', 'OPA', 'Éclair', 'AWS Config']);
  });
});

describe('readSort', () => {
  it('reads a column and a direction', () => {
    expect(readSort('-relevance')).toEqual({key: 'relevance', isDescending: true});
    expect(readSort('technology')).toEqual({key: 'technology', isDescending: false});
  });

  it('knows no other column', () => {
    expect(readSort('-colour')).toBeUndefined();
    expect(readSort(null)).toBeUndefined();
  });
});

describe('nextSort', () => {
  it('goes one way, the other way, then back to the order of the map', () => {
    expect(nextSort(undefined, 'relevance')).toBe('-relevance');
    expect(nextSort(readSort('-relevance'), 'relevance')).toBe('relevance');
    expect(nextSort(readSort('relevance'), 'relevance')).toBeUndefined();
    expect(nextSort(readSort('relevance'), 'technology')).toBe('technology');
    expect(nextSort(readSort('technology'), 'technology')).toBe('-technology');
  });
});
