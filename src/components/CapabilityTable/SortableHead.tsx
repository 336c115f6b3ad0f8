import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {COLUMNS} from './columns';
import {COLUMN_HEADER, ROW, ROW_GROUP} from './roles';
import {nextSort, SORT_KEYS, type Sort} from './sorting';
import styles from './styles.module.css';

export interface SortableHeadProps {
  sort: Sort | undefined;
  /** Takes the parameter of the address; undefined for the order of the map. */
  onSort: (parameter: string | undefined) => void;
}

const ARROWS = {ascending: 'M5 9V1.5M2 4.5l3-3 3 3', descending: 'M5 1v7.5M2 5.5l3 3 3-3'};

/** The head of the table: with script its columns are buttons that sort. */
export default function SortableHead({sort, onSort}: SortableHeadProps): ReactNode {
  const isBrowser = useIsBrowser();
  const direction = sort?.isDescending ? 'descending' : 'ascending';
  return (
    <thead {...ROW_GROUP} className={styles.head}>
      <tr {...ROW} className={styles.row}>
        {SORT_KEYS.map((key) => {
          const isSorted = sort?.key === key;
          return (
            <th
              key={key}
              {...COLUMN_HEADER}
              scope="col"
              className={key === 'relevance' ? styles.relevance : undefined}
              aria-sort={isSorted ? direction : undefined}>
              {isBrowser ? (
                <button className={styles.sort} type="button" onClick={() => onSort(nextSort(sort, key))}>
                  {COLUMNS[key]}
                  <svg viewBox="0 0 10 10" aria-hidden="true">
                    {isSorted && <path d={ARROWS[direction]} />}
                  </svg>
                </button>
              ) : (
                <span className={styles.sort}>{COLUMNS[key]}</span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
