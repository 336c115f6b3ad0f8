import Link from '@docusaurus/Link';
import type {OrganisationEntry} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import FormattedDate from '../FormattedDate';
import styles from './styles.module.css';

const NAMES = new Intl.ListFormat('en-GB');

/** The talks of an organisation's people and the articles about it, newest first. */
export default function Talks({talks}: Pick<OrganisationEntry, 'talks'>): ReactNode {
  return (
    <ul className={styles.entries}>
      {talks.map(({title, address, date, kind, people}) => (
        <li key={address}>
          <Link className={styles.title} to={address}>
            {title}
          </Link>
          <p className="note">
            {kind}, <FormattedDate date={date} style="short" />
            {people.length > 0 ? `, with ${NAMES.format(people)}` : ', about its use'}
          </p>
        </li>
      ))}
    </ul>
  );
}
