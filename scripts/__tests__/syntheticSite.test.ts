import {describe, expect, it} from 'vitest';
import {linkSiteFiles} from '../../src/loader/loadSiteContent';
import type {SiteContent} from '../../src/model/siteContent';
import type {EntryCounts} from '../bench/syntheticIds';
import {buildSyntheticSite} from '../bench/syntheticSite';

const COUNTS: EntryCounts = {
  technologies: 60,
  capabilities: 10,
  patterns: 10,
  surveys: 3,
  projects: 4,
  talks: 4,
  posts: 2,
};
const CREDITS = {author: 'someone', tag: 'anything'};
const DECLARATIONS = {
  'blog/authors.yml': 'someone:\n  name: Someone\n',
  'blog/tags.yml': 'anything:\n  label: Anything\n  permalink: /anything\n  description: All of it.\n',
};

/** Checks and links the files as those of a site. */
function load(files: ReadonlyMap<string, string>): SiteContent {
  const texts = [...Object.entries(DECLARATIONS), ...files];
  return linkSiteFiles({
    paths: texts.map(([file]) => file).sort(),
    bytes: new Map(texts.map(([file, text]) => [file, Buffer.from(text)])),
  });
}

describe('buildSyntheticSite', () => {
  it('gives as many entries as wanted, without a problem', () => {
    const content = load(buildSyntheticSite(COUNTS, CREDITS));
    const counts = Object.fromEntries(Object.entries(content).map(([name, {length}]) => [name, length]));
    expect(counts).toMatchObject(COUNTS);
  });

  it('gives sound content when there are fewer technologies than capabilities', () => {
    const counts = {...COUNTS, technologies: 3, patterns: 1, projects: 1, posts: 1, surveys: 1, talks: 1};
    expect(load(buildSyntheticSite(counts, CREDITS))).toMatchObject({surveys: [{counts: {labels: 3}}]});
  });

  it('links entries of every kind with each other', () => {
    const {technologies, capabilities, patterns, projects} = load(buildSyntheticSite(COUNTS, CREDITS));
    for (const kind of ['soundings', 'namedFor', 'projects', 'patterns', 'posts', 'talks'] as const) {
      expect(
        technologies.some((technology) => technology[kind].length > 0),
        kind,
      ).toBe(true);
    }
    expect(capabilities.every(({technologies: served}) => served.length > 0)).toBe(true);
    expect(patterns.some(({buildsOn}) => buildsOn.length > 0)).toBe(true);
    expect(new Set(patterns.map(({maturity}) => maturity))).toContain('validated');
    expect(projects.every(({technologies: used}) => used.length > 0)).toBe(true);
  });

  it('asks for every capability in its newest survey, and for fewer in older ones', () => {
    const counts = {...COUNTS, technologies: 200, capabilities: 40};
    const {surveys} = load(buildSyntheticSite(counts, CREDITS));
    expect(surveys.map(({counts: {labels}}) => labels)).toEqual([40, 33, 25]);
  });

  it('gives the same files each time', () => {
    expect(buildSyntheticSite(COUNTS, CREDITS)).toEqual(buildSyntheticSite(COUNTS, CREDITS));
  });
});
