import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type {FieldPath, Position} from '../model/problems';
import type {EntrySource} from '../model/siteSources';
import {describeUnseen, findConflict} from './textFile';
import {describeYamlError, describeYamlWarning} from './yamlErrors';

/** What stands in a piece of YAML, with the places of its parts. */
export type WrittenYaml = Pick<EntrySource, 'value' | 'isReadable' | 'positionOf'>;

/** A place in the text, and what is wrong there. */
export interface SyntaxProblem extends Position {
  message: string;
}

const MAYBE_UNSEEN = /\\[0abefvNLPUux]|[\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/u;

const START: Position = {line: 1, column: 1};

/** Stands for a file that could not be read at all. */
export const unreadableYaml: WrittenYaml = {value: undefined, isReadable: false, positionOf: () => START};

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function resolveAlias(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** Gives the node of a field; of the nearest mapping or list around it when the field is missing. */
function findNode(document: Document, path: FieldPath, at: 'key' | 'value'): Node | undefined {
  let found: unknown = document.contents;
  for (const [depth, part] of path.entries()) {
    const around = resolveAlias(found, document);
    if (isSeq(around) && typeof part === 'number') {
      const element = around.items[part];
      if (!isNode(element)) break;
      found = element;
    } else if (isMap(around)) {
      const pair = around.items.find(({key}) => keyText(key) === String(part));
      if (pair === undefined) break;
      const isWantedKey = at === 'key' && depth === path.length - 1;
      found = isWantedKey || !isNode(pair.value) ? pair.key : pair.value;
    } else break;
  }
  return isNode(found) ? found : undefined;
}

/** Mostly text that starts with an asterisk. */
function findUnresolvedAliases(document: Document): {offset: number; message: string}[] {
  const found: {offset: number; message: string}[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return;
      const message = `"*${alias.source}" stands for a value that is nowhere marked with "&${alias.source}". Put quotes around the text.`;
      found.push({offset: alias.range?.[0] ?? 0, message});
    },
  });
  return found;
}

/** Text of which a reader sees nothing, or not all: written out, or by an escape such as "\\0". */
function findUnseenTexts(document: Document, text: string): {offset: number; message: string}[] {
  const found: {offset: number; message: string}[] = [];
  visit(document, {
    Scalar(_, {value, range}) {
      if (typeof value !== 'string') return;
      const message = describeUnseen(value, range ? text.slice(range[0], range[1]) : '');
      if (message !== undefined) found.push({offset: range?.[0] ?? 0, message});
    },
  });
  return found;
}

/** What the parser refuses: the keys that stand twice, and the first mistake, as others mostly follow from it. */
function findSyntaxErrors({errors, warnings}: Document, text: string): {offset: number; message: string}[] {
  const repeated = errors.filter(({code}) => code === 'DUPLICATE_KEY');
  const [first] = errors.filter(({code}) => code !== 'DUPLICATE_KEY');
  const odd = warnings.map((warning) => describeYamlWarning(warning, text));
  const isDirective = warnings.some(({code}) => code === 'BAD_DIRECTIVE');
  const broken = first === undefined || isDirective ? repeated : [...repeated, first];
  return [...broken.map((error) => describeYamlError(error, text)), ...odd];
}

interface ParsedText {
  document: Document;
  positionAt(offset: number): Position;
}

function parseText(text: string, linesBefore: number): ParsedText {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {lineCounter, prettyErrors: false, logLevel: 'error'});
  return {
    document,
    positionAt(offset) {
      const {line, col} = lineCounter.linePos(offset);
      return {line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1)};
    },
  };
}

/** Takes YAML and the lines of the file before it; gives its value and places, and its syntax problems. */
export function readYaml(text: string, linesBefore = 0): {written: WrittenYaml; problems: SyntaxProblem[]} {
  const {document, positionAt} = parseText(text, linesBefore);
  const conflict = document.errors.length > 0 ? findConflict(text) : undefined;
  if (conflict !== undefined) {
    return {written: unreadableYaml, problems: [{...conflict, line: conflict.line + linesBefore}]};
  }
  const isSound = document.errors.every(({code}) => code === 'DUPLICATE_KEY');
  // Hardly any file has an asterisk, an escape or such a character: the others need no second look.
  const unresolved = isSound && text.includes('*') ? findUnresolvedAliases(document) : [];
  const unseen = MAYBE_UNSEEN.test(text) ? findUnseenTexts(document, text) : [];
  const problems = [...findSyntaxErrors(document, text), ...unresolved, ...unseen].map(
    ({offset, message}) => ({...positionAt(offset), message}),
  );
  // A repeated key leaves a value that can still be checked.
  const isReadable = isSound && unresolved.length === 0;
  // The tree of a file is far larger than its text: only a file with a problem is parsed again, for the places.
  let parsedAgain: ParsedText | undefined;
  const written: WrittenYaml = {
    value: isReadable ? document.toJS({maxAliasCount: -1}) : undefined,
    isReadable,
    positionOf(path, at) {
      parsedAgain ??= parseText(text, linesBefore);
      const offset = findNode(parsedAgain.document, path, at)?.range?.[0];
      return offset === undefined ? {line: 1 + linesBefore, column: 1} : parsedAgain.positionAt(offset);
    },
  };
  return {written, problems};
}
