import {describe, expect, it} from 'vitest';
import {linkOrganisations, type OrganisationSources} from '../linkOrganisations';
import {foldOrganisation, organisationId} from '../organisation';

const MEMBERS = [
  {id: 'nike', name: 'Nike', shortName: 'Nike'},
  {id: 'aws', name: 'Amazon Web Services', shortName: 'AWS'},
];

const source = {title: 'Talk', url: 'https://example.com/talk', date: '2024-03-22'};

const pattern = (id: string, organisations: string[]): OrganisationSources['patterns'][number] => ({
  id,
  title: `Pattern ${id}`,
  description: 'A way of building.',
  permalink: `/docs/patterns/${id}`,
  uses: organisations.map((organisation) => ({organisation, what: `Uses ${id}.`, source})),
});

const talk = (
  id: string,
  changes: Partial<OrganisationSources['talks'][number]> = {},
): OrganisationSources['talks'][number] => ({
  id,
  title: `Talk ${id}`,
  url: `https://example.com/${id}`,
  permalink: `/talks#${id}`,
  date: '2024-03-22',
  kind: 'talk',
  people: [],
  organisations: [],
  summary: 'A talk.',
  source,
  capabilities: [],
  technologies: [],
  patterns: [],
  projects: [],
  ...changes,
});

const link = ({members = MEMBERS, patterns = [], talks = []}: Partial<OrganisationSources>) =>
  linkOrganisations({members, patterns, talks});

describe('linkOrganisations', () => {
  it('gives every member in its order, then the others by name', () => {
    const organisations = link({patterns: [pattern('one', ['sennder', 'Imagine Learning', 'Nike'])]});
    expect(organisations.map(({id, name, isMember}) => [id, name, isMember])).toEqual([
      ['nike', 'Nike', true],
      ['aws', 'Amazon Web Services', true],
      ['imagine-learning', 'Imagine Learning', false],
      ['sennder', 'sennder', false],
    ]);
    expect(organisations.map(({permalink}) => permalink)).toEqual([
      '/members#nike',
      '/members#aws',
      '/members#imagine-learning',
      '/members#sennder',
    ]);
  });

  it('gathers the uses of an organisation in the order of the patterns, however it is spelt', () => {
    const [nike] = link({patterns: [pattern('one', ['Nike']), pattern('two', ['Adobe', 'nike'])]});
    expect(nike?.uses.map((use) => [use.pattern.permalink, use.what, use.source.date])).toEqual([
      ['/docs/patterns/one', 'Uses one.', '2024-03-22'],
      ['/docs/patterns/two', 'Uses two.', '2024-03-22'],
    ]);
  });

  it('knows a member by its full name and by its short name', () => {
    const [, aws] = link({
      patterns: [pattern('one', ['Amazon Web Services'])],
      talks: [talk('deep-dive', {people: [{name: 'Carlos Santana', affiliation: 'AWS'}]})],
    });
    expect(aws?.uses).toHaveLength(1);
    expect(aws?.talks.map(({permalink, people}) => [permalink, ...people])).toEqual([
      ['/talks#deep-dive', 'Carlos Santana'],
    ]);
  });

  it('lists a talk once for each organisation, with its own people, and with none where it is the subject', () => {
    const organisations = link({
      talks: [
        talk('templating', {
          people: [
            {name: 'Jesse Sanford', affiliation: 'Nike'},
            {name: 'Greg Haynes', affiliation: 'Nike'},
            {name: 'Carlos Santana', affiliation: 'AWS'},
            {name: 'Guy Menahem'},
          ],
          organisations: ['Nike', 'The New York Times'],
        }),
      ],
    });
    expect(organisations.map(({name, talks}) => [name, ...talks.map(({people}) => people)])).toEqual([
      ['Nike', ['Jesse Sanford', 'Greg Haynes']],
      ['Amazon Web Services', ['Carlos Santana']],
      ['The New York Times', []],
    ]);
  });

  it('gives members of which nothing is known with empty lists', () => {
    expect(link({})).toMatchObject([
      {id: 'nike', uses: [], talks: []},
      {id: 'aws', uses: [], talks: []},
    ]);
  });
});

describe('foldOrganisation', () => {
  it.each([
    ['Imagine Learning', 'imaginelearning'],
    ['imagine-learning', 'imaginelearning'],
    ['L’Oréal', 'loreal'],
  ])('folds "%s" to "%s"', (name, folded) => {
    expect(foldOrganisation(name)).toBe(folded);
  });
});

describe('organisationId', () => {
  it.each([
    ['The New York Times', 'the-new-york-times'],
    ['Storm Reply GmbH & Co.', 'storm-reply-gmbh-co'],
    ['Société Générale', 'societe-generale'],
  ])('makes of "%s" the id "%s"', (name, id) => {
    expect(organisationId(name)).toBe(id);
  });
});
