import type {PatternFacts} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import ClaimTable from '../ClaimTable';
import {nextInWords} from './maturityWords';

/** Who is known to use a pattern, where that was said and when, and what its next level of maturity takes. */
export default function KnownUses({facts}: {facts: PatternFacts}): ReactNode {
  const {uses} = facts;
  const isAnyUndated = uses.some(({date}) => !date);
  return (
    <>
      {uses.length > 0 && (
        <ClaimTable
          heads={['Organisation', 'What for, and where it was said', 'Date']}
          claims={uses.map(({organisation, what, source, date}) => ({
            claim: organisation.title,
            address: organisation.address,
            words: what,
            source,
            ...(date && {date}),
          }))}
        />
      )}
      <p className="note">
        {nextInWords(facts)}
        {isAnyUndated && ' A use without a date does not count.'}
      </p>
    </>
  );
}
