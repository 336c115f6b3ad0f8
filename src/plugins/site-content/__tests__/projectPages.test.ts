import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {loadSiteContent} from '../../../loader/loadSiteContent';
import {projectKinds} from '../../../model/project';
import type {SiteContent} from '../../../model/siteContent';
import {buildCoverage} from '../coverage';
import {buildProjectPage} from '../projectPage';
import {buildProjectsPage} from '../projectsPage';

const TODAY = '2026-11-23';

let content: SiteContent;
let technologies: ReadonlyMap<string, SiteContent['technologies'][number]>;
beforeAll(async () => {
  content = await loadSiteContent(path.resolve(__dirname, '../../../..'));
  technologies = new Map(content.technologies.map((technology) => [technology.id, technology]));
});

function find(id: string): SiteContent['projects'][number] {
  const project = content.projects.find((candidate) => candidate.id === id);
  if (!project) throw new Error(`The content has no ${id}.`);
  return project;
}

const pageOf = (id: string, changes: Partial<SiteContent['projects'][number]> = {}) =>
  buildProjectPage({
    project: {...find(id), ...changes},
    technologies,
    today: TODAY,
    editUrl: `https://example.com/${id}.yaml`,
  });

describe('buildProjectsPage', () => {
  it('holds every project once, by kind', () => {
    const {kinds} = buildProjectsPage(content.projects, TODAY);
    expect(kinds.map(({kind}) => kind)).toEqual([...projectKinds]);
    expect(kinds.flatMap(({projects}) => projects.map(({permalink}) => permalink))).toEqual(
      content.projects.map(({permalink}) => permalink),
    );
  });

  it('says how old the commit is that was read, and leaves out kinds without a project', () => {
    const {kinds} = buildProjectsPage([find('cnoe-cli'), find('idpbuilder')], TODAY);
    expect(kinds).toMatchObject([
      {
        kind: 'tooling',
        projects: [
          {name: 'CNOE CLI', state: 'quiet', lastCommit: {date: '2024-05-09', age: '2 years'}},
          {name: 'idpBuilder', lastCommit: {date: '2025-12-21'}},
        ],
      },
    ]);
    expect(kinds[0]?.projects[1]).not.toHaveProperty('state');
    expect(buildProjectsPage([], TODAY).kinds).toEqual([]);
  });
});

describe('buildProjectPage', () => {
  it('says of every project at which commit it was read', () => {
    for (const {id} of content.projects) {
      expect(pageOf(id).lastCommit?.source.address, id).toContain('/tree/');
    }
  });

  it('warns first: of its state, then of what it uses that was given up, then the rest', () => {
    const {cautions} = pageOf('idpbuilder', {state: {name: 'quiet', text: 'Nothing happens.'}});
    expect(cautions.map(({text, about}) => about?.title ?? text.slice(0, 16))).toEqual([
      'Nothing happens.',
      'Ingress NGINX',
      'Issue 552 asks f',
      'Pull request 565',
    ]);
    expect(cautions[1]?.text).toContain('March 2026');
  });

  it('keeps a trap of the installation beside the commands', () => {
    const {cautions, install} = pageOf('idpbuilder');
    expect(install.cautions.map(({text}) => text)).toEqual([expect.stringContaining('hack/install.sh')]);
    expect(cautions.map(({text}) => text).join()).not.toContain('hack/install.sh');
    expect(install.commands.map(({command}) => command).join()).not.toContain('install.sh');
  });

  it('gives no command for a plug-in that is not published, and says so', () => {
    for (const {id} of content.projects.filter(({kind}) => kind === 'plugin')) {
      const {commands, cautions} = pageOf(id).install;
      expect(commands, id).toEqual([]);
      expect(cautions[0]?.text, id).toContain('was not found on npm');
    }
  });

  it('sets the technologies beside the capability that they serve, each of the others once', () => {
    const {capabilities, otherTechnologies} = pageOf('idpbuilder').covers;
    expect(
      capabilities.map(({capability, technologies: used}) => [
        capability.address,
        ...used.map(({title}) => title),
      ]),
    ).toContainEqual(['/docs/capabilities/continuous-delivery', 'Argo CD']);
    const named = capabilities.flatMap(({technologies: used}) => used.map(({address}) => address));
    for (const {address} of otherTechnologies) expect(named).not.toContain(address);
    expect(new Set([...named, ...otherTechnologies.map(({address}) => address)]).size).toBe(
      find('idpbuilder').technologies.length,
    );
  });

  it('links a part to its folder at the commit that was read', () => {
    expect(pageOf('stacks').parts.list[0]?.folder).toEqual({
      title: 'ref-implementation',
      address: 'https://github.com/cnoe-io/stacks/tree/4571105/ref-implementation',
    });
    expect(pageOf('stacks', {lastCommit: undefined}).parts.list[0]).not.toHaveProperty('folder');
  });

  it('names source and day of what it says, and of the licence', () => {
    expect(pageOf('governance').claims).toEqual([
      {
        claim: 'What this page says',
        source: {
          title: 'cnoe-io/governance at 9925bb8',
          address: 'https://github.com/cnoe-io/governance/tree/9925bb8',
        },
        date: {date: '2025-09-10'},
      },
      expect.objectContaining({claim: 'No licence file', date: {date: '2025-09-10'}}),
    ]);
  });
});

describe('buildCoverage', () => {
  const coverage = () => {
    const {projects, capabilities} = content;
    return buildCoverage({projects, capabilities, technologies, today: TODAY});
  };

  it('compares the reference implementations of whole platforms, capability by capability', () => {
    const {platforms, rows} = coverage();
    expect(platforms.map(({permalink}) => permalink)).toEqual([
      '/projects/reference-implementation-aws',
      '/projects/reference-implementation-azure',
      '/projects/reference-implementation-google',
      '/projects/local-reference-implementation',
    ]);
    expect(rows.map(({capability}) => capability.title)).toEqual(
      content.capabilities.map(({title}) => title),
    );
    for (const {cells} of rows) expect(cells).toHaveLength(platforms.length);
  });

  it('tells what an implementation covers from what it merely has', () => {
    const {rows} = coverage();
    const cellsOf = (title: string) => rows.find(({capability}) => capability.title === title)?.cells;
    const [aws, , google] = cellsOf('Continuous Delivery') ?? [];
    expect(aws).toMatchObject({isCovered: true, technologies: [{title: 'Argo CD'}]});
    expect(google).toEqual({isCovered: true, technologies: []});
    expect(cellsOf('Compute Platform')?.[0]).toMatchObject({
      isCovered: false,
      technologies: [{title: 'Kubernetes'}],
    });
    expect(cellsOf('Signing')?.[0]).toEqual({isCovered: false, technologies: []});
  });
});
