import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {loadSiteContent} from '../../../loader/loadSiteContent';
import type {InlineLogo, TechnologyPage} from '../../../model/pageData';
import type {SiteContent} from '../../../model/siteContent';
import {buildCapabilityFacts} from '../capabilityFacts';
import {buildCapabilityMapPage} from '../capabilityMapPage';
import {buildSurveyPlots} from '../surveyPlots';
import {buildTechnologiesPage} from '../technologiesPage';
import {buildTechnologyPage, launchMonth} from '../technologyPage';

const TODAY = '2026-11-23';

const drawLogo = (icon: string): InlineLogo => ({viewBox: '0 0 1 1', body: icon, width: 1, height: 1});

let content: SiteContent;
beforeAll(async () => {
  content = await loadSiteContent(path.resolve(__dirname, '../../../..'));
});

function find<Entry extends {id: string}>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`The content has no ${id}.`);
  return entry;
}

const mapPage = () =>
  buildCapabilityMapPage({content, today: TODAY, address: 'https://cnoe.io/capability-map', drawLogo});

function technologyPage(
  id: string,
  changes: Partial<SiteContent['technologies'][number]> = {},
): TechnologyPage {
  const {surveys} = content;
  return buildTechnologyPage({
    technology: {...find(content.technologies, id), ...changes},
    plots: buildSurveyPlots(surveys).filter(({rows}) => rows.some(({technology}) => technology.id === id)),
    surveys,
    launched: launchMonth(content.members),
    today: TODAY,
    editUrl: `https://example.com/${id}.yaml`,
    drawLogo,
  });
}

describe('buildCapabilityMapPage', () => {
  it('holds every capability, every technology and every figure of every survey', () => {
    const page = mapPage();
    expect(page.capabilities.map(({id}) => id)).toEqual(content.capabilities.map(({id}) => id));
    expect(page.technologies.map(({id}) => id)).toEqual(content.technologies.map(({id}) => id));
    const figures = page.plots.flatMap(({rows}) => rows.flatMap(({relevances}) => relevances));
    expect(figures.filter((relevance) => relevance !== null)).toHaveLength(
      content.surveys.reduce((sum, {counts}) => sum + counts.choices, 0),
    );
    const pairs = page.capabilities.flatMap(({id, choices}) =>
      choices.map(({technology}) => `${id} ${technology}`),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.length).toBe(
      content.technologies.reduce((sum, {capabilities}) => sum + capabilities.length, 0),
    );
  });

  it('says of each choice where it is named', () => {
    const {choices} = find(mapPage().capabilities, 'identity-and-access');
    expect(choices.map(({technology, evidence}) => [technology, ...evidence])).toEqual([
      ['aws-iam', 'survey'],
      ['keycloak', 'survey', 'documentation', 'reference-implementation', 'project'],
      ['mutual-tls', 'documentation'],
      ['oidc', 'documentation'],
      ['saml', 'documentation'],
      ['spiffe', 'documentation'],
    ]);
  });

  it('says how old surveys are, oldest edition first', () => {
    expect(mapPage().editions.map(({date, age}) => [date, age])).toEqual([
      ['2023-10-03', '3 years'],
      ['2023-11-12', '3 years'],
    ]);
    expect(mapPage().landscape.age).toBeUndefined();
  });

  it('throws without a technology', () => {
    expect(() =>
      buildCapabilityMapPage({
        content: {...content, technologies: []},
        today: TODAY,
        address: 'https://cnoe.io/capability-map',
        drawLogo,
      }),
    ).toThrow('src/content/technologies is empty');
  });
});

describe('buildTechnologiesPage', () => {
  it('gives the strongest relevance of the newest survey, and none where that survey is silent', () => {
    const {technologies} = buildTechnologiesPage({
      content,
      today: TODAY,
      drawLogo,
    });
    expect(find(technologies, 'backstage').relevance).toBe(1);
    expect(find(technologies, 'debian').relevance).toBe(0.4);
    expect(find(technologies, 'gitea')).not.toHaveProperty('relevance');
  });

  it('throws without a survey', () => {
    expect(() =>
      buildTechnologiesPage({
        content: {...content, surveys: []},
        today: TODAY,
        drawLogo,
      }),
    ).toThrow('src/content/surveys is empty');
  });
});

describe('buildTechnologyPage', () => {
  it('gives the stages of the CNCF, oldest first, the higher one where two are of one day', () => {
    expect(technologyPage('argo-cd').cncf).toMatchObject({
      status: 'graduated',
      partOf: 'Argo',
      stages: [
        {status: 'incubating', date: '2020-03-26'},
        {status: 'graduated', date: '2022-12-06'},
      ],
      read: {date: '2026-08-07'},
    });
    expect(technologyPage('crossplane').cncf.stages.map(({status}) => status)).toEqual([
      'sandbox',
      'incubating',
      'graduated',
    ]);
    expect(technologyPage('terraform').cncf).toMatchObject({status: 'none', stages: []});
  });

  it('shows it among the others of its heading, in every edition', () => {
    const [history] = technologyPage('aws-cdk').histories;
    expect(history?.editions.map(({date}) => date)).toEqual(['2023-10-03', '2023-11-12']);
    expect(history?.lines.filter(({isThis}) => isThis).map(({relevances}) => relevances)).toEqual([
      [null, 0.4],
    ]);
    expect(history?.lines.map(({technology}) => technology.id)).toEqual([
      'terraform',
      'ack',
      'aso',
      'crossplane',
      'aws-cdk',
    ]);
  });

  it('names source and day of each claim, the age of old ones, and claims that nobody read at a source', () => {
    const {claims} = technologyPage('flux');
    expect(claims).toContainEqual({
      claim: 'Status in the CNCF',
      source: {
        title: 'cncf/landscape at 153d699, landscape.yml',
        address:
          'https://github.com/cncf/landscape/blob/153d699bddf74038d21775b14d09052f62021441/landscape.yml',
      },
      date: {date: '2026-08-07'},
    });
    expect(claims).toContainEqual({claim: 'Licence Apache-2.0'});
    expect(claims).toContainEqual(
      expect.objectContaining({
        claim: 'Relevance 0.6 under Continuous Delivery',
        date: {date: '2023-11-12', age: '3 years'},
      }),
    );
    expect(claims.filter(({claim}) => claim === 'Named for Continuous Delivery')).toHaveLength(2);
  });

  it('names only the sources that name it', () => {
    const named = (id: string) =>
      technologyPage(id)
        .claims.filter(({claim}) => claim === 'Named for Secret Repository')
        .map(({date}) => date?.date);
    expect(named('vault')).toEqual(['2023-10-05', '2025-10-17']);
    expect(named('conjur')).toEqual(['2023-10-05']);
    expect(named('external-secrets')).toEqual(['2025-10-17']);
  });

  it('warns first that its makers retired it', () => {
    const {cautions} = technologyPage('ingress-nginx');
    expect(cautions[0]).toMatchObject({
      text: expect.stringContaining('retired'),
      date: {date: '2025-11-11'},
    });
    expect(cautions).toHaveLength(2);
  });

  it('knows from the founding members when CNOE launched', () => {
    expect(technologyPage('flux').launched).toBe('2023-10');
    expect(launchMonth(content.members.filter(({founding}) => !founding))).toBeUndefined();
  });

  it('lists posts and talks about it as one, newest first', () => {
    const posts = [{title: 'Post', permalink: '/blog/post', date: '2024-01-02'}];
    const talk = {title: 'Talk', url: 'https://example.com', kind: 'talk'} as const;
    const talks = [
      {...talk, id: 'late', permalink: '/talks#late', date: '2024-01-03'},
      {...talk, id: 'early', permalink: '/talks#early', date: '2024-01-01'},
    ];
    const {news} = technologyPage('flux', {posts, talks});
    expect(news.map(({kind, date}) => `${date} ${kind}`)).toEqual([
      '2024-01-03 Talk',
      '2024-01-02 Post',
      '2024-01-01 Talk',
    ]);
  });

  it('carries no other technology than those of its headings', () => {
    const {capabilities: _, ...page} = technologyPage('argo-cd');
    const others = content.technologies.filter(({id}) => !['argo-cd', 'flux', 'spinnaker'].includes(id));
    const text = JSON.stringify(page);
    for (const {permalink} of others) expect(text).not.toContain(`"${permalink}"`);
  });
});

describe('buildCapabilityFacts', () => {
  it('gives what serves the capability and what the survey says under its headings', () => {
    const capability = find(content.capabilities, 'compute-platform');
    const facts = buildCapabilityFacts({
      capability,
      technologies: new Map(content.technologies.map((technology) => [technology.id, technology])),
      plots: mapPage().plots.filter((plot) => plot.capability?.id === capability.id),
      surveys: content.surveys,
      today: TODAY,
      drawLogo,
    });
    expect(facts.technologies[0]).toMatchObject({
      id: 'alpine',
      soundings: [{label: 'Container Image Operating System', relevance: 1}],
    });
    expect(facts.plots.map(({label}) => label)).toEqual([
      'Container Orchestrator',
      'Container Host Operating System',
      'Container Image Operating System',
    ]);
    expect(facts.projects.map(({title}) => title)).toContain('idpBuilder');
  });
});
