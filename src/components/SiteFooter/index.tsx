import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {GITHUB_ORGANISATION, SLACK_CHANNEL, SLACK_INVITATION} from '../communityLinks';
import FormattedDate from '../FormattedDate';
import {FEEDS} from '../feeds';
import Mark from '../Mark';
import styles from './styles.module.css';

interface FooterColumn {
  title: string;
  links: {label: string; to: string}[];
}

const READ: FooterColumn = {
  title: 'Read',
  links: [
    {label: 'Launch post', to: '/blog/welcome'},
    {label: 'Introduction', to: '/docs/introduction'},
    {label: 'Capability map', to: '/capability-map'},
    {label: 'Technologies', to: '/technologies'},
    {label: 'Projects', to: '/projects'},
    {label: 'Talks', to: '/talks'},
    {label: 'All posts', to: '/blog/archive'},
  ],
};

const JOIN: FooterColumn = {
  title: 'Join',
  links: [
    {label: 'Get involved', to: '/docs/community/get-involved'},
    {label: 'Slack invitation', to: SLACK_INVITATION},
    {label: 'Slack channel', to: SLACK_CHANNEL},
    {label: 'GitHub', to: GITHUB_ORGANISATION},
    {label: 'Members', to: '/members'},
    {label: 'As an organisation', to: '/docs/community/join-as-an-organisation'},
  ],
};

function Column({title, children}: {title: string; children: ReactNode}): ReactNode {
  return (
    <nav aria-label={title}>
      <h2 className="place">{title}</h2>
      <ul>{children}</ul>
    </nav>
  );
}

function LinkColumn({title, links}: FooterColumn): ReactNode {
  return (
    <Column title={title}>
      {links.map(({label, to}) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
        </li>
      ))}
    </Column>
  );
}

/** The foot of each page: what the site is, where to go on, and the day on which it was built. */
export default function SiteFooter(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <footer>
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
        <LinkColumn {...READ} />
        <Column title="Follow">
          {FEEDS.map(({name, path}) => (
            <li key={path}>
              <a href={withBaseUrl(path)}>{name}</a>
            </li>
          ))}
          <li>
            <Link to="/subscribe">All ways to follow</Link>
          </li>
        </Column>
        <LinkColumn {...JOIN} />
      </div>
    </footer>
  );
}
