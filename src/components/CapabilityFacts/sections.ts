import type {TOCItem} from '@docusaurus/mdx-loader';
import type {CapabilityFacts, CapabilitySection} from '@site/src/model/pageData';
import {type MentionKind, mentionKinds} from '../MentionList/mentionKinds';

export const SECTION_TITLES = {
  technologies: 'Technologies',
  'in-the-survey': 'In the survey',
  projects: 'Projects',
  patterns: 'Patterns',
  'posts-and-talks': 'Posts and talks',
} as const satisfies Record<MentionKind | CapabilitySection, string>;

/** Takes the facts of a capability, gives the sections that they fill, as items of the table of contents. */
export function listCapabilitySections(facts: CapabilityFacts): TOCItem[] {
  return (['technologies', 'in-the-survey', ...mentionKinds(facts)] as const).map((id) => ({
    id,
    value: SECTION_TITLES[id],
    level: 2,
  }));
}
