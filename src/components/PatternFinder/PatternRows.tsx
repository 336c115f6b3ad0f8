import type {PatternsPage} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import {OPEN_ROWS} from '../Facets/FilteredList';
import PatternRow from './PatternRow';
import styles from './styles.module.css';

/** The patterns, a row each. */
export default function PatternRows({patterns}: Pick<PatternsPage, 'patterns'>): ReactNode {
  return (
    <ul className={styles.rows}>
      {patterns.map((pattern, place) => (
        <PatternRow key={pattern.id} pattern={pattern} isFolded={place >= OPEN_ROWS} />
      ))}
    </ul>
  );
}
