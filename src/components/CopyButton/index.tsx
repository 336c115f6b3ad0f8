import useIsBrowser from '@docusaurus/useIsBrowser';
import {type ReactNode, useState} from 'react';
import styles from './styles.module.css';

export interface CopyButtonProps {
  /** What is copied, as in "the RSS address". */
  what: string;
  /** Gives the text to copy, when the button is pressed. */
  text: () => string;
}

/** Copies a text to the clipboard and says so; not shown without script or where the browser forbids copying. */
export default function CopyButton({what, text}: CopyButtonProps): ReactNode {
  const [copied, setCopied] = useState(false);
  const canCopy = useIsBrowser() && navigator.clipboard !== undefined;
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    setCopied(true);
  };
  return (
    <>
      <button
        className={styles.button}
        type="button"
        disabled={!canCopy}
        onClick={copy}
        aria-label={`Copy ${what}`}>
        {copied ? 'Copied' : 'Copy'}
      </button>
      <span className={styles.announcement} role="status">
        {copied && `Copied ${what}`}
      </span>
    </>
  );
}
