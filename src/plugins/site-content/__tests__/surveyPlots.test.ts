import {describe, expect, it} from 'vitest';
import {loadSite} from '../../../loader/__tests__/temporarySite';
import type {SiteContent} from '../../../model/siteContent';
import {buildSurveyPlots, inMapOrder} from '../surveyPlots';

type Survey = SiteContent['surveys'][number];
type Label = Survey['labels'][number];

const mark = (id: string) => ({id, name: id, shortName: id, permalink: `/technologies/${id}`});
const label = (
  name: string,
  relevances: Record<string, number>,
  capability?: Label['capability'],
): Label => ({
  label: name,
  ...(capability && {capability}),
  technologies: Object.entries(relevances).map(([id, relevance]) => ({technology: mark(id), relevance})),
});
const survey = (date: string, labels: Label[]): Survey => ({
  date,
  title: `Survey of ${date}`,
  source: {title: 'Figures', url: 'https://example.com'},
  labels,
  counts: {labels: labels.length, technologies: 0, choices: 0},
});

describe('buildSurveyPlots', () => {
  it('puts the editions side by side, oldest first, the strongest of the newest on top', () => {
    const [plot] = buildSurveyPlots([
      survey('2023-11-12', [label('Delivery', {flux: 0.6, new: 0.7})]),
      survey('2023-10-03', [label('Delivery', {flux: 0.5, gone: 0.9})]),
    ]);
    expect(plot?.rows.map(({technology, relevances}) => [technology.id, ...relevances])).toEqual([
      ['new', null, 0.7],
      ['flux', 0.5, 0.6],
      ['gone', 0.9, null],
    ]);
  });

  it('keeps a heading that only an earlier edition has', () => {
    const plots = buildSurveyPlots([
      survey('2023-11-12', [label('Delivery', {flux: 0.6})]),
      survey('2023-10-03', [label('Old', {flux: 0.5})]),
    ]);
    expect(plots.map((plot) => plot.label)).toEqual(['Delivery', 'Old']);
  });
});

describe('inMapOrder', () => {
  it('follows the capabilities; headings of none come last', async () => {
    const {capabilities} = await loadSite();
    const [first, second] = capabilities;
    if (!first || !second) throw new Error('The sample has two capabilities.');
    const plots = inMapOrder(
      buildSurveyPlots([
        survey('2023-11-12', [
          label('None', {dora: 1}),
          label('Second', {flux: 1}, second),
          label('First', {vault: 1}, first),
        ]),
      ]),
      capabilities,
    );
    expect(plots.map((plot) => plot.label)).toEqual(['First', 'Second', 'None']);
  });
});
