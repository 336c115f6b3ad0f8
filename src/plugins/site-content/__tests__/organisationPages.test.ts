import {describe, expect, it} from 'vitest';
import {edited, loadSite} from '../../../loader/__tests__/temporarySite';
import type {SheetLogo} from '../../../model/pageData';
import {buildOrganisationsPage} from '../organisationsPage';
import {buildTalksPage} from '../talksPage';

const TODAY = '2026-11-23';
const TALK = 'src/content/talks/what-is-cnoe.yaml';
const USED = 'docs/patterns/local-idp.mdx';

const drawLogo = (icon: string): SheetLogo => ({sheet: 'member-logos', symbol: icon, width: 1, height: 1});

async function organisationsPage(changes?: Parameters<typeof loadSite>[0]) {
  return buildOrganisationsPage({content: await loadSite(changes), today: TODAY, drawLogo});
}

async function talkEntry(from: string, to: string) {
  const [talk] = buildTalksPage(await loadSite(edited(TALK, from, to)), TODAY).talks;
  if (!talk) throw new Error('The sample has a talk.');
  return talk;
}

describe('buildOrganisationsPage', () => {
  it('shows every member with its logo, the sources of its membership and what its people said', async () => {
    const {members} = await organisationsPage();
    expect(members).toMatchObject([
      {
        id: 'aws',
        name: 'Amazon Web Services',
        since: '2023-10',
        founding: true,
        logo: {symbol: 'logos:aws'},
        quotes: [{person: 'Paul Roberts', text: '“We build together.”', post: {address: '/blog/welcome'}}],
        sources: [{title: 'Launch announcement', date: '2023-10-03'}],
      },
      {id: 'nike', quotes: [], uses: [], talks: []},
    ]);
    expect(members[1]?.sources[0]).not.toHaveProperty('date');
  });

  it('shows who else uses a pattern, with source, day and age; a source without a day has none', async () => {
    const {others} = await organisationsPage();
    expect(others).toMatchObject([
      {
        id: 'autodesk',
        uses: [
          {
            pattern: {title: 'Platform on a laptop', address: '/docs/patterns/local-idp'},
            what: 'Tests new capabilities.',
            source: {title: 'Talk', address: 'https://cnoe.io/talk'},
            date: {date: '2024-03-22', age: '2 years'},
          },
        ],
      },
      {id: 'undated'},
    ]);
    expect(others[1]?.uses[0]).not.toHaveProperty('date');
  });

  it('gives a use to the member that it names', async () => {
    const {members, others} = await organisationsPage(
      edited(USED, 'organisation: Autodesk', 'organisation: Nike'),
    );
    expect(members.map(({id, uses}) => [id, uses.length])).toEqual([
      ['aws', 0],
      ['nike', 1],
    ]);
    expect(others.map(({id}) => id)).toEqual(['undated']);
  });
});

describe('buildTalksPage', () => {
  it('links people to where they worked, and the talk to what it is about', async () => {
    const talk = await talkEntry('  - name: Nima Kaviani', '  - name: Nima Kaviani\n    affiliation: AWS');
    expect(talk).toMatchObject({
      id: 'what-is-cnoe',
      kind: 'talk',
      kindName: 'Talk',
      people: [{name: 'Nima Kaviani', affiliation: {title: 'AWS', address: '/members#aws'}}],
      about: [
        {id: 'project-stacks', title: 'Stacks', address: '/projects/stacks'},
        {id: 'technology-argo-cd', title: 'Argo CD', address: '/technologies/argo-cd'},
      ],
    });
    expect(talk).not.toHaveProperty('event');
  });

  it.each([
    [
      'a recording and slides',
      'summary:',
      'slides: https://cnoe.io/slides\nsummary:',
      ['Recording', 'Slides'],
    ],
    ['a recording alone', 'kind: talk', 'kind: interview', ['Recording']],
    ['an article', 'kind: talk', 'kind: article', ['Article']],
    ['slides alone', 'kind: talk', 'kind: slides', ['Slides']],
  ])('names %s', async (_, from, to, titles) => {
    expect((await talkEntry(from, to)).links.map(({title}) => title)).toEqual(titles);
  });

  it('leads to slides once where they are all there is', async () => {
    const {url} = (await loadSite()).talks[0] ?? {};
    const {links} = await talkEntry('kind: talk', `kind: slides\nslides: ${url}`);
    expect(links).toHaveLength(1);
  });

  it('names each source once', async () => {
    expect(buildTalksPage(await loadSite(), TODAY).sources).toEqual([
      {title: 'News', address: 'https://cnoe.io/news'},
    ]);
  });

  it('throws for an organisation that is not among them', async () => {
    const {talks} = await loadSite(edited(TALK, 'people:\n', 'organisations: [Undated]\npeople:\n'));
    expect(() => buildTalksPage({talks, organisations: []}, TODAY)).toThrow(
      'No organisation is called "Undated".',
    );
  });
});
