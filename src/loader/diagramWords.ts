/** The words of a diagram: what of a label as written is shown. */
import {type DiagramBody, type DiagramLabel, type LabelRole, labelReference} from './diagram';

const NAMED: Record<string, string> = {
  amp: '&',
  apos: "'",
  colon: ':',
  comma: ',',
  gt: '>',
  hash: '#',
  lt: '<',
  nbsp: '\u00a0',
  num: '#',
  quot: '"',
  semi: ';',
};

/** Letters that Mermaid's grammars take for text: they enclose the name of a character while a diagram is parsed. */
const [OPEN, CLOSE] = ['ﬂ', 'ﬅ'];

/** Takes the text of a diagram, gives it with `#quot;` and the like in letters, of the same length. */
export function hideEntities(text: string): string {
  return text.replace(/#(\w+);/g, `${OPEN}$1${CLOSE}`);
}

function characterOf(name: string): string | undefined {
  const [, decimal] = /^(\d{1,7})$/.exec(name) ?? [];
  const [, hexadecimal] = /^x([\da-f]{1,6})$/i.exec(name) ?? [];
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : 0;
  // No control characters, and none that stand for something else here.
  if (code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xf8ff)) return String.fromCodePoint(code);
  return NAMED[name.toLowerCase()];
}

function showEntities(text: string): string {
  return text
    .replace(/ﬂ(\w+)ﬅ/g, (_, name: string) => characterOf(name) ?? `#${name};`)
    .replace(/&(?:#(x?\w+)|(\w+));/g, (written, number?: string, name?: string) => {
      return characterOf(number ?? name ?? '') ?? written;
    });
}

const FORMATTING =
  /<\/?(?:a|b|big|center|code|del|div|em|font|i|ins|kbd|li|mark|ol|p|pre|s|small|span|strong|sub|sup|tt|u|ul)(?:\s[^<>]*)?\/?>/gi;
const ICON = /\bfa[bklrs]?:fa-[\w-]+\s*/g;
const REFUSED =
  /<\/?(?:audio|embed|form|iframe|img|input|link|math|object|script|style|svg|table|video)\b[^<>]*>?/i;

/** Takes a label as Mermaid gives it, gives the lines that are shown, without formatting, joined by "\n". */
export function plainWords(written: string): string {
  return showEntities(
    written
      .replace(/<br\s*\/?>|\\n/gi, '\n')
      .replace(FORMATTING, '')
      .replace(ICON, ''),
  )
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/[\p{Cc}\p{Co}]/gu, (character) => (character === '\n' ? '\n' : ' '))
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .join('\n')
    .trim();
}

/** Takes a label as written, gives the HTML in it that no drawing can show; undefined if there is none. */
export function findRefusedHtml(written: string): string | undefined {
  return REFUSED.exec(written)?.[0];
}

/** A label in one line of prose. */
export function inline(words: string): string {
  return words.replace(/\n/g, ' ');
}

/** Gathers the labels of a diagram while its source is written. */
export interface Labels {
  readonly all: readonly DiagramLabel[];
  /** Takes a label as Mermaid gives it, gives the character that stands for it. */
  add: (written: string, role: LabelRole) => string;
}

/** Gives an empty collection of labels. */
export function collectLabels(): Labels {
  const all: DiagramLabel[] = [];
  return {
    all,
    add: (written, role) => {
      all.push({text: plainWords(written), role});
      return labelReference(all.length - 1);
    },
  };
}

/** What a reader of a kind of diagram has written: the lines that are drawn, and the sentences that tell of them. */
interface WrittenDiagram extends Partial<Pick<DiagramBody, 'nodeLooks' | 'lineLooks'>> {
  lines: readonly string[];
  labels: Labels;
  sentences: readonly string[];
}

/** Takes what was written of a diagram, gives it in the form that is drawn. */
export function toBody({
  lines,
  labels,
  sentences,
  nodeLooks = new Map(),
  lineLooks = [],
}: WrittenDiagram): DiagramBody {
  return {
    source: lines.join('\n'),
    labels: labels.all,
    description: sentences.join(' '),
    nodeLooks,
    lineLooks,
  };
}
