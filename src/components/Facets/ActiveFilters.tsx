import type {ReactNode, Ref} from 'react';
import {type ActiveFilter, NOTHING_CHOSEN} from './selection';
import styles from './styles.module.css';
import type {ChangeSelection} from './useFacets';

export interface ActiveFiltersProps {
  ref: Ref<HTMLUListElement>;
  filters: readonly ActiveFilter[];
  onChange: ChangeSelection;
}

/** The filters in force, each with a cross that takes it away; from the second on, a way to take all away. */
export default function ActiveFilters({ref, filters, onChange}: ActiveFiltersProps): ReactNode {
  if (filters.length === 0) return null;
  return (
    <ul className={styles.active} ref={ref} aria-label="Filters in force">
      {filters.map(({key, label, without}) => (
        <li key={key}>
          <button
            className={styles.chip}
            type="button"
            aria-label={`Remove filter ${label}`}
            onClick={() => onChange(without, 'push')}>
            {label}
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1 1l8 8M9 1 1 9" />
            </svg>
          </button>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <button className={styles.clear} type="button" onClick={() => onChange(NOTHING_CHOSEN, 'push')}>
            Clear all
          </button>
        </li>
      )}
    </ul>
  );
}
