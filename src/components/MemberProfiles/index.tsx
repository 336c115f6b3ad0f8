import Link from '@docusaurus/Link';
import type {MemberProfile} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import FormattedDate from '../FormattedDate';
import Logo from '../Logo';
import MemberQuote from '../MemberQuote';
import OrganisationProfile from '../OrganisationProfile';
import styles from './styles.module.css';

/** Since when, where that was read, and the way to the member's own site. */
function Remark({website, founding, since, sources}: MemberProfile): ReactNode {
  return (
    <>
      <p className="water">
        {founding ? 'founding member, ' : 'joined '}
        <FormattedDate date={since} style="longMonth" />
      </p>
      <p className="note">
        <Link to={website}>{new URL(website).hostname.replace(/^www\./, '')}</Link>
      </p>
      <ul className={`note ${styles.sources}`} aria-label="Sources">
        {sources.map(({title, address, date}) => (
          <li key={address}>
            <Link to={address}>{title}</Link>
            {date && (
              <>
                , <FormattedDate date={date} style="short" />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Quotes({quotes}: Pick<MemberProfile, 'quotes'>): ReactNode {
  return quotes.map(({post, ...quote}) => (
    <div key={quote.id}>
      <MemberQuote quote={quote} speaker="plain" />
      <p className={`note ${styles.post}`}>
        In <Link to={post.address}>{post.title}</Link>
      </p>
    </div>
  ));
}

/** Members, one below the other: who each is and since when, what its people said, what it uses, its talks. */
export default function MemberProfiles({members}: {members: MemberProfile[]}): ReactNode {
  return (
    <div className={styles.members}>
      {members.map((member) => (
        <OrganisationProfile
          key={member.id}
          organisation={member}
          mark={
            <span className={styles.logo}>
              <Logo drawing={member.logo} />
            </span>
          }
          remark={<Remark {...member} />}
          quotes={member.quotes.length > 0 && <Quotes quotes={member.quotes} />}
        />
      ))}
    </div>
  );
}
