import {describe, expect, it} from 'vitest';
import {
  type Facet,
  listActiveFilters,
  NOTHING_CHOSEN,
  readSelection,
  toggle,
  writeSelection,
} from '../selection';

const FACETS: Facet[] = [
  {
    name: 'cncf',
    legend: 'CNCF status',
    options: [
      {value: 'graduated', label: 'Graduated'},
      {value: 'sandbox', label: 'Sandbox'},
    ],
  },
  {name: 'zone', legend: 'Zone', options: [{value: 'operation', label: 'Operation'}]},
];

describe('readSelection', () => {
  it('reads text and values, in the order of the options', () => {
    const parameters = new URLSearchParams('cncf=sandbox&cncf=graduated&q=argo');
    expect(readSelection(FACETS, parameters)).toEqual({
      text: 'argo',
      chosen: {cncf: ['graduated', 'sandbox']},
    });
  });

  it('leaves out what no facet knows', () => {
    expect(readSelection(FACETS, new URLSearchParams('cncf=gold&colour=red'))).toEqual(NOTHING_CHOSEN);
  });
});

describe('writeSelection', () => {
  it('gives back what was read, and keeps other parameters', () => {
    const parameters = new URLSearchParams('view=table&q=argo+cd&cncf=graduated&cncf=sandbox&zone=operation');
    const written = writeSelection(
      FACETS,
      readSelection(FACETS, parameters),
      new URLSearchParams('view=table'),
    );
    expect(written.toString()).toBe(parameters.toString());
  });

  it('takes away what is no longer chosen', () => {
    const parameters = new URLSearchParams('q=argo&cncf=sandbox&sort=name');
    expect(writeSelection(FACETS, NOTHING_CHOSEN, parameters).toString()).toBe('sort=name');
  });
});

describe('toggle', () => {
  it('adds a value, and takes it away again', () => {
    const added = toggle(NOTHING_CHOSEN, 'zone', 'operation');
    expect(added).toEqual({text: '', chosen: {zone: ['operation']}});
    expect(toggle(added, 'zone', 'operation')).toEqual(NOTHING_CHOSEN);
  });
});

describe('listActiveFilters', () => {
  it('names each filter and gives the selection without it', () => {
    const selection = {text: ' argo ', chosen: {zone: ['operation'], cncf: ['sandbox']}};
    expect(listActiveFilters(FACETS, selection)).toEqual([
      {key: 'q', label: '“argo”', without: {text: '', chosen: selection.chosen}},
      {key: 'cncf=sandbox', label: 'Sandbox', without: {text: ' argo ', chosen: {zone: ['operation']}}},
      {key: 'zone=operation', label: 'Operation', without: {text: ' argo ', chosen: {cncf: ['sandbox']}}},
    ]);
  });
});
