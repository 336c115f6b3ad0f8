import type {Maturity} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import SquareBadge from '../SquareBadge';

const STATES = {
  proposed: {filled: 1, word: 'Proposed'},
  used: {filled: 2, word: 'Used'},
  validated: {filled: 3, word: 'Validated'},
} as const satisfies Record<Maturity, object>;

/** The maturity of a pattern: three squares and a word. */
export default function MaturityBadge({maturity}: {maturity: Maturity}): ReactNode {
  const {filled, word} = STATES[maturity];
  return <SquareBadge filled={filled}>{word}</SquareBadge>;
}
