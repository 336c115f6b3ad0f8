import type {TalkEntry} from '@site/src/model/pageData';
import {type ReactNode, useCallback, useMemo, useRef} from 'react';
import {countedWords} from '../countedWords';
import Facets from '../Facets';
import FacetResults from '../Facets/FacetResults';
import {findMatches, indexItems} from '../Facets/matching';
import {createShade, LEFT_OUT} from '../Facets/shading';
import {useApplied, useFacets} from '../Facets/useFacets';
import TalkList from '../TalkList';
import {talkFacets, talkItem} from './facets';
import styles from './styles.module.css';

/** All talks and what narrows them. The address says what they are narrowed to. */
export default function TalkExplorer({talks}: {talks: readonly TalkEntry[]}): ReactNode {
  const facets = useMemo(() => talkFacets(talks), [talks]);
  const index = useMemo(() => indexItems(facets, talks.map(talkItem)), [facets, talks]);
  const {address, selection, changeSelection} = useFacets(facets);
  const {matched, count, optionCounts} = useMemo(() => findMatches(index, selection), [index, selection]);

  const list = useRef<HTMLDivElement>(null);
  const shade = useRef<ReturnType<typeof createShade>>(undefined);
  const apply = useCallback(() => {
    const rows = [...(list.current?.querySelectorAll('[data-talk]') ?? [])];
    shade.current ??= createShade(
      rows.map((row) => [row]),
      LEFT_OUT,
    );
    shade.current(matched.map((isMatch) => !isMatch));
  }, [matched]);
  useApplied(address, apply);

  const all = countedWords(talks.length, 'talk or article', 'talks and articles');
  return (
    <div className={styles.explorer}>
      <Facets
        facets={facets}
        selection={selection}
        optionCounts={optionCounts}
        onChange={changeSelection}
        what="talks and articles"
        example="idpBuilder, Autodesk …"
        place="beside"
      />
      <FacetResults
        facets={facets}
        selection={selection}
        onChange={changeSelection}
        countOf={(wider) => findMatches(index, wider).count}
        summary={count === talks.length ? all : `${count} of ${all}`}
        isEmpty={count === 0}
        what={`the ${all}`}>
        <div ref={list}>
          <TalkList talks={talks} />
        </div>
      </FacetResults>
    </div>
  );
}
