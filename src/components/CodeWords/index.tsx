import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Text in which code stands between backticks, with that code set as such. */
export default function CodeWords({text}: {text: string}): ReactNode {
  // Every other piece stood between two backticks.
  return text.split('`').map((piece, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have their places and nothing else
      <code key={place} className={styles.code}>
        {piece}
      </code>
    ) : (
      piece
    ),
  );
}
