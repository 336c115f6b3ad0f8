import {describe, expect, it} from 'vitest';
import {findMatches, indexItems} from '../matching';
import {type Facet, NOTHING_CHOSEN} from '../selection';

const FACETS: Facet[] = [
  {
    name: 'cncf',
    legend: 'CNCF status',
    options: [
      {value: 'graduated', label: 'Graduated'},
      {value: 'sandbox', label: 'Sandbox'},
    ],
  },
  {
    name: 'evidence',
    legend: 'Evidence',
    options: [
      {value: 'survey', label: 'In the survey'},
      {value: 'documentation', label: 'In the documentation'},
    ],
  },
];

const INDEX = indexItems(FACETS, [
  {
    words: 'Argo CD Continuous Delivery',
    values: {cncf: ['graduated'], evidence: ['survey', 'documentation']},
  },
  {words: 'Café Argo', values: {cncf: ['sandbox'], evidence: ['documentation']}},
  {words: 'Vault', values: {cncf: [], evidence: ['survey']}},
]);

describe('findMatches', () => {
  it('matches everything when nothing is chosen', () => {
    expect(findMatches(INDEX, NOTHING_CHOSEN)).toEqual({
      matched: [true, true, true],
      count: 3,
      optionCounts: [
        [1, 1],
        [2, 2],
      ],
    });
  });

  it('wants every word of the text, in any order, case and accent', () => {
    expect(findMatches(INDEX, {text: 'ARGO cafe ', chosen: {}}).matched).toEqual([false, true, false]);
  });

  it('takes any value within a facet, and wants all facets', () => {
    const either = {text: '', chosen: {cncf: ['graduated', 'sandbox']}};
    expect(findMatches(INDEX, either).matched).toEqual([true, true, false]);
    const both = {text: '', chosen: {...either.chosen, evidence: ['survey']}};
    expect(findMatches(INDEX, both).matched).toEqual([true, false, false]);
  });

  it('counts for each option what it would give beside the other facets', () => {
    const {count, optionCounts} = findMatches(INDEX, {text: '', chosen: {evidence: ['survey']}});
    expect(count).toBe(2);
    expect(optionCounts).toEqual([
      [1, 0],
      [2, 2],
    ]);
  });

  it('finds nothing without failing', () => {
    expect(findMatches(INDEX, {text: 'zzz', chosen: {cncf: ['sandbox']}})).toEqual({
      matched: [false, false, false],
      count: 0,
      optionCounts: [
        [0, 0],
        [0, 0],
      ],
    });
  });
});
