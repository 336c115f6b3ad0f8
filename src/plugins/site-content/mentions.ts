import type {TechnologyPage} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {PROJECT_KINDS, TALK_KINDS} from './kindNames';

type Mentioned = Pick<SiteContent['technologies'][number], 'projects' | 'patterns' | 'posts' | 'talks'>;

/** Takes an entry that others name, gives those others as pages list them. */
export function toMentions({
  projects,
  patterns,
  posts,
  talks,
}: Mentioned): Pick<TechnologyPage, 'projects' | 'patterns' | 'posts' | 'talks'> {
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
    posts: posts.map(({title, permalink, date}) => ({title, address: permalink, date})),
    talks: talks.map(({title, url, date, kind}) => ({title, address: url, date, kind: TALK_KINDS[kind]})),
  };
}
