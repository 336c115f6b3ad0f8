import clsx from 'clsx';
import {type ReactNode, useEffect, useMemo, useRef} from 'react';
import ActiveFilters from './ActiveFilters';
import NothingFound, {type NothingFoundProps} from './NothingFound';
import {type Facet, listActiveFilters, type Selection} from './selection';
import styles from './styles.module.css';
import type {ChangeSelection} from './useFacets';
import {usePainted} from './usePainted';

export interface FacetResultsProps extends Omit<NothingFoundProps, 'filters'> {
  facets: readonly Facet[];
  selection: Selection;
  /** How much was found, in one sentence. */
  summary: string;
  isEmpty: boolean;
  /** Whether what is left out fades instead of going: then all of it does, below the words that nothing was found. */
  fades?: boolean;
  /** Stands at the right of the summary. */
  tools?: ReactNode;
  children: ReactNode;
}

/** What filters have found: the filters in force, the count in words, which is spoken as it changes, and the list. */
export default function FacetResults({
  facets,
  selection,
  onChange,
  summary,
  isEmpty,
  fades = false,
  tools,
  children,
  ...widening
}: FacetResultsProps): ReactNode {
  const filters = useMemo(() => listActiveFilters(facets, selection), [facets, selection]);
  const chips = useRef<HTMLUListElement>(null);
  const wasPressed = useRef(false);
  const widen: ChangeSelection = (changed, kind) => {
    wasPressed.current = true;
    onChange(changed, kind);
  };

  // The button that was pressed is gone: the focus goes to a neighbour, or to where filters are made.
  useEffect(() => {
    if (!wasPressed.current) return;
    wasPressed.current = false;
    const next = chips.current?.querySelector('button') ?? document.querySelector('search input');
    if (next instanceof HTMLElement) next.focus();
  });

  const nothingFound = isEmpty && <NothingFound filters={filters} onChange={widen} {...widening} />;
  const isGone = usePainted(isEmpty && !fades);
  return (
    <div className={styles.results}>
      <ActiveFilters ref={chips} filters={filters} onChange={widen} />
      <div className={styles.tally}>
        <p role="status">{summary}</p>
        {tools}
      </div>
      {fades && nothingFound}
      <div inert={isGone} className={clsx(isEmpty && (fades ? styles.faded : styles.gone))}>
        {children}
      </div>
      {!fades && nothingFound}
    </div>
  );
}
