import Link from '@docusaurus/Link';
import type {OrganisationEntry} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import ClaimDate from '../ClaimDate';
import Doubt from '../ClaimTable/Doubt';
import styles from './styles.module.css';

/** The patterns that an organisation is known to use, each with where that was read and when. */
export default function Uses({uses}: Pick<OrganisationEntry, 'uses'>): ReactNode {
  return (
    <ul className={styles.entries}>
      {uses.map(({pattern, what, source, date}) => (
        <li key={`${pattern.address} ${what}`}>
          <Link className={styles.title} to={pattern.address}>
            {pattern.title}
          </Link>
          <p>{what}</p>
          <p className="note">
            <Link to={source.address}>{source.title}</Link>,{' '}
            {date ? <ClaimDate {...date} style="short" /> : <Doubt>not dated</Doubt>}
          </p>
        </li>
      ))}
    </ul>
  );
}
