import type {TalkEntry} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import TalkRow from './TalkRow';

/** Talks and articles, one a row. Drawn once: which rows are shown is set on the elements. */
export default function TalkList({talks}: {talks: readonly TalkEntry[]}): ReactNode {
  return (
    <ul className={styles.rows}>
      {talks.map((talk) => (
        <TalkRow key={talk.id} talk={talk} />
      ))}
    </ul>
  );
}
