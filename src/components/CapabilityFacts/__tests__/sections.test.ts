import type {CapabilityFacts} from '@site/src/model/pageData';
import {describe, expect, it} from 'vitest';
import {listCapabilitySections} from '../sections';

const NOTHING: CapabilityFacts = {
  technologies: [],
  editions: [],
  plots: [],
  projects: [],
  patterns: [],
  news: [],
};

describe('listCapabilitySections', () => {
  it('always has the technologies and the survey, which say so when they are empty', () => {
    expect(listCapabilitySections(NOTHING)).toEqual([
      {id: 'technologies', value: 'Technologies', level: 2},
      {id: 'in-the-survey', value: 'In the survey', level: 2},
    ]);
  });

  it('adds what names the capability, posts and talks as one', () => {
    const link = {title: 'One', address: 'https://example.com'};
    const sections = listCapabilitySections({
      ...NOTHING,
      projects: [{...link, words: 'Does one thing.', kind: 'tooling'}],
      patterns: [{...link, words: 'Solves one problem.'}],
      news: [{...link, date: '2024-06-10', kind: 'Video'}],
    });
    expect(sections.slice(2).map(({id}) => id)).toEqual(['projects', 'patterns', 'posts-and-talks']);
  });
});
