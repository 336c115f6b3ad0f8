import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface CalloutProps {
  kind?: 'note' | 'warning' | 'ageing';
  title: ReactNode;
  children: ReactNode;
}

const SIGNS: Record<NonNullable<CalloutProps['kind']>, ReactNode> = {
  note: (
    <>
      <circle cx="11" cy="11" r="9" />
      <path d="M11 9.5v6.5M11 5.5v2" />
    </>
  ),
  warning: <path d="M11 2 21 20H1ZM11 8.5V14M11 15.8v1.8" />,
  ageing: (
    <>
      <circle cx="11" cy="11" r="9" strokeDasharray="3.5 2.6" />
      <path d="M11 5.5V11l3.8 2.4" />
    </>
  ),
};

/** A remark printed on the chart: ruled above and below, with a small sign. */
export default function Callout({kind = 'note', title, children}: CalloutProps): ReactNode {
  return (
    <div className={clsx(styles.callout, kind === 'ageing' && styles.ageing)} role="note">
      <svg viewBox="0 0 22 22" aria-hidden="true">
        {SIGNS[kind]}
      </svg>
      <strong className={`place ${styles.title}`}>{title}</strong>
      {children}
    </div>
  );
}
