import type {ReactNode} from 'react';
import {type ActiveFilter, NOTHING_CHOSEN, type Selection} from './selection';
import styles from './styles.module.css';
import type {ChangeSelection} from './useFacets';

export interface NothingFoundProps {
  filters: readonly ActiveFilter[];
  onChange: ChangeSelection;
  /** How many results a selection gives. */
  countOf: (selection: Selection) => number;
  /** What was looked through, as in "the 86 technologies". */
  what: string;
}

/** Says that the filters leave nothing, and offers to drop one of them, with what that gives, or all. */
export default function NothingFound({filters, onChange, countOf, what}: NothingFoundProps): ReactNode {
  const ways = filters
    .map((filter) => ({...filter, count: countOf(filter.without)}))
    .filter(({count}) => count > 0);
  const isOne = filters.length === 1;
  return (
    <section className={styles.empty} aria-labelledby="nothing-found">
      <div>
        <h2 id="nothing-found">Nothing charted here</h2>
        <p>
          None of {what} fits {isOne ? 'this filter' : 'all of these filters'}. That says something of our
          records, not of the world.
        </p>
        <ul>
          {!isOne &&
            ways.map(({key, label, without, count}) => (
              <li key={key}>
                <button className={styles.widen} type="button" onClick={() => onChange(without, 'push')}>
                  Drop {label}
                </button>{' '}
                <span className="note">gives {count}</span>
              </li>
            ))}
          <li>
            <button className={styles.widen} type="button" onClick={() => onChange(NOTHING_CHOSEN, 'push')}>
              Clear all filters
            </button>
          </li>
        </ul>
      </div>
    </section>
  );
}
