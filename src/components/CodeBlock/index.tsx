import type {ReactNode} from 'react';
import CopyButton from '../CopyButton';
import HighlightedCode from './HighlightedCode';
import styles from './styles.module.css';

export interface CodeBlockProps {
  children: ReactNode;
  /** What stands over the code: its title, else its language. */
  label: ReactNode;
  /** Of code that is a text, which is then coloured. */
  language: string;
}

/** Code with its label and a button that copies it. */
export default function CodeBlock({children, label, language}: CodeBlockProps): ReactNode {
  return (
    <figure className={styles.block}>
      <figcaption>
        <span>{label}</span>
        <CopyButton what="the code" />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide code scrolls, by keyboard too (WCAG 2.1.1) */}
      <pre tabIndex={0}>
        <code>
          {typeof children === 'string' ? <HighlightedCode code={children} language={language} /> : children}
        </code>
      </pre>
    </figure>
  );
}
