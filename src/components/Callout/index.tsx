import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface CalloutProps {
  kind?: 'note' | 'tip' | 'info' | 'warning' | 'danger' | 'ageing';
  title: ReactNode;
  children: ReactNode;
  /** Stands in for the sign of the kind. */
  sign?: ReactNode;
  id?: string;
  className?: string;
}

const SIGNS: Record<NonNullable<CalloutProps['kind']>, ReactNode> = {
  note: <path d="m3 19 1-5L15 3l4 4L8 18ZM12.5 5.5l4 4" />,
  tip: <path d="M8 17c0-3-3.5-4.5-3.5-8.5a6.5 6.5 0 0 1 13 0C17.5 12.5 14 14 14 17ZM8.5 20h5" />,
  info: (
    <>
      <circle cx="11" cy="11" r="9" />
      <path d="M11 9.5v6.5M11 5.5v2" />
    </>
  ),
  warning: <path d="M11 2 21 20H1ZM11 8.5V14M11 15.8v1.8" />,
  danger: <path d="M7 1.5h8L20.5 7v8L15 20.5H7L1.5 15V7ZM7.5 7.5l7 7M14.5 7.5l-7 7" />,
  ageing: (
    <>
      <circle cx="11" cy="11" r="9" strokeDasharray="3.5 2.6" />
      <path d="M11 5.5V11l3.8 2.4" />
    </>
  ),
};

/** A remark printed on the chart: ruled above and below, with a small sign. */
export default function Callout({
  kind = 'info',
  title,
  children,
  sign,
  id,
  className,
}: CalloutProps): ReactNode {
  return (
    <div id={id} className={clsx(styles.callout, styles[kind], className)} role="note">
      {sign ? (
        <span className={styles.sign}>{sign}</span>
      ) : (
        <svg className={styles.sign} viewBox="0 0 22 22" aria-hidden="true">
          {SIGNS[kind]}
        </svg>
      )}
      <p className={`place ${styles.title}`}>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
