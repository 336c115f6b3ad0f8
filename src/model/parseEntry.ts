import * as z from 'zod';
import {refusals, remedies} from './fields';
import type {FieldPath} from './problems';
import {shorten} from './shorten';
import {nearest, quoteList, suggest} from './suggestions';

/** A problem inside one entry, before the file and the line are known. */
export interface EntryProblem {
  path: FieldPath;
  /** Whether the key of the field or its value is at fault. */
  at: 'key' | 'value';
  message: string;
}

/** What became of an entry: its value when it fits the schema, else the problems. */
export type ParsedEntry<Value> = {value: Value; problems: []} | {value: undefined; problems: EntryProblem[]};

const EXPECTED: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of fields to values',
};

const REMEDY_FOR_TYPE: Record<string, string> = {
  string: 'Write text there.',
  number: 'Write a number in digits, without quotes.',
  boolean: 'Write true or false without quotes.',
  array: 'Write a list, each value on a line that starts with "- ".',
  object: 'Write its fields below it, one "field: value" on a line.',
};

function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the string "${shorten(value)}"`;
  if (typeof value === 'number' && !Number.isFinite(value)) return `the value "${String(value)}"`;
  return typeof value === 'boolean' ? `the value ${value}` : `the number ${value}`;
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function schemaAt(schema: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((at, part) => {
    const inner = unwrap(at);
    if (inner instanceof z.ZodObject && typeof part === 'string') return inner.shape[part];
    return inner instanceof z.ZodArray ? inner.element : undefined;
  }, schema);
}

function remedyAt(schema: unknown, path: FieldPath): string {
  if (path.length === 0) return 'Write its fields, one "field: value" on a line.';
  const at = schemaAt(schema, path);
  const remedy = at instanceof z.ZodType ? remedies.get(at)?.remedy : undefined;
  if (remedy !== undefined) return remedy;
  if (at instanceof z.ZodOptional) return 'Write a value, or remove the line.';
  const last = path.at(-1);
  return typeof last === 'number' ? 'Write a value, or remove it from the list.' : `Add "${last}".`;
}

function keysAt(schema: unknown, path: FieldPath): string[] {
  const at = unwrap(schemaAt(schema, path));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** Words and commas: what can stand in brackets as it is. */
const PLAIN_LIST = /^[\w .-]+(?:,[\w .-]+)*$/;

function isPlainList(input: unknown): input is string {
  return typeof input === 'string' && PLAIN_LIST.test(input) && shorten(input) === input.trim();
}

function adviseOnType(input: unknown, expected: string, path: FieldPath): string | undefined {
  const last = path.at(-1);
  const isPlain = typeof input === 'number' || typeof input === 'boolean';
  if (expected === 'string' && isPlain) return `Write '${input}' in quotes.`;
  if (expected === 'array' && typeof last === 'string' && isPlainList(input)) {
    return `Write "${last}: [${input.trim()}]".`;
  }
  return REMEDY_FOR_TYPE[expected];
}

function describeType(input: unknown, expected: string, path: FieldPath, remedy: string): string {
  if (input === undefined) return `missing. ${remedy}`;
  if (input === null) return `empty. ${remedy}`;
  const advice = adviseOnType(input, expected, path);
  return `expected ${EXPECTED[expected] ?? expected}, got ${describeValue(input)}. ${advice ?? remedy}`;
}

function describeChoice(input: unknown, values: readonly unknown[], name: string, remedy: string): string {
  if (input === undefined) return `missing. ${remedy}`;
  if (input === null) return `empty. ${remedy}`;
  const known = values.map(String);
  if (typeof input === 'string' && known.includes(input.trim())) {
    return `"${input}" has a space too many. Write "${input.trim()}".`;
  }
  if (typeof input === 'string')
    return `unknown ${name} "${shorten(input)}". ${suggest(input, known, remedy)}`;
  return `expected a string, got ${describeValue(input)}. Write ${quoteList(known, 'or')}.`;
}

/** What a value is called: its field; in a list it has none of its own. */
function nameOf(path: FieldPath): string {
  const last = path.at(-1);
  return typeof last === 'string' ? last : 'value';
}

/** A file that has more of them is no entry: to name them all would take long, and help nobody. */
const MOST_UNKNOWN_KEYS = 50;

function describeUnknownKeys(keys: readonly string[], path: FieldPath, schema: z.ZodType): EntryProblem[] {
  const known = keysAt(schema, path);
  const at = unwrap(schemaAt(schema, path));
  const refused = at instanceof z.ZodType ? refusals.get(at)?.remedies : undefined;
  const told = keys.slice(0, MOST_UNKNOWN_KEYS);
  const further = keys.length - told.length;
  return told.map((key, index) => {
    const isLast = index === told.length - 1;
    const rest = isLast && further > 0 ? ` And ${further} more of its keys are unknown.` : '';
    const instead = refused !== undefined && Object.hasOwn(refused, key) ? refused[key] : undefined;
    const remedy = instead ?? suggest(key, known, `The keys are ${quoteList(known, 'and')}.`);
    const what = instead === undefined ? 'unknown key' : 'no use here for';
    return {path: [...path, key], at: 'key', message: `${what} "${shorten(key)}". ${remedy}${rest}`};
  });
}

/** The missing fields that a misspelt key stands for: one mistake is told once. */
function misspeltFields(problems: readonly z.core.$ZodIssue[], schema: z.ZodType): Set<string> {
  return new Set(
    problems.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = issue.path as FieldPath;
      const known = keysAt(schema, path);
      return issue.keys
        .slice(0, MOST_UNKNOWN_KEYS)
        .map((key) => JSON.stringify([...path, nearest(key, known)]));
    }),
  );
}

function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType): EntryProblem[] {
  // Content comes from YAML: no key is a symbol.
  const path = issue.path as FieldPath;
  const remedy = remedyAt(schema, path);
  if (issue.code === 'unrecognized_keys') return describeUnknownKeys(issue.keys, path, schema);
  if (issue.code === 'invalid_type') {
    return [{path, at: 'value', message: describeType(issue.input, issue.expected, path, remedy)}];
  }
  if (issue.code === 'invalid_value') {
    return [{path, at: 'value', message: describeChoice(issue.input, issue.values, nameOf(path), remedy)}];
  }
  if (issue.code === 'too_small' && issue.origin !== 'number') {
    return [{path, at: 'value', message: `empty. ${remedy}`}];
  }
  return [{path, at: 'value', message: issue.message}];
}

/** Takes what was written and the schema that it must fit, gives the value or every problem; never throws. */
export function parseEntry<Schema extends z.ZodType>(
  schema: Schema,
  written: unknown,
): ParsedEntry<z.output<Schema>> {
  const result = schema.safeParse(written, {reportInput: true});
  if (result.success) return {value: result.data, problems: []};
  const issues = result.error.issues;
  const misspelt = misspeltFields(issues, schema);
  const problems = issues
    .filter(
      (issue) =>
        !(issue.code === 'invalid_type' || issue.code === 'invalid_value') ||
        issue.input !== undefined ||
        !misspelt.has(JSON.stringify(issue.path)),
    )
    .flatMap((issue) => describeIssue(issue, schema));
  return {value: undefined, problems};
}
