import {compare} from './compare';

/** Where something stands in a file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The way to a value inside an entry, e.g. `['capabilities', 1]`. */
export type FieldPath = readonly (string | number)[];

/** One thing to correct in one file of the content. */
export interface ContentProblem extends Position {
  /** Path from the root of the site, with forward slashes. */
  file: string;
  /** The field as people write it, e.g. `capabilities[1]`; empty when the problem is not in a field. */
  field: string;
  /** What is wrong with the value, and what to do. */
  message: string;
  /** Lines to paste as they are, which the end of the message announces. */
  block?: string;
}

/** What an author should know of content that is sound: it fails nothing. */
export type ContentNote = ContentProblem;

/** Takes a path such as `['labels', 0, 'label']`, gives `labels[0].label`. */
export function formatField(path: FieldPath): string {
  return path.reduce<string>((field, part) => {
    if (typeof part === 'number') return `${field}[${part}]`;
    return field === '' ? part : `${field}.${part}`;
  }, '');
}

/** Takes problems in any order, gives a new list sorted by file, line, column and field. */
export function sortProblems(problems: readonly ContentProblem[]): ContentProblem[] {
  return [...problems].sort(
    (one, other) =>
      compare(one.file, other.file) ||
      compare(one.line, other.line) ||
      compare(one.column, other.column) ||
      compare(one.field, other.field) ||
      compare(one.message, other.message),
  );
}

/** Takes problems in any order, gives a line for each, and the lines that it says to paste. */
function formatLines(problems: readonly ContentProblem[]): string[] {
  return sortProblems(problems).map(({file, line, column, field, message, block}) => {
    const subject = field === '' ? '' : `${field}: `;
    const lines = block === undefined ? '' : `\n${block}`;
    return `${file}:${line}:${column} ${subject}${message}${lines}`;
  });
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

/** Takes problems in any order, gives the text that is shown: a count, then one line for each. */
export function formatProblems(problems: readonly ContentProblem[]): string {
  return [`${count(problems.length, 'problem')} in the content`, ...formatLines(problems)].join('\n');
}

/** Takes at least one note, in any order, gives the text that is shown: a count, then one line for each. */
export function formatNotes(notes: readonly ContentNote[]): string {
  return [`${count(notes.length, 'note')} on the content`, ...formatLines(notes)].join('\n');
}

/** A value may hold line ends and control characters; a problem is told in one line. */
function inOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The name of a file may hold line ends as well; they are written as in a string, so that it can still be found. */
function visiblePath(file: string): string {
  return file.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0)?.toString(16) ?? '';
    return character === '\n' ? '\\n' : `\\u${code.padStart(4, '0')}`;
  });
}

/** Gives a problem or note as it can be printed, whatever its names and values hold. */
function printable<Told extends ContentProblem>(told: Told): Told {
  return {
    ...told,
    file: visiblePath(told.file),
    field: inOneLine(told.field),
    message: inOneLine(told.message),
  };
}

/** Takes notes in any order, gives them sorted, as they can be printed. */
export function sortNotes(notes: readonly ContentNote[]): ContentNote[] {
  return sortProblems(notes.map(printable));
}

/** Says that the content cannot be used; carries every problem, sorted. Printed, it is the problems and no more. */
export class ContentError extends Error {
  readonly #problems: readonly ContentProblem[];

  constructor(found: readonly ContentProblem[]) {
    const problems = sortProblems(found.map(printable));
    super(formatProblems(problems));
    this.name = 'ContentError';
    // Whoever mends the content needs the files' lines, not those of the code that read them.
    this.stack = `${this.name}: ${this.message}`;
    this.#problems = problems;
  }

  get problems(): readonly ContentProblem[] {
    return this.#problems;
  }
}
