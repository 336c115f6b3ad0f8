import Link from '@docusaurus/Link';
import type {Caution} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import ClaimDate from '../ClaimDate';
import Doubt from '../ClaimTable/Doubt';
import CodeWords from '../CodeWords';
import styles from './styles.module.css';

/** What a reader should be warned of, where that was read, and of which day it is. */
export default function CautionText({about, text, source, date}: Caution): ReactNode {
  return (
    <>
      {about && (
        <>
          It uses <Link to={about.address}>{about.title}</Link>.{' '}
        </>
      )}
      <CodeWords text={text} />{' '}
      <span className={styles.source}>
        {source ? (
          <>
            Read in <Link to={source.address}>{source.title}</Link>
            {date && (
              <>
                , <ClaimDate {...date} />
              </>
            )}
          </>
        ) : (
          <Doubt>Not read at the source</Doubt>
        )}
        .
      </span>
    </>
  );
}
