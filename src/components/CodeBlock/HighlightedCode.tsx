import {normalizeTokens, Prism} from 'prism-react-renderer';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What a reader is helped to tell apart, with Prism's names for it: https://prismjs.com/tokens.html */
const KINDS = {
  comment: ['comment', 'prolog', 'doctype', 'cdata', 'shebang'],
  string: ['string', 'char', 'attr-value', 'regex', 'inserted', 'inserted-sign'],
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
    const last = joined.at(-1);
    if (last && last.className === className) last.text += text;
    else joined.push({className, text});
  }
  return joined;
}

export interface HighlightedCodeProps {
  code: string;
  /** As Prism calls it; of one that it does not know the code is plain. */
  language: string;
}

/** Code whose parts have classes, so that they are coloured in both modes without script. */
export default function HighlightedCode({code, language}: HighlightedCodeProps): ReactNode {
  const grammar = Object.hasOwn(Prism.languages, language) ? Prism.languages[language] : undefined;
  if (!grammar) return code;
  const lines = normalizeTokens(Prism.tokenize(code, grammar)).map((line) =>
    line.map(({types, content, empty}) => ({className: classOf(types), text: empty ? '' : content})),
  );
  const parts = lines.flatMap((line, index) =>
    index > 0 ? [{className: undefined, text: '\n'}, ...line] : line,
  );
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
