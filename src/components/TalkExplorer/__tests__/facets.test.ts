import type {TalkEntry} from '@site/src/model/pageData';
import {describe, expect, it} from 'vitest';
import {findMatches, indexItems} from '../../Facets/matching';
import {TALK_PARAMETERS, talkFacets, talkItem} from '../facets';

const entry = (id: string, changes: Partial<TalkEntry> = {}): TalkEntry => ({
  id,
  title: `Talk ${id}`,
  date: '2024-04-09',
  kind: 'talk',
  kindName: 'Talk',
  people: [],
  summary: 'Something.',
  links: [{title: 'Recording', address: `https://example.com/${id}`}],
  about: [],
  organisations: [],
  ...changes,
});

const idpBuilder = {id: 'project-idpbuilder', title: 'idpBuilder', address: '/projects/idpbuilder'};
const localIdp = {
  id: 'pattern-local-idp',
  title: 'Platform on a laptop',
  address: '/docs/patterns/local-idp',
};

const TALKS = [
  entry('new', {date: '2025-06-24', about: [localIdp], people: [{name: 'Zoë Örn'}]}),
  entry('video', {kind: 'video', kindName: 'Video', about: [idpBuilder, localIdp]}),
  entry('paper', {
    kind: 'article',
    kindName: 'Article',
    event: 'The New Stack',
    people: [{name: 'Tiara', affiliation: {title: 'Autodesk', address: '/members#autodesk'}}],
    organisations: [{title: 'The New York Times', address: '/members#the-new-york-times'}],
  }),
];

function find(text: string, chosen: Record<string, string[]> = {}): string[] {
  const index = indexItems(talkFacets(TALKS), TALKS.map(talkItem));
  const {matched} = findMatches(index, {text, chosen});
  return TALKS.filter((_, place) => matched[place]).map(({id}) => id);
}

describe('talkFacets', () => {
  it('offers what there is, each once: subjects of most talks first, years newest first', () => {
    expect(talkFacets(TALKS).map(({name, options}) => [name, ...options.map(({label}) => label)])).toEqual([
      ['about', 'Platform on a laptop', 'idpBuilder'],
      ['kind', 'Talk', 'Video', 'Article'],
      ['year', '2025', '2024'],
    ]);
  });

  it('has the parameters that the page marks before it is painted', () => {
    expect(
      talkFacets(TALKS)
        .map(({name}) => name)
        .sort(),
    ).toEqual([...TALK_PARAMETERS].sort());
  });
});

describe('talkItem', () => {
  it.each([
    ['by subject', '', {about: ['project-idpbuilder']}, ['video']],
    ['by kind and year', '', {kind: ['talk', 'video'], year: ['2024']}, ['video']],
    ['by person, without accents', 'zoe orn', {}, ['new']],
    ['by where a person works', 'autodesk', {}, ['paper']],
    ['by event', 'new stack', {}, ['paper']],
    ['by organisation', 'york', {}, ['paper']],
    ['by the name of a subject', 'laptop', {}, ['new', 'video']],
  ])('is found %s', (_, text, chosen, expected) => {
    expect(find(text, chosen)).toEqual(expected);
  });
});
