import type {TechnologyPage} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import Doubt from '../ClaimTable/Doubt';
import LicenceMark from '../LicenceMark';
import {OPENNESS_WORDS} from '../LicenceMark/opennessWords';
import styles from './styles.module.css';

/** The licence of an entry: its name, whether somebody read it, and a mark when it is not open source. */
export default function LicenceTerms({name, openness, isRead}: TechnologyPage['licence']): ReactNode {
  const words = name ?? OPENNESS_WORDS[openness];
  if (openness === 'not-stated') return words;
  return (
    <>
      {isRead ? (
        words
      ) : (
        <>
          <Doubt>{words}</Doubt>, not yet read at the source
        </>
      )}
      {openness === 'source-available' && (
        <span className={styles.sourceAvailable}>
          <LicenceMark openness={openness} />. CNOE is open source first.
        </span>
      )}
    </>
  );
}
