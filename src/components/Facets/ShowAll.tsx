import type {MouseEvent, ReactNode} from 'react';
import styles from './styles.module.css';

/** The attribute of a row that is folded away; without script and in print the row is there. */
export const FOLDED = 'data-folded';

export interface ShowAllProps {
  /** How many rows match. */
  count: number;
  onShow: () => void;
}

/** Unfolds the rest of the list that it stands below, and moves the focus to the first row that appears. */
export default function ShowAll({count, onShow}: ShowAllProps): ReactNode {
  const show = (event: MouseEvent) => {
    const next = event.currentTarget.parentElement?.querySelector<HTMLElement>(`[${FOLDED}]:not([hidden]) a`);
    onShow();
    requestAnimationFrame(() => next?.focus());
  };
  return (
    <button className={styles.showAll} type="button" onClick={show}>
      Show all {count}
    </button>
  );
}
