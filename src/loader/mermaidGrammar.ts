/** Mermaid's own grammars: they say what is a valid diagram, and what it holds. */
import {readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {DiagramKind} from './diagram';

/** Where and why a grammar stops. */
export interface GrammarError {
  /** What it found there; empty at the end, and where no word of the language begins. */
  found: string;
  /** The names of what may stand there, as the grammar has them; empty where no word of the language begins. */
  expected: readonly string[];
  /** Of the text, from 1. */
  line: number;
  /** From 0. */
  column: number;
  /** What Mermaid says itself. */
  message: string;
}

interface Parser {
  yy: unknown;
  parse: (text: string) => unknown;
}

interface Grammar {
  parser: {parser?: Parser; parse?: (text: string) => unknown};
  /** What the grammar fills; a new one each time it is asked for, or one for all that can be cleared. */
  db: {clear?: () => void};
  init?: (config: object) => void;
}

const CHUNKS: Record<DiagramKind, string> = {
  flowchart: 'flowDiagram',
  sequence: 'sequenceDiagram',
  state: 'stateDiagram-v2',
  class: 'classDiagram-v2',
  entity: 'erDiagram',
  chart: 'xychartDiagram',
};

const load = createRequire(__filename);
const grammars = new Map<DiagramKind, Grammar>();

/**
 * What Mermaid asks a browser for while it parses. Its sanitizer returns text as it is in a document that cannot create
 * others: nothing is lost by that, since the drawing escapes every label.
 */
const BROWSER = {
  document: {nodeType: 9, implementation: {}, createElement: () => undefined},
  Element: class {},
  CSS: {supports: () => true},
};

function withBrowser<Result>(run: () => Result): Result {
  const scope: {window?: unknown} = globalThis;
  const had = Object.getOwnPropertyDescriptor(globalThis, 'window');
  Object.defineProperty(globalThis, 'window', {value: BROWSER, configurable: true, writable: true});
  try {
    return run();
  } finally {
    if (had) Object.defineProperty(globalThis, 'window', had);
    else delete scope.window;
  }
}

/** The grammar of one kind lies in one file of Mermaid, with all that it needs: the whole library takes ten times as long to load. */
function loadGrammar(kind: DiagramKind): Grammar {
  const known = grammars.get(kind);
  if (known !== undefined) return known;
  const folder = path.join(path.dirname(load.resolve('mermaid/package.json')), 'dist/chunks/mermaid.esm.min');
  const start = `${CHUNKS[kind]}-`;
  const file = readdirSync(folder).find((name) => name.startsWith(start) && name.endsWith('.mjs'));
  if (file === undefined) throw new Error(`Mermaid has no file "${start}*.mjs" in ${folder}.`);
  const {diagram}: {diagram: Grammar} = load(path.join(folder, file));
  grammars.set(kind, diagram);
  return diagram;
}

interface Hash {
  text?: string;
  line?: number;
  loc?: {last_line: number; last_column: number};
  expected?: string[];
}

/** Jison tells the place of the word before; the one it stumbles on comes after it. */
function placeOf(error: Error & {hash?: Hash}, text: string): Omit<GrammarError, 'message'> {
  const {text: found = '', line = 0, loc, expected = []} = error.hash ?? {};
  const lines = text.split('\n');
  if (loc === undefined) {
    const [, shown = '', pointer = ''] = error.message.split('\n');
    const upcoming = shown.slice(pointer.indexOf('^')).slice(0, 5);
    const last = lines[line] ?? '';
    return {
      found: '',
      expected,
      line: line + 1,
      column: Math.max(0, upcoming === '' ? 0 : last.lastIndexOf(upcoming)),
    };
  }
  const before = lines.slice(0, loc.last_line - 1).reduce((sum, {length}) => sum + length + 1, 0);
  const start = Math.min(before + loc.last_column, text.length);
  const word = found.trim();
  const at = word === '' ? start : text.indexOf(word, start);
  const offset = at === -1 ? start : at;
  const through = text.slice(0, offset).split('\n');
  return {found: word, expected, line: through.length, column: through.at(-1)?.length ?? 0};
}

/**
 * Takes the text of a diagram, from its first word on, and its kind; gives what Mermaid's grammar reads of it, or where
 * and why it stops.
 */
export function parseMermaid(kind: DiagramKind, text: string): {db: unknown} | {error: GrammarError} {
  return withBrowser(() => {
    const {parser: outer, init, ...grammar} = loadGrammar(kind);
    const {db} = kind === 'flowchart' || kind === 'state' || kind === 'class' ? loadGrammar(kind) : grammar;
    db.clear?.();
    init?.({flowchart: {}, sequence: {}, state: {}, class: {}});
    const parser = outer.parser;
    if (parser !== undefined) parser.yy = db;
    try {
      // The outer one knows of some lines that its grammar does not.
      if (outer.parse) outer.parse(text);
      else parser?.parse(text);
      return {db};
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return {error: {...placeOf(error, text), message: error.message.split('\n')[0] ?? ''}};
    }
  });
}
