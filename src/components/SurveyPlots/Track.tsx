import clsx from 'clsx';
import type {ReactNode} from 'react';
import {type Change, changeOf} from './changes';
import styles from './styles.module.css';

const CHANGE_STYLES: Partial<Record<Change, string | undefined>> = {rose: styles.rose, new: styles.new};

function percent(relevance: number): string {
  return `${Math.round(relevance * 1000) / 10}%`;
}

/** The relevances of a technology on a track from 0 to 1: hollow dots for what was, a solid one for the newest. */
export default function Track({relevances}: {relevances: readonly (number | null)[]}): ReactNode {
  const newest = relevances.at(-1) ?? null;
  const earlier = new Set(relevances.slice(0, -1).filter((relevance) => relevance !== null));
  const before = relevances.at(-2) ?? null;
  if (newest !== null) earlier.delete(newest);
  return (
    <svg className={clsx(styles.dots, CHANGE_STYLES[changeOf(relevances)])} aria-hidden="true">
      {before !== null && newest !== null && before !== newest && (
        <line x1={percent(before)} x2={percent(newest)} y1="50%" y2="50%" />
      )}
      {[...earlier].map((relevance) => (
        <circle key={relevance} className={styles.hollow} cx={percent(relevance)} cy="50%" r="4" />
      ))}
      {newest !== null && <circle cx={percent(newest)} cy="50%" r="4.7" />}
    </svg>
  );
}
