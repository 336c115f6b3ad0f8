import type {ProjectState} from '@site/src/model/pageData';

/** How a project stands, in words that can stand alone. */
export const PROJECT_STATES: Record<ProjectState, string> = {
  early: 'Early',
  'proof-of-concept': 'Proof of concept',
  experiment: 'Experiment',
  quiet: 'Quiet',
  moving: 'Moving out of CNOE',
};
