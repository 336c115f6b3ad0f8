import type {CncfStatus} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import VisuallyHidden from '../VisuallyHidden';
import {CNCF_WORDS} from './cncfWords';
import styles from './styles.module.css';

type Stage = Exclude<CncfStatus, 'none'>;

/** Three squares, filled from the left. */
const SQUARES: Record<Stage, {filled: string; empty?: string}> = {
  sandbox: {filled: 'M0 0h10v10H0z', empty: 'M12.5.5h9v9h-9zM24.5.5h9v9h-9z'},
  incubating: {filled: 'M0 0h10v10H0zM12 0h10v10H12z', empty: 'M24.5.5h9v9h-9z'},
  graduated: {filled: 'M0 0h10v10H0zM12 0h10v10H12zM24 0h10v10H24z'},
};

/** The status of a technology in the CNCF: three squares and a word, or a dash where it has none. */
export default function CncfBadge({status}: {status: CncfStatus}): ReactNode {
  if (status === 'none') {
    return (
      <span className={styles.none}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{CNCF_WORDS.none}</VisuallyHidden>
      </span>
    );
  }
  const {filled, empty} = SQUARES[status];
  return (
    <span className={clsx(styles.badge, status === 'graduated' && styles.full)}>
      <svg viewBox="0 0 34 10" aria-hidden="true">
        <path d={filled} />
        {empty && <path className={styles.empty} d={empty} />}
      </svg>
      {CNCF_WORDS[status]}
    </span>
  );
}
