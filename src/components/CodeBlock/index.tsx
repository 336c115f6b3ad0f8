import type {ReactNode} from 'react';
import CopyButton from '../CopyButton';
import HighlightedCode from './HighlightedCode';
import styles from './styles.module.css';

export interface CodeBlockProps {
  children: ReactNode;
  /** What stands over the code: its title, else its language. */
  label: ReactNode;
  /** Of code that is a text, which is then colored. */
  language: string;
  /** The number of the first line, where lines are to have one. */
  firstNumber?: number;
  /** The lines that stand out, counted from 0. */
  marked?: ReadonlySet<number>;
}

/** Code with its label and a button that copies it. */
export default function CodeBlock({
  children,
  label,
  language,
  firstNumber,
  marked,
}: CodeBlockProps): ReactNode {
  const isNumbered = firstNumber !== undefined;
  return (
    <figure className={styles.block}>
      <figcaption>
        <span>{label}</span>
        <CopyButton what="the code" />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide code scrolls, by keyboard too (WCAG 2.1.1) */}
      <pre tabIndex={0}>
        <code
          className={isNumbered ? styles.numbered : undefined}
          style={isNumbered && firstNumber !== 1 ? {counterReset: `line ${firstNumber - 1}`} : undefined}>
          {typeof children === 'string' ? (
            <HighlightedCode code={children} language={language} marked={marked} isNumbered={isNumbered} />
          ) : (
            children
          )}
        </code>
      </pre>
    </figure>
  );
}
