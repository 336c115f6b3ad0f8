import type {TechnologyKind} from '@site/src/model/pageData';

/** What a technology is, in words that can stand alone. */
export const TECHNOLOGY_KINDS: Record<TechnologyKind, string> = {
  project: 'Project',
  product: 'Product',
  'managed-service': 'Managed service',
  'operating-system': 'Operating system',
  standard: 'Standard',
  practice: 'Practice',
};
