import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface CopyButtonProps {
  /** What is copied, as in "the RSS address". */
  what: string;
  /** Without a text, the code in the figure that the button stands in is copied. */
  text?: string;
}

/** Copies a text to the clipboard and says so; not shown without script. */
export default function CopyButton({what, text = ''}: CopyButtonProps): ReactNode {
  return (
    <>
      <button
        className={styles.button}
        type="button"
        data-copy={text}
        data-what={what}
        aria-label={`Copy ${what}`}>
        Copy
      </button>
      <span className={styles.announcement} role="status" />
    </>
  );
}
