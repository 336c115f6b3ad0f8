import type {SurveyEdition} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import Ageing from '../Ageing';
import Drawn from '../Drawn';
import FormattedDate from '../FormattedDate';
import {ROW_GROUP, TABLE} from './roles';
import SortableHead, {type SortableHeadProps} from './SortableHead';
import styles from './styles.module.css';

export interface CapabilityTableProps extends SortableHeadProps {
  /** The newest edition. */
  survey: SurveyEdition | undefined;
  /** The rows as they are drawn. */
  children?: ReactNode;
}

/** The map as a table: a row for each technology of each capability, in the order of the map. */
export default function CapabilityTable({survey, sort, onSort, children}: CapabilityTableProps): ReactNode {
  return (
    <table {...TABLE} className={styles.table} aria-labelledby="table-title">
      <caption className={styles.caption}>
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
      </caption>
      <SortableHead sort={sort} onSort={onSort} />
      <Drawn as="tbody" {...ROW_GROUP} className={styles.body}>
        {children}
      </Drawn>
    </table>
  );
}
