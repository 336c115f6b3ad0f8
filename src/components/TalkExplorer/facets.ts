import type {TalkEntry} from '@site/src/model/pageData';
import {byFrequency} from '../Facets/byFrequency';
import type {FacettedItem} from '../Facets/matching';
import type {Facet} from '../Facets/selection';

/** The parameters of the facets of talks. */
export const TALK_PARAMETERS = ['kind', 'year', 'about'];

const yearOf = ({date}: TalkEntry) => date.slice(0, 4);

/** Takes all talks, newest first, gives what they are filtered by. */
export function talkFacets(talks: readonly TalkEntry[]): Facet[] {
  return [
    {
      name: 'about',
      legend: 'About',
      options: byFrequency(talks.map(({about}) => about.map(({id, title}) => ({value: id, label: title})))),
    },
    {
      name: 'kind',
      legend: 'Kind',
      options: byFrequency(talks.map(({kind, kindName}) => [{value: kind, label: kindName}])),
    },
    {
      name: 'year',
      legend: 'Year',
      options: [...new Set(talks.map(yearOf))].map((year) => ({value: year, label: year})),
    },
  ];
}

/** Takes a talk, gives what it is filtered by. */
export function talkItem(talk: TalkEntry): FacettedItem {
  const {title, summary, event = '', people, organisations, about, kind, kindName} = talk;
  const names = people.flatMap(({name, affiliation}) => [name, affiliation?.title ?? '']);
  const titles = [...organisations, ...about].map((link) => link.title);
  return {
    words: [title, summary, event, kindName, ...names, ...titles].join(' '),
    values: {about: about.map(({id}) => id), kind: [kind], year: [yearOf(talk)]},
  };
}
