import type {SiteContent} from '../../model/siteContent';

/** What a talk is, in words. */
export const TALK_KINDS: Record<SiteContent['talks'][number]['kind'], string> = {
  talk: 'Talk',
  article: 'Article',
  interview: 'Interview',
  video: 'Video',
  slides: 'Slides',
};

/** What a project is, in words. */
export const PROJECT_KINDS: Record<SiteContent['projects'][number]['kind'], string> = {
  tooling: 'Tooling',
  plugin: 'Plug-in',
  'reference-implementation': 'Reference implementation',
  stack: 'Stack',
  agent: 'Agent',
  community: 'Community',
};
