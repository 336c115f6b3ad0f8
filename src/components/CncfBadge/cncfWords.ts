import type {CncfStatus} from '@site/src/model/pageData';

/** What a technology is in the CNCF, highest first, in words that can stand alone. */
export const CNCF_WORDS: Record<CncfStatus, string> = {
  graduated: 'Graduated',
  incubating: 'Incubating',
  sandbox: 'Sandbox',
  none: 'Not in the CNCF',
};
