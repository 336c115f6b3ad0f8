import type {SurveyEdition} from '@site/src/model/pageData';
import {memo, type ReactNode} from 'react';
import Ageing from '../Ageing';
import FormattedDate from '../FormattedDate';
import ChoiceRow from './ChoiceRow';
import type {Choice} from './choices';
import {ROW_GROUP, TABLE} from './roles';
import SortableHead, {type SortableHeadProps} from './SortableHead';
import styles from './styles.module.css';

export interface CapabilityTableProps extends SortableHeadProps {
  /** In the order of the map. */
  choices: readonly Choice[];
  /** The newest edition. */
  survey: SurveyEdition | undefined;
}

/** A table of so many rows stands open; of a longer one so many do where script can unfold the others. */
const LONGEST_OPEN = 120;
const OPEN_OF_LONGER = 30;

/** Takes how many choices there are, gives how many rows stand open at first. */
export function countOpenRows(choices: number): number {
  return choices > LONGEST_OPEN ? OPEN_OF_LONGER : choices;
}

/** Drawn once: which rows are shown, and in which order, is set on the elements. */
const Rows = memo(function Rows({choices}: Pick<CapabilityTableProps, 'choices'>): ReactNode {
  const open = countOpenRows(choices.length);
  return (
    <tbody {...ROW_GROUP} className={styles.body}>
      {choices.map((choice, place) => (
        <ChoiceRow key={choice.key} choice={choice} isFolded={place >= open} />
      ))}
    </tbody>
  );
});

/** The map as a table: a row for each technology of each capability, in the order of the map. */
export default function CapabilityTable({choices, survey, sort, onSort}: CapabilityTableProps): ReactNode {
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
      <Rows choices={choices} />
    </table>
  );
}
