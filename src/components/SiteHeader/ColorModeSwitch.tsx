import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Switches between day and night; not shown without script. */
export default function ColorModeSwitch({className}: {className: string | undefined}): ReactNode {
  return (
    <button
      className={clsx(className, styles.colorMode)}
      type="button"
      data-color-mode-switch=""
      aria-label="Switch between day and night">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2.8a7.2 7.2 0 0 1 0 14.4Z" fill="currentColor" />
      </svg>
    </button>
  );
}
