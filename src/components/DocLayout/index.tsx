import Link from '@docusaurus/Link';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {
  DocsSidebarProvider,
  useDocRootMetadata,
  useVisibleSidebarItems,
} from '@docusaurus/plugin-content-docs/client';
import {useLocation} from '@docusaurus/router';
import type {Props} from '@theme/DocRoot';
import type {ReactNode} from 'react';
import NotFound from '../NotFound';
import styles from './styles.module.css';

function SidebarEntries({items, path}: {items: readonly PropSidebarItem[]; path: string}): ReactNode {
  const visible = useVisibleSidebarItems(items, path);
  return (
    <ul>
      {visible.map((item) => {
        if (item.type === 'category') {
          return (
            <li key={item.label}>
              <span className={`place ${styles.category}`}>{item.label}</span>
              <SidebarEntries items={item.items} path={path} />
            </li>
          );
        }
        if (item.type === 'link') {
          return (
            <li key={item.href}>
              <Link to={item.href} aria-current={item.href === path ? 'page' : undefined}>
                {item.label}
              </Link>
            </li>
          );
        }
        return null;
      })}
    </ul>
  );
}

/** The frame of all documentation pages: their list at the left, or as a disclosure on narrow screens, and the page. */
export default function DocLayout(props: Props): ReactNode {
  const {pathname} = useLocation();
  const root = useDocRootMetadata(props);
  if (!root) return <NotFound />;
  const {docElement, sidebarName, sidebarItems} = root;
  const entries = <SidebarEntries items={sidebarItems ?? []} path={pathname} />;
  return (
    <DocsSidebarProvider name={sidebarName} items={sidebarItems}>
      <div className={`sheet ${styles.frame}`}>
        <nav className={styles.sidebar} aria-label="Documentation">
          {entries}
        </nav>
        <details className={styles.disclosure} key={pathname}>
          <summary>In the documentation</summary>
          <nav className={styles.entries} aria-label="Documentation menu">
            {entries}
          </nav>
        </details>
        {docElement}
      </div>
    </DocsSidebarProvider>
  );
}
