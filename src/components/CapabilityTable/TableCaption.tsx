import type {SurveyEdition} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import Ageing from '../Ageing';
import FormattedDate from '../FormattedDate';

/** What the table holds, and what its figures are. Takes the newest edition of the survey. */
export default function TableCaption({survey}: {survey: SurveyEdition | undefined}): ReactNode {
  return (
    <>
      <span id="table-title">Every technology of every capability.</span>
      {survey && (
        <>
          {' '}
          Relevance, from 0 to 1, is of the survey of <FormattedDate date={survey.date} />
          {survey.age && (
            <>
              {' '}
              (<Ageing age={survey.age} />)
            </>
          )}
          ; how the number was reached is not documented, and it is no percentage. “Reference use” names the
          reference implementations that use it.
        </>
      )}
    </>
  );
}
