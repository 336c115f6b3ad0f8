import clsx from 'clsx';
import {type ReactNode, useId, useState} from 'react';
import FacetFieldset from './FacetFieldset';
import type {Matches} from './matching';
import {type Facet, listActiveFilters, type Selection, toggle} from './selection';
import styles from './styles.module.css';
import type {ChangeSelection} from './useFacets';
import {usePainted} from './usePainted';

export interface FacetsProps {
  facets: readonly Facet[];
  selection: Selection;
  optionCounts: Matches['optionCounts'];
  onChange: ChangeSelection;
  /** What is filtered, as in "technologies". */
  what: string;
  /** Words that one may look for, as a hint. */
  example: string;
  /** Above the results they are folded; beside them they stand open where there is room. */
  place: 'above' | 'beside';
}

/** What narrows a list: a text, and check boxes with counts; not shown without script. */
export default function Facets({
  facets,
  selection,
  optionCounts,
  onChange,
  what,
  example,
  place,
}: FacetsProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const field = useId();
  // The results come first, then what each further filter would give.
  const counts = usePainted(optionCounts);
  const chosenCount = listActiveFilters(facets, {...selection, text: ''}).length;
  return (
    <search className={clsx(styles.facets, styles[place])} aria-label={`Filter ${what}`}>
      <div className={styles.field}>
        <label className="place" htmlFor={field}>
          Find
        </label>
        <input
          id={field}
          type="search"
          placeholder={example}
          autoComplete="off"
          value={selection.text}
          onChange={(event) => onChange({...selection, text: event.target.value}, 'replace')}
        />
      </div>
      <button
        className={styles.unfold}
        type="button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}>
        Filters{chosenCount > 0 && ` (${chosenCount})`}
      </button>
      <div className={clsx(styles.panel, isOpen && styles.open)} id={panel}>
        {facets.map((facet, index) => (
          <FacetFieldset
            key={facet.name}
            facet={facet}
            chosen={selection.chosen[facet.name] ?? []}
            counts={counts[index] ?? []}
            onToggle={(value) => onChange(toggle(selection, facet.name, value), 'push')}
          />
        ))}
      </div>
    </search>
  );
}
