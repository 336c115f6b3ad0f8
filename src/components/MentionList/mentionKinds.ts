import type {TechnologyPage} from '@site/src/model/pageData';

/** What else names the entry of a page. */
export type Mentions = Pick<TechnologyPage, 'projects' | 'patterns' | 'posts' | 'talks'>;

/** Also the id of the section that lists them. */
export type MentionKind = 'projects' | 'patterns' | 'posts-and-talks';

/** Takes what names an entry, gives the kinds that there are, in the order of the page. */
export function mentionKinds({projects, patterns, posts, talks}: Mentions): MentionKind[] {
  const kinds: MentionKind[] = [];
  if (projects.length > 0) kinds.push('projects');
  if (patterns.length > 0) kinds.push('patterns');
  if (posts.length + talks.length > 0) kinds.push('posts-and-talks');
  return kinds;
}
