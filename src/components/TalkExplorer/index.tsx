import type {TalkEntry} from '@site/src/model/pageData';
import {type ReactNode, useMemo} from 'react';
import FilteredList from '../Facets/FilteredList';
import {talkFacets, talkItem} from './facets';

export interface TalkExplorerProps {
  talks: readonly TalkEntry[];
  /** Their list as it is drawn. */
  children?: ReactNode;
}

/** All talks and what narrows them. None is folded away: other pages link to each. */
export default function TalkExplorer({talks, children}: TalkExplorerProps): ReactNode {
  const facets = useMemo(() => talkFacets(talks), [talks]);
  const items = useMemo(() => talks.map(talkItem), [talks]);
  return (
    <FilteredList
      facets={facets}
      items={items}
      noun={['talk or article', 'talks and articles']}
      example="idpBuilder, Autodesk …"
      openAtFirst={talks.length}>
      {children}
    </FilteredList>
  );
}
