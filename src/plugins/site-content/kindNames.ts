import type {SiteContent} from '../../model/siteContent';

/** What a talk is, in words. */
export const TALK_KINDS: Record<SiteContent['talks'][number]['kind'], string> = {
  talk: 'Talk',
  article: 'Article',
  interview: 'Interview',
  video: 'Video',
  slides: 'Slides',
};
