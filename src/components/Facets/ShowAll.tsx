import type {MouseEvent, ReactNode} from 'react';
import {LEFT_OUT} from './marking';
import styles from './styles.module.css';

export interface ShowAllProps {
  /** How many rows match. */
  count: number;
  /** What they are, where the list counts something else. */
  what?: string;
  onShow: () => void;
}

/** Unfolds the rest of the list that it stands below, and moves the focus to the first row that appears. */
export default function ShowAll({count, what, onShow}: ShowAllProps): ReactNode {
  const show = ({currentTarget: {parentElement}}: MouseEvent) => {
    const shownRows = () => parentElement?.querySelectorAll(`[data-row]:not([${LEFT_OUT}])`) ?? [];
    const before = shownRows().length;
    onShow();
    requestAnimationFrame(() => shownRows()[before]?.querySelector('a')?.focus());
  };
  return (
    <button className={styles.showAll} type="button" onClick={show}>
      {what ? `Show all ${count} ${what}` : `Show all ${count}`}
    </button>
  );
}
