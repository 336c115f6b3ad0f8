import type {PatternFacts} from '@site/src/model/pageData';
import {countedWords} from '../countedWords';

type Evidence = Pick<PatternFacts, 'organisations' | 'next'>;

const organisationsInWords = (count: number) => countedWords(count, 'organisation', 'organisations');

/** Takes what bears the maturity of a pattern out, gives it as a phrase. */
export function evidenceInWords({organisations}: Evidence): string {
  if (organisations === 0) return 'no organisation with a dated source yet';
  const each = organisations === 1 ? 'with a dated source' : 'each with a dated source';
  return `${organisationsInWords(organisations)}, ${each}`;
}

/** Takes what bears the maturity of a pattern out, gives what the next level takes in a sentence; empty at the last. */
export function nextInWords({organisations, next}: Evidence): string {
  if (!next) return '';
  const more =
    organisations === 0 ? organisationsInWords(next.missing) : `${organisationsInWords(next.missing)} more`;
  return `It takes ${more}, with a source and a date, to call it ${next.maturity}.`;
}
