import type {TechnologyEntry} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import {OPEN_ROWS} from '../Facets/FilteredList';
import styles from './styles.module.css';
import TechnologyRow from './TechnologyRow';

/** Technologies, one a row. Drawn once: which rows are shown, and in which order, is set on the elements. */
export default function TechnologyList({
  technologies,
}: {
  technologies: readonly TechnologyEntry[];
}): ReactNode {
  return (
    <>
      <div className={`place ${styles.heads}`} aria-hidden="true">
        <span>Name</span>
        <span>For</span>
        <span>CNCF</span>
        <span>Relevance</span>
      </div>
      <ul className={styles.rows}>
        {technologies.map((technology, place) => (
          <TechnologyRow key={technology.id} technology={technology} isFolded={place >= OPEN_ROWS} />
        ))}
      </ul>
    </>
  );
}
