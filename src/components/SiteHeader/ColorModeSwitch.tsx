import {useColorMode} from '@docusaurus/theme-common';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Switches between day and night. Choosing what the system shows goes back to following the system. */
export default function ColorModeSwitch({className}: {className: string | undefined}): ReactNode {
  const {colorMode, setColorMode} = useColorMode();
  const switchMode = () => {
    const next = colorMode === 'dark' ? 'light' : 'dark';
    const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    setColorMode(next === system ? null : next);
  };
  return (
    <button
      className={clsx(className, styles.colorMode)}
      type="button"
      onClick={switchMode}
      aria-label="Switch between day and night">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2.8a7.2 7.2 0 0 1 0 14.4Z" fill="currentColor" />
      </svg>
    </button>
  );
}
