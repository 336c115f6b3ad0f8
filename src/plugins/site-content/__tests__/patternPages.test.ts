import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {edited, loadSite} from '../../../loader/__tests__/temporarySite';
import {loadSiteContent} from '../../../loader/loadSiteContent';
import type {PatternsPage} from '../../../model/pageData';
import type {SiteContent} from '../../../model/siteContent';
import {buildPatternFacts} from '../patternFacts';
import {buildPatternsPage} from '../patternsPage';

const PATTERN = 'docs/patterns/local-idp.mdx';

function factsOf({patterns, technologies, organisations}: SiteContent, id: string) {
  const pattern = patterns.find((one) => one.id === id);
  if (!pattern) throw new Error(`The sample has no pattern "${id}".`);
  const byId = new Map(technologies.map((technology) => [technology.id, technology]));
  const byName = new Map(organisations.map((organisation) => [organisation.name, organisation]));
  return buildPatternFacts({pattern, technologies: byId, organisations: byName, today: '2026-11-23'});
}

describe('buildPatternFacts', () => {
  it('shows the newest use first, an undated one last, each with its organisation, source and age', async () => {
    const use = `  - organisation: Amazon Web Services
    what: Uses it too.
    source:
      title: Post
      url: https://cnoe.io/post
      date: 2026-03-22
  - organisation: Undated`;
    const site = await loadSite(edited(PATTERN, '  - organisation: Undated', use));
    const {uses, organisations, next} = factsOf(site, 'local-idp');
    expect(uses).toMatchObject([
      {organisation: {title: 'Amazon Web Services', address: '/members#aws'}, date: {date: '2026-03-22'}},
      {organisation: {title: 'Autodesk', address: '/members#autodesk'}, date: {age: '2 years'}},
      {organisation: {title: 'Undated', address: '/members#undated'}, source: {title: 'Word of mouth'}},
    ]);
    expect(uses[2]).not.toHaveProperty('date');
    expect([organisations, next]).toEqual([2, {maturity: 'validated', missing: 1}]);
  });

  it('shows what a pattern builds on, and what builds on it', async () => {
    const site = await loadSite();
    expect(factsOf(site, 'local-idp').buildsOn).toMatchObject([{title: 'App of apps'}]);
    expect(factsOf(site, 'app-of-apps').usedBy).toMatchObject([{title: 'Platform on a laptop'}]);
  });
});

describe('the finder of this site', () => {
  let page: PatternsPage;
  beforeAll(async () => {
    const {patterns} = await loadSiteContent(path.resolve(__dirname, '../../../..'));
    page = buildPatternsPage(patterns);
  });

  it('has no facet value that leads to no pattern', () => {
    for (const {name, options} of page.facets) {
      for (const {value} of options) {
        const found = page.patterns.filter(({values}) => values[name]?.includes(value));
        expect(found.length, `${name} ${value}`).toBeGreaterThan(0);
      }
    }
  });

  it('reaches every pattern by some value of capability, persona and maturity', () => {
    for (const {id, values} of page.patterns) {
      for (const name of ['capability', 'persona', 'maturity']) {
        const options = page.facets.find((facet) => facet.name === name)?.options.map(({value}) => value);
        expect(options, `${id} ${name}`).toEqual(expect.arrayContaining(values[name] ?? ['none']));
      }
    }
  });

  it('lists the best borne out first', () => {
    const ranks = page.patterns.map(({maturity}) => ['validated', 'used', 'proposed'].indexOf(maturity));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  });
});
