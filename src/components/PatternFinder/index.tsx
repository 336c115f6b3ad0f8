import type {PatternsPage} from '@site/src/model/pageData';
import {type ReactNode, useMemo} from 'react';
import FilteredList, {OPEN_ROWS} from '../Facets/FilteredList';
import PatternRow from './PatternRow';
import styles from './styles.module.css';

/** All patterns, each headed by its problem, and what narrows them. */
export default function PatternFinder({page: {patterns, facets}}: {page: PatternsPage}): ReactNode {
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
      <ul className={styles.rows}>
        {patterns.map((pattern, place) => (
          <PatternRow key={pattern.id} pattern={pattern} isFolded={place >= OPEN_ROWS} />
        ))}
      </ul>
    </FilteredList>
  );
}
