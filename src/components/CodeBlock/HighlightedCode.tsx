import {normalizeTokens, Prism} from 'prism-react-renderer';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What a reader is helped to tell apart, with Prism's names for it: https://prismjs.com/tokens.html */
const KINDS = {
  deleted: ['deleted', 'deleted-sign'],
  inserted: ['inserted', 'inserted-sign'],
  comment: ['comment', 'prolog', 'doctype', 'cdata', 'shebang'],
  string: ['string', 'char', 'attr-value', 'regex'],
  name: ['keyword', 'function', 'builtin', 'tag', 'selector', 'atrule', 'key', 'property', 'attr-name'],
  value: ['number', 'boolean', 'constant', 'symbol', 'null', 'datetime', 'variable', 'parameter'],
} as const;

function classOf(types: readonly string[]): string | undefined {
  for (const [kind, names] of Object.entries(KINDS)) {
    if (names.some((name) => types.includes(name))) return styles[kind];
  }
  return undefined;
}

interface Part {
  className: string | undefined;
  text: string;
}

function joinAlike(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const {className, text} of parts) {
    if (text === '') continue;
    const last = joined.at(-1);
    if (last && last.className === className) last.text += text;
    else joined.push({className, text});
  }
  return joined;
}

/** Takes code and its language, gives its lines in parts; each line but the last ends with its line break. */
function readLines(code: string, language: string): Part[][] {
  const grammar = Object.hasOwn(Prism.languages, language) ? Prism.languages[language] : undefined;
  const tokens = normalizeTokens(grammar ? Prism.tokenize(code, grammar) : [code]);
  return tokens.map((line, index) => [
    ...line.map(({types, content, empty}) => ({className: classOf(types), text: empty ? '' : content})),
    ...(index < tokens.length - 1 ? [{className: undefined, text: '\n'}] : []),
  ]);
}

function Parts({parts}: {parts: readonly Part[]}): ReactNode {
  return joinAlike(parts).map(({className, text}, index) =>
    className ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name, and never move
      <span key={index} className={className}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}

export interface HighlightedCodeProps {
  code: string;
  /** As Prism calls it; of one that it does not know the code is plain. */
  language: string;
  /** The lines that stand out, counted from 0. */
  marked?: ReadonlySet<number>;
  /** Whether each line is to be an element of its own, which a number can stand before. */
  isNumbered?: boolean;
}

/** Code whose parts have classes, so that they are colored in both modes without script. */
export default function HighlightedCode({
  code,
  language,
  marked = new Set(),
  isNumbered = false,
}: HighlightedCodeProps): ReactNode {
  const lines = readLines(code, language);
  if (marked.size === 0 && !isNumbered) return <Parts parts={lines.flat()} />;
  return lines.map((parts, index) => {
    const Line = marked.has(index) ? 'mark' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never move
      <Line key={index} className={styles.line}>
        <Parts parts={parts} />
      </Line>
    );
  });
}
