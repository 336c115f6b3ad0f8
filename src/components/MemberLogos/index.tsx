import Link from '@docusaurus/Link';
import type {MemberWithLogo} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import FormattedDate from '../FormattedDate';
import Logo from '../Logo';
import styles from './styles.module.css';

export interface MemberLogosProps {
  members: MemberWithLogo[];
}

/** The members with their logos, founders first, and the month since which each is one. */
export default function MemberLogos({members}: MemberLogosProps): ReactNode {
  return (
    <ul className={styles.members}>
      {members.map(({id, name, website, founding, since, logo}) => (
        <li key={id} className={clsx(!founding && styles.later)}>
          <span className={styles.logo}>
            <Logo drawing={logo} />
          </span>
          <Link className={`place ${styles.name}`} to={website}>
            {name}
          </Link>
          <span className="water">
            {founding ? 'founding, ' : 'joined '}
            <FormattedDate date={since} style="month" />
          </span>
        </li>
      ))}
      <li>
        <span className={styles.logo}>
          <Link to="/docs/community/join-as-an-organisation">Join with your company</Link>
        </span>
        <span className={`place ${styles.name}`}>Your company</span>
        <span className="water">see how</span>
      </li>
    </ul>
  );
}
