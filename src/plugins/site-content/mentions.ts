import {compare} from '../../model/compare';
import type {Mentions, NewsEntry} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {TALK_KINDS} from './kindNames';

type Mentioned = Pick<SiteContent['technologies'][number], 'projects' | 'patterns' | 'posts' | 'talks'>;

/** Takes a talk in its short form, gives it as lists of news show it. */
export function toTalkNews({title, permalink, date, kind}: Mentioned['talks'][number]): NewsEntry {
  return {title, address: permalink, date, kind: TALK_KINDS[kind]};
}

/** Takes posts and talks, gives them as one list, newest first; of one day, posts first. */
export function toNews({posts, talks}: Pick<Mentioned, 'posts' | 'talks'>): NewsEntry[] {
  return [
    ...posts.map(({title, permalink, date}) => ({title, address: permalink, date, kind: 'Post'})),
    ...talks.map(toTalkNews),
  ].sort((one, other) => compare(other.date, one.date));
}

/** Takes patterns in their short form, gives them as pages list them. */
export function toPatternLinks(patterns: Mentioned['patterns']): Mentions['patterns'] {
  return patterns.map(({title, permalink, description}) => ({
    title,
    address: permalink,
    words: description,
  }));
}

/** Takes an entry that others name, gives those others as pages list them. */
export function toMentions({projects, patterns, posts, talks}: Mentioned): Mentions {
  return {
    projects: projects.map(({name, permalink, summary, kind}) => ({
      title: name,
      address: permalink,
      words: summary,
      kind,
    })),
    patterns: toPatternLinks(patterns),
    news: toNews({posts, talks}),
  };
}
