import type {CncfStatus} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import SquareBadge from '../SquareBadge';
import VisuallyHidden from '../VisuallyHidden';
import {CNCF_WORDS} from './cncfWords';
import styles from './styles.module.css';

const FILLED = {sandbox: 1, incubating: 2, graduated: 3} as const;

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
  return <SquareBadge filled={FILLED[status]}>{CNCF_WORDS[status]}</SquareBadge>;
}
