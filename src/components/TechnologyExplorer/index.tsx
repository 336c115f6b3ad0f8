import type {TechnologyEntry} from '@site/src/model/pageData';
import {type ReactNode, useMemo} from 'react';
import FilteredList, {type Sort} from '../Facets/FilteredList';
import {directoryFacets, technologyItem} from './facets';

export interface TechnologyExplorerProps {
  technologies: readonly TechnologyEntry[];
  /** Their list as it is drawn. */
  children?: ReactNode;
}

/** The directory of technologies and what narrows it. */
export default function TechnologyExplorer({technologies, children}: TechnologyExplorerProps): ReactNode {
  const facets = useMemo(() => directoryFacets(technologies), [technologies]);
  const items = useMemo(() => technologies.map(technologyItem), [technologies]);
  const sorts = useMemo((): Sort[] => {
    const relevance = (place: number) => technologies[place]?.relevance ?? -1;
    return [
      {value: 'name', label: 'name'},
      {
        value: 'relevance',
        label: 'relevance',
        compare: (one, other) => relevance(other) - relevance(one),
      },
    ];
  }, [technologies]);
  return (
    <FilteredList
      facets={facets}
      items={items}
      noun={['technology', 'technologies']}
      example="Argo, policy, secrets …"
      sorts={sorts}>
      {children}
    </FilteredList>
  );
}
