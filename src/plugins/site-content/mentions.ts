import {compare} from '../../model/compare';
import type {Mentions, NewsEntry} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {PROJECT_KINDS, TALK_KINDS} from './kindNames';

type Mentioned = Pick<SiteContent['technologies'][number], 'projects' | 'patterns' | 'posts' | 'talks'>;

/** Takes posts and talks, gives them as one list, newest first; of one day, posts first. */
export function toNews({posts, talks}: Pick<Mentioned, 'posts' | 'talks'>): NewsEntry[] {
  return [
    ...posts.map(({title, permalink, date}) => ({title, address: permalink, date, kind: 'Post'})),
    ...talks.map(({title, url, date, kind}) => ({title, address: url, date, kind: TALK_KINDS[kind]})),
  ].sort((one, other) => compare(other.date, one.date));
}

/** Takes an entry that others name, gives those others as pages list them. */
export function toMentions({projects, patterns, posts, talks}: Mentioned): Mentions {
  return {
    projects: projects.map(({name, repository, summary, kind}) => ({
      title: name,
      address: repository,
      words: summary,
      kind: PROJECT_KINDS[kind],
    })),
    patterns: patterns.map(({title, permalink, description}) => ({
      title,
      address: permalink,
      words: description,
    })),
    news: toNews({posts, talks}),
  };
}
