import type {PatternsPage} from '@site/src/model/pageData';
import {type ReactNode, useMemo} from 'react';
import FilteredList from '../Facets/FilteredList';

export interface PatternFinderProps {
  page: PatternsPage;
  /** The list of patterns as it is drawn. */
  children?: ReactNode;
}

/** All patterns, each headed by its problem, and what narrows them. */
export default function PatternFinder({page: {patterns, facets}, children}: PatternFinderProps): ReactNode {
  const items = useMemo(
    () =>
      patterns.map(({title, description, problem, capabilities, words, values}) => ({
        words: [problem, title, description, ...capabilities, words].join(' '),
        values,
      })),
    [patterns],
  );
  return (
    <FilteredList
      facets={facets}
      items={items}
      noun={['pattern', 'patterns']}
      example="drift, forms, sign-on …">
      {children}
    </FilteredList>
  );
}
