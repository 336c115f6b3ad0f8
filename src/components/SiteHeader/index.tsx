import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import Mark from '../Mark';
import ColorModeSwitch from './ColorModeSwitch';
import {NAVIGATION} from './navigation';
import styles from './styles.module.css';

function NavigationLinks({path}: {path: string}): ReactNode {
  return (
    <ul>
      {NAVIGATION.map(({label, to, holds}) => (
        <li key={to}>
          <Link to={to} aria-current={holds(path) ? 'true' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The masthead: brand, navigation (a disclosure on a phone, with or without script), feed and colour mode. */
export default function SiteHeader(): ReactNode {
  const {pathname} = useLocation();
  const path = `/${pathname.slice(useBaseUrl('/').length)}`;
  return (
    <header className={styles.header}>
      <div className={`sheet ${styles.row}`}>
        <Link className={styles.brand} to="/" aria-label="CNOE, home">
          <Mark />
          <span className={styles.name}>CNOE</span>
        </Link>
        <nav className={styles.navigation} aria-label="Main">
          <NavigationLinks path={path} />
        </nav>
        <div className={styles.tools}>
          <Link className={styles.tool} to="/subscribe" aria-label="Follow CNOE">
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path
                d="M4 10.2A5.8 5.8 0 0 1 9.8 16M4 4.6A11.4 11.4 0 0 1 15.4 16"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.6"
              />
              <circle cx="5.2" cy="14.8" r="1.7" fill="currentColor" />
            </svg>
          </Link>
          <ColorModeSwitch className={styles.tool} />
        </div>
        <details className={styles.menu} key={pathname}>
          <summary>Menu</summary>
          <nav aria-label="Menu">
            <NavigationLinks path={path} />
          </nav>
        </details>
      </div>
    </header>
  );
}
