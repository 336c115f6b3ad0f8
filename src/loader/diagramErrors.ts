/** One sentence for what a grammar of Mermaid stumbles on, and what to write instead. */
import type {DiagramKind} from './diagram';
import type {GrammarError} from './mermaidGrammar';

const EXAMPLES: Record<DiagramKind, string> = {
  flowchart: `'a["One"] -->|makes| b["Two"]'`,
  sequence: `'participant a as One' or 'a->>b: makes'`,
  state: `'[*] --> Ready' or 'Ready --> Done: finished'`,
  class: `'Animal <|-- Duck' or 'Animal : +int age'`,
  entity: `'CUSTOMER ||--o{ ORDER : places'`,
  chart: `'x-axis [jan, feb]', 'y-axis "Hours" 0 --> 10' or 'bar [4, 7]'`,
};

const ARROWS: Record<DiagramKind, string> = {
  flowchart: '"-->"',
  sequence: '"->>"',
  state: '"-->"',
  class: '"<|--" or "-->"',
  entity: '"||--o{"',
  chart: '"-->"',
};

const ARROW_TOKENS =
  /^'?(?:LINK|START_LINK|SOLID_ARROW|SOLID_OPEN_ARROW|DOTTED_ARROW|-->|LINE|DOTTED_LINE|EXTENSION|ZERO_OR_ONE|IDENTIFYING|NON_IDENTIFYING|ARROW_DELIMITER)'?$/;

const BRACKETS: readonly [token: RegExp, bracket: string][] = [
  [/^'?SQE'?$/, ']'],
  [/^'?PE'?$/, ')'],
  [/^'?DIAMOND_STOP'?$/, '}'],
  [/^'?(?:STADIUMEND)'?$/, '])'],
  [/^'?SUBROUTINEEND'?$/, ']]'],
  [/^'?CYLINDEREND'?$/, ')]'],
  [/^'?DOUBLECIRCLEEND'?$/, ')))'],
  [/^'?STRUCT_STOP'?$/, '}'],
  [/^'?BLOCK_STOP'?$/, '}'],
];

/** A keyword of flowcharts that may not be the name of a box. */
const KEYWORD = /^(?:end|graph|subgraph|style|class|click|default)$/;

function quote(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
  return `"${short}"`;
}

/** Takes where a grammar stops in the text of a diagram, gives a sentence about it and how to mend it. */
export function describeGrammarError(kind: DiagramKind, error: GrammarError, text: string): string {
  const {found, expected, line, column} = error;
  const written = text.split('\n')[line - 1] ?? '';
  const rest = written.slice(column).trim();
  const example = `Write e.g. ${EXAMPLES[kind]}.`;
  const before = written.slice(0, column).trim();
  if (
    expected.length === 0 &&
    found === '' &&
    error.message !== '' &&
    !/^(?:Lexical|Parse)/.test(error.message)
  ) {
    return `the diagram cannot be read: ${error.message.replace(/\.$/, '')}. ${example}`;
  }
  if (kind === 'flowchart' && KEYWORD.test(found)) {
    return `"${found}" is a word of the language here and cannot name a box. Write "${found}Box", or another name, and keep its label.`;
  }
  const isPlace = expected.length > 0 && rest !== '';
  const [, bracket] = BRACKETS.find(([token]) => expected.some((name) => token.test(name))) ?? [];
  if (bracket !== undefined && isPlace && kind === 'flowchart') {
    const isQuote = /^["(){}[\]]/.test(rest);
    return isQuote
      ? `${quote(found || rest)} stands in a label that is not quoted. Put the whole label in quotes, e.g. 'a["One (two)"]'.`
      : `the label of a box is not closed before ${quote(found || rest)}. Write "${bracket}" after it, e.g. 'a["One"]'.`;
  }
  if (
    expected.length > 0 &&
    rest === '' &&
    /'?(?:end|EOF|struct_stop)'?/i.test(found) === false &&
    found === ''
  ) {
    const open = /\b(?:subgraph|loop|alt|opt|par|critical|break|rect|box)\b/.exec(text)?.[0];
    if (open !== undefined && expected.some((name) => /^'?end'?$/.test(name))) {
      return `the diagram ends before a block such as "${open}" does. Close each with a line "end".`;
    }
    return `the diagram stops after ${quote(before || written.trim() || 'its first line')}, and something is missing there. ${example}`;
  }
  if (isPlace && expected.some((name) => ARROW_TOKENS.test(name))) {
    const [word = rest] = /^\S+/.exec(rest) ?? [];
    return `an arrow such as ${ARROWS[kind]} was expected before ${quote(word)}. ${example}`;
  }
  return `the diagram cannot be read at ${quote(rest || written.trim())}. ${example}`;
}
