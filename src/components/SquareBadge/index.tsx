import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Of three squares, those filled and those not, by how many are filled. */
const SQUARES = {
  1: {filled: 'M0 0h10v10H0z', empty: 'M12.5.5h9v9h-9zM24.5.5h9v9h-9z'},
  2: {filled: 'M0 0h10v10H0zM12 0h10v10H12z', empty: 'M24.5.5h9v9h-9z'},
  3: {filled: 'M0 0h10v10H0zM12 0h10v10H12zM24 0h10v10H24z', empty: undefined},
};

export interface SquareBadgeProps {
  filled: keyof typeof SQUARES;
  /** What the squares say, in a word. */
  children: ReactNode;
}

/** A state of three: squares filled from the left, and its word beside them. */
export default function SquareBadge({filled, children}: SquareBadgeProps): ReactNode {
  const squares = SQUARES[filled];
  return (
    <span className={clsx(styles.badge, !squares.empty && styles.full)}>
      <svg viewBox="0 0 34 10" aria-hidden="true">
        <path d={squares.filled} />
        {squares.empty && <path className={styles.empty} d={squares.empty} />}
      </svg>
      {children}
    </span>
  );
}
