import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {GITHUB_ORGANISATION, SLACK_CHANNEL, SLACK_INVITATION} from '../communityLinks';
import FormattedDate from '../FormattedDate';
import Mark from '../Mark';
import styles from './styles.module.css';

const COLUMNS: {title: string; links: [label: string, address: string][]}[] = [
  {
    title: 'Read',
    links: [
      ['Launch post', '/blog/welcome'],
      ['Introduction', '/docs/introduction'],
      ['Capability map', '/#capability-map'],
      ['All posts', '/blog/archive'],
    ],
  },
  {
    title: 'Follow',
    links: [
      ['RSS', 'pathname:///blog/rss.xml'],
      ['Atom', 'pathname:///blog/atom.xml'],
      ['JSON Feed', 'pathname:///blog/feed.json'],
      ['All ways to follow', '/subscribe'],
    ],
  },
  {
    title: 'Join',
    links: [
      ['Get involved', '/docs/community/get-involved'],
      ['Slack invitation', SLACK_INVITATION],
      ['Slack channel', SLACK_CHANNEL],
      ['GitHub', GITHUB_ORGANISATION],
      ['As an organisation', '/docs/community/join-as-an-organisation'],
    ],
  },
];

/** The foot of each page: what the site is, where to go on, and the day on which it was built. */
export default function SiteFooter(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <footer className={styles.footer}>
      <div className="graduation" />
      <div className={`sheet ${styles.columns}`}>
        <div className={styles.about}>
          <p className={styles.brand}>
            <Mark />
            <span>CNOE</span>
          </p>
          <p className="note">
            Cloud Native Operational Excellence, said Kuh.noo, like canoe. An open community that shares the
            tools, patterns and practices behind internal developer platforms.
          </p>
          <p className="note">
            Every claim about who uses what carries a source and a date. Where it is old, it says so. Built on{' '}
            <FormattedDate date={String(siteConfig.customFields?.buildDate)} />.
          </p>
          <p className="note">Names and logos of members are trademarks of their owners.</p>
        </div>
        {COLUMNS.map(({title, links}) => (
          <nav key={title} aria-label={title}>
            <h2 className="place">{title}</h2>
            <ul>
              {links.map(([label, address]) => (
                <li key={address}>
                  <Link to={address}>{label}</Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  );
}
