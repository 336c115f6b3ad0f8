import clsx from 'clsx';
import {type ReactNode, useState} from 'react';
import type {Facet, FacetOption} from './selection';
import styles from './styles.module.css';

/** So many options stand open; one more than that is not worth folding. */
const OPEN_OPTIONS = 7;

export interface FacetFieldsetProps {
  facet: Facet;
  chosen: readonly string[];
  /** By option. */
  counts: readonly number[];
  onToggle: (value: string) => void;
}

/** One facet: a check box for each option, with the number of results that it would give. */
export default function FacetFieldset({facet, chosen, counts, onToggle}: FacetFieldsetProps): ReactNode {
  const [wasUnfolded, setUnfolded] = useState(false);
  const {legend, options} = facet;
  const open = options.length > OPEN_OPTIONS + 1 ? OPEN_OPTIONS : options.length;
  const folded = options.slice(open);
  const isUnfolded = wasUnfolded || folded.some(({value}) => chosen.includes(value));
  const toBox = ({value, label}: FacetOption, place: number) => {
    const isChosen = chosen.includes(value);
    const count = counts[place] ?? 0;
    return (
      <label key={value} className={clsx(styles.option, count === 0 && !isChosen && styles.fruitless)}>
        <input type="checkbox" checked={isChosen} onChange={() => onToggle(value)} />
        <span>{label}</span>
        <span className={styles.count}>{count}</span>
      </label>
    );
  };
  return (
    <fieldset className={styles.facet}>
      <legend className="place">{legend}</legend>
      {options.slice(0, open).map(toBox)}
      {folded.length > 0 && (
        <details
          className={styles.more}
          open={isUnfolded}
          onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{folded.length} more</summary>
          {isUnfolded && folded.map((option, place) => toBox(option, open + place))}
        </details>
      )}
    </fieldset>
  );
}
