import Link from '@docusaurus/Link';
import {PAGE_HEAD_ID} from '@site/src/plugins/static-pages/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface PageHeadProps {
  title: ReactNode;
  /** The pages above this one, outermost first. */
  crumbs?: {label: string; to: string}[];
  lead?: ReactNode;
  /** Stands at the right: a title block. */
  children?: ReactNode;
}

/** The head of a page: where it belongs, its title, its lead, its title block, closed by the graduated line. */
export default function PageHead({title, crumbs = [], lead, children}: PageHeadProps): ReactNode {
  return (
    <header id={PAGE_HEAD_ID}>
      <div className={`sheet ${styles.head}`}>
        <div className={styles.words}>
          {crumbs.length > 0 && (
            <nav aria-label="Breadcrumbs">
              <ol className={styles.crumbs}>
                {crumbs.map(({label, to}) => (
                  <li key={to}>
                    <Link to={to}>{label}</Link>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          <h1>{title}</h1>
          {lead && <p className={`lead ${styles.lead}`}>{lead}</p>}
        </div>
        {children && <div className={styles.block}>{children}</div>}
      </div>
      <div className="graduation" />
    </header>
  );
}
