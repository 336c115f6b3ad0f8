import type {Openness} from '@site/src/model/pageData';

/** How open a licence is, in words that can stand alone. */
export const OPENNESS_WORDS: Record<Openness, string> = {
  'open-source': 'Open source',
  'source-available': 'Source available',
  proprietary: 'Proprietary',
  'open-standard': 'Open standard',
  'not-stated': 'Not stated',
};
