import type {Mentions} from '@site/src/model/pageData';

/** Also the id of the section that lists them. */
export type MentionKind = 'projects' | 'patterns' | 'posts-and-talks';

/** Takes what names an entry, gives the kinds that there are, in the order of the page. */
export function mentionKinds({projects, patterns, news}: Mentions): MentionKind[] {
  const kinds: MentionKind[] = [];
  if (projects.length > 0) kinds.push('projects');
  if (patterns.length > 0) kinds.push('patterns');
  if (news.length > 0) kinds.push('posts-and-talks');
  return kinds;
}
