import type {ClaimDate as DayOfClaim} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import Ageing from '../Ageing';
import FormattedDate, {type FormattedDateProps} from '../FormattedDate';

export interface ClaimDateProps extends DayOfClaim, Pick<FormattedDateProps, 'style'> {}

/** The day that a claim is of and, once the claim is ageing, how old it is. */
export default function ClaimDate({date, age, style}: ClaimDateProps): ReactNode {
  return (
    <>
      <FormattedDate date={date} style={style} />
      {age && (
        <>
          {' '}
          <Ageing age={age} />
        </>
      )}
    </>
  );
}
