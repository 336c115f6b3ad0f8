import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface ButtonLinkProps {
  to: string;
  /** The one action that a view is for is primary; every other is secondary. */
  kind?: 'primary' | 'secondary';
  /** An arrow, for a link that leads on within the site. */
  arrow?: boolean;
  children: ReactNode;
}

/** A link that looks like a button: an action, named by a verb. */
export default function ButtonLink({to, kind = 'secondary', arrow, children}: ButtonLinkProps): ReactNode {
  return (
    <Link className={clsx(styles.button, styles[kind])} to={to}>
      {children}
      {arrow && (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 8h11M9 3.5 13.5 8 9 12.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      )}
    </Link>
  );
}
