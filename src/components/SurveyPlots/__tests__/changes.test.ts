import type {SurveyPlot} from '@site/src/model/pageData';
import {describe, expect, it} from 'vitest';
import {type Change, changeOf, describeChanges} from '../changes';

describe('changeOf', () => {
  it.each<[(number | null)[], Change]>([
    [[0.4, 0.6], 'rose'],
    [[0.6, 0.4], 'fell'],
    [[null, 0.4], 'new'],
    [[0.4, null], 'gone'],
    [[0.4, 0.4], 'stayed'],
    [[0.4, null, null], 'absent'],
    [[0.9, null, 0.4], 'new'],
    [[0.4], 'stayed'],
    [[0, 0.1], 'rose'],
    [[null, 0], 'new'],
  ])('of %j is "%s"', (relevances, change) => {
    expect(changeOf(relevances)).toBe(change);
  });
});

function plot(...relevances: (number | null)[][]): SurveyPlot {
  return {
    label: 'Validation',
    rows: relevances.map((values, index) => ({
      technology: {id: `t${index}`, name: `T${index}`, permalink: `/technologies/t${index}`},
      relevances: values,
    })),
  };
}

describe('describeChanges', () => {
  it('counts over all headings and says of each change how often it occurs', () => {
    const plots = [plot([0.4, 0.6], [0.5, 0.5], [null, 0.2]), plot([0.1, 0.2], [1, 1])];
    expect(describeChanges(plots)).toBe(
      '2 soundings rose, 1 came new, none fell, none went and 2 stayed as they were',
    );
  });

  it('reads well for one and for none', () => {
    expect(describeChanges([plot([0.4, 0.6])])).toBe(
      '1 sounding rose, none came new, none fell, none went and none stayed as they were',
    );
    expect(describeChanges([])).toBe(
      'no soundings rose, none came new, none fell, none went and none stayed as they were',
    );
  });
});
