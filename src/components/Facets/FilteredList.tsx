import {type ReactNode, useCallback, useId, useMemo, useRef} from 'react';
import {countedWords} from '../countedWords';
import Drawn from '../Drawn';
import FacetResults from './FacetResults';
import Facets from './index';
import {type FacettedItem, findMatches, indexItems} from './matching';
import {createRowList} from './rowList';
import ShowAll from './ShowAll';
import type {Facet} from './selection';
import styles from './styles.module.css';
import {useApplied, useFacets} from './useFacets';
import {useOpenRows} from './useOpenRows';

/** The parameter of the address by which a list is sorted. */
export const SORT_PARAMETER = 'sort';

/** So many rows stand open where script can unfold the others. */
export const OPEN_ROWS = 30;

export interface Sort {
  /** The parameter of the address. */
  value: string;
  label: string;
  /** Takes the places of two items as they were drawn; negative when the first comes first. */
  compare?: (one: number, other: number) => number;
}

export interface FilteredListProps {
  facets: readonly Facet[];
  /** In the order of the rows. */
  items: readonly FacettedItem[];
  /** What an item is called: one, and several. */
  noun: readonly [one: string, several: string];
  /** Words that one may look for, as a hint. */
  example: string;
  /** How many rows stand open until a reader asks for all. */
  openAtFirst?: number;
  /** The usual one first; one alone is not offered. */
  sorts?: readonly Sort[];
  /** The list as it is drawn: a row for each item, marked with `data-row`, those that do not stand open folded. */
  children?: ReactNode;
}

/** A list and what narrows it, side by side. The address says what it is narrowed to and how it is sorted. */
export default function FilteredList({
  facets,
  items,
  noun: [one, several],
  example,
  openAtFirst = OPEN_ROWS,
  sorts = [],
  children,
}: FilteredListProps): ReactNode {
  const index = useMemo(() => indexItems(facets, items), [facets, items]);
  const {address, parameters, selection, changeSelection, changeParameter} = useFacets(facets);
  const {matched, count, optionCounts} = useMemo(() => findMatches(index, selection), [index, selection]);

  const wanted = parameters.get(SORT_PARAMETER);
  const sort = sorts.find(({value}) => value === wanted) ?? sorts[0];
  const order = useMemo(() => {
    const places = items.map((_, place) => place);
    return sort?.compare ? places.sort(sort.compare) : places;
  }, [items, sort]);

  const [open, openAll] = useOpenRows(openAtFirst);
  const list = useRef<HTMLDivElement>(null);
  const show = useRef<ReturnType<typeof createRowList>>(undefined);
  const apply = useCallback(() => {
    show.current ??= createRowList([...(list.current?.querySelectorAll('[data-row]') ?? [])]);
    show.current({isMatch: matched, order, open});
  }, [matched, order, open]);
  useApplied(address, apply);

  const select = useId();
  const all = countedWords(items.length, one, several);
  return (
    <div className={styles.list}>
      <Facets
        facets={facets}
        selection={selection}
        optionCounts={optionCounts}
        onChange={changeSelection}
        what={several}
        example={example}
        place="beside"
      />
      <FacetResults
        facets={facets}
        selection={selection}
        onChange={changeSelection}
        countOf={(wider) => findMatches(index, wider).count}
        summary={count === items.length ? all : `${count} of ${all}`}
        isEmpty={count === 0}
        what={`the ${all}`}
        tools={
          sorts.length > 1 && (
            <div className={styles.sort}>
              <label htmlFor={select}>Sort by</label>
              <select
                id={select}
                value={sort?.value}
                onChange={({target: {value}}) =>
                  changeParameter(SORT_PARAMETER, value === sorts[0]?.value ? undefined : value)
                }>
                {sorts.map(({value, label}) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
          )
        }>
        <div ref={list}>
          <Drawn>{children}</Drawn>
          {count > open && <ShowAll count={count} onShow={openAll} />}
        </div>
      </FacetResults>
    </div>
  );
}
