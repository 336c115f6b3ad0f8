import useIsBrowser from '@docusaurus/useIsBrowser';
import {type ReactNode, useRef, useState} from 'react';
import styles from './styles.module.css';

export interface CodeBlockProps {
  children: ReactNode;
  /** What stands over the code: its title, else its language. */
  label: ReactNode;
}

/** Code with its label and, where the browser allows it, a button that copies it. */
export default function CodeBlock({children, label}: CodeBlockProps): ReactNode {
  const code = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState(false);
  const canCopy = useIsBrowser() && navigator.clipboard !== undefined;
  const copy = async () => {
    await navigator.clipboard.writeText(code.current?.textContent ?? '');
    setCopied(true);
  };
  return (
    <figure className={styles.block}>
      <figcaption>
        <span>{label}</span>
        <button type="button" disabled={!canCopy} onClick={copy}>
          {copied ? 'Copied' : 'Copy'}
        </button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: code that is too wide scrolls, by keyboard too (WCAG 2.1.1) */}
      <pre tabIndex={0}>
        <code ref={code}>{children}</code>
      </pre>
    </figure>
  );
}
