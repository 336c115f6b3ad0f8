import type {SortKey} from './sorting';

/** The columns of the table, from left to right. */
export const COLUMNS: Record<SortKey, string> = {
  technology: 'Technology',
  capability: 'Capability',
  cncf: 'CNCF',
  licence: 'Licence',
  relevance: 'Relevance',
  use: 'Reference use',
};
