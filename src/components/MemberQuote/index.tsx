import type {QuoteEntry} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Logo from '../Logo';
import styles from './styles.module.css';

export interface MemberQuoteProps {
  quote: QuoteEntry;
  /** Where the speaker stands: below the words, as in a post; beside them; or below, where the logo stands already. */
  speaker?: 'below' | 'beside' | 'plain';
}

/** What a person of a member organisation said, with the attribution's own words. */
export default function MemberQuote({quote, speaker = 'below'}: MemberQuoteProps): ReactNode {
  const {text, person, role, organisation, member} = quote;
  return (
    <figure className={clsx(styles.quote, styles[speaker])}>
      <blockquote>
        <p>{text}</p>
      </blockquote>
      <figcaption>
        {speaker !== 'plain' && (
          <span className={styles.logo}>
            <Logo drawing={member.logo} label={member.name} />
          </span>
        )}
        <span>
          <b>{person}</b>, {role}
          {organisation && ` at ${organisation}`}
        </span>
      </figcaption>
    </figure>
  );
}
