import useIsBrowser from '@docusaurus/useIsBrowser';
import {type ReactNode, useEffect, useState} from 'react';
import styles from './styles.module.css';

export interface CopyButtonProps {
  /** What is copied, as in "the RSS address". */
  what: string;
  /** Gives the text to copy, when the button is pressed. */
  text: () => string;
}

type State = 'ready' | 'copied' | 'refused';

const WORDS: Record<State, string> = {ready: 'Copy', copied: 'Copied', refused: 'Not copied'};

/** How long a result stands before the button offers to copy again, in milliseconds. */
const RESULT_TIME = 2000;

/** Copies a text to the clipboard and says so; not shown without script or where the browser forbids copying. */
export default function CopyButton({what, text}: CopyButtonProps): ReactNode {
  const [state, setState] = useState<State>('ready');
  const canCopy = useIsBrowser() && navigator.clipboard !== undefined;

  useEffect(() => {
    if (state === 'ready') return undefined;
    const timer = setTimeout(() => setState('ready'), RESULT_TIME);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setState('copied'),
      () => setState('refused'),
    );

  return (
    <>
      <button
        className={styles.button}
        type="button"
        disabled={!canCopy}
        onClick={copy}
        aria-label={`${WORDS[state]} ${what}`}>
        {WORDS[state]}
      </button>
      <span className={styles.announcement} role="status">
        {state !== 'ready' && `${WORDS[state]} ${what}`}
      </span>
    </>
  );
}
