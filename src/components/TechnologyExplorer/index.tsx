import type {TechnologyEntry} from '@site/src/model/pageData';
import {type ReactNode, useCallback, useId, useMemo, useRef} from 'react';
import {countedWords} from '../countedWords';
import Facets from '../Facets';
import FacetResults from '../Facets/FacetResults';
import {findMatches, indexItems} from '../Facets/matching';
import {createRowList} from '../Facets/rowList';
import ShowAll from '../Facets/ShowAll';
import {useApplied, useFacets} from '../Facets/useFacets';
import {useOpenRows} from '../Facets/useOpenRows';
import TechnologyList, {OPEN_ROWS} from '../TechnologyList';
import {directoryFacets, technologyItem} from './facets';
import styles from './styles.module.css';

const BY_RELEVANCE = 'relevance';

/** The directory of technologies and what narrows it. The address says what it is narrowed to and how it is sorted. */
export default function TechnologyExplorer({
  technologies,
}: {
  technologies: readonly TechnologyEntry[];
}): ReactNode {
  const facets = useMemo(() => directoryFacets(technologies), [technologies]);
  const index = useMemo(() => indexItems(facets, technologies.map(technologyItem)), [facets, technologies]);
  const {address, parameters, selection, changeSelection, changeParameter} = useFacets(facets);
  const isByRelevance = parameters.get('sort') === BY_RELEVANCE;
  const {matched, count, optionCounts} = useMemo(() => findMatches(index, selection), [index, selection]);

  const order = useMemo(() => {
    const places = technologies.map((_, place) => place);
    const relevance = (place: number) => technologies[place]?.relevance ?? -1;
    return isByRelevance ? places.sort((one, other) => relevance(other) - relevance(one)) : places;
  }, [technologies, isByRelevance]);

  const [open, openAll] = useOpenRows(OPEN_ROWS);
  const list = useRef<HTMLDivElement>(null);
  const show = useRef<ReturnType<typeof createRowList>>(undefined);
  const apply = useCallback(() => {
    show.current ??= createRowList([...(list.current?.querySelectorAll('[data-technology]') ?? [])]);
    show.current({isMatch: matched, order, open});
  }, [matched, order, open]);
  useApplied(address, apply);

  const sort = useId();
  const all = countedWords(technologies.length, 'technology', 'technologies');
  return (
    <div className={styles.directory}>
      <Facets
        facets={facets}
        selection={selection}
        optionCounts={optionCounts}
        onChange={changeSelection}
        what="technologies"
        example="Argo, policy, secrets …"
        place="beside"
      />
      <FacetResults
        facets={facets}
        selection={selection}
        onChange={changeSelection}
        countOf={(wider) => findMatches(index, wider).count}
        summary={count === technologies.length ? all : `${count} of ${all}`}
        isEmpty={count === 0}
        what={`the ${all}`}
        tools={
          <div className={styles.sort}>
            <label htmlFor={sort}>Sort by</label>
            <select
              id={sort}
              value={isByRelevance ? BY_RELEVANCE : 'name'}
              onChange={(event) =>
                changeParameter('sort', event.target.value === BY_RELEVANCE ? BY_RELEVANCE : undefined)
              }>
              <option value="name">name</option>
              <option value={BY_RELEVANCE}>relevance</option>
            </select>
          </div>
        }>
        <div ref={list}>
          <TechnologyList technologies={technologies} />
          {count > open && <ShowAll count={count} onShow={openAll} />}
        </div>
      </FacetResults>
    </div>
  );
}
