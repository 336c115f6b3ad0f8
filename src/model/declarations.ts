/** The lines that declare an author or a tag in the lists of the blog, ready to paste. */
import {kebabCase} from './addresses';
import {shorten} from './shorten';
import {nearest} from './suggestions';

export type DeclaredKind = 'author' | 'tag';

/** Where each kind is declared. */
export const DECLARED_IN: Readonly<Record<DeclaredKind, string>> = {
  author: 'blog/authors.yml',
  tag: 'blog/tags.yml',
};

/** What to say of a name that is not declared, and the lines to paste if it is to be. */
export interface Advice {
  remedy: string;
  block?: string;
}

/** A word that YAML may take for something else than text. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z](?:[\w./()'&+-]|,? (?=\S))*$/i;

/** Takes a text, returns it as a value or key of YAML. */
function yamlText(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text);
}

/** Takes a key such as "jane-doe" or "janeDoe", returns the words in it. */
function wordsOf(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_.\s]+/g, ' ')
    .trim();
}

function asName(key: string): string {
  return wordsOf(key).replace(/(^| )\p{Ll}/gu, (start) => start.toUpperCase());
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Takes the key of an author and what is known of them, returns the lines for blog/authors.yml. */
function authorLines(key: string, known: Readonly<Record<string, unknown>> = {}): string {
  const {name, title, url} = known;
  const fields = [
    ['name', isText(name) ? name : asName(key)],
    ...(isText(title) ? [['title', title]] : []),
    ...(isText(url) ? [['url', url]] : []),
  ];
  const lines = fields.map(([field = '', value = '']) => {
    return `  ${field}: ${field === 'url' ? value : yamlText(value)}`;
  });
  return [`${yamlText(key)}:`, ...lines].join('\n');
}

/** Takes the key of a tag, returns the lines for blog/tags.yml. */
function tagLines(key: string, label: string = key): string {
  const permalink = kebabCase(key);
  return [
    `${yamlText(key)}:`,
    `  label: ${yamlText(label)}`,
    ...(permalink === '' ? ['  permalink: /my-tag'] : [`  permalink: /${permalink}`]),
    `  description: ${yamlText(`Posts about ${wordsOf(label)}.`)}`,
  ].join('\n');
}

/** Takes a kind and a key, returns the lines that declare it. */
export function declarationOf(kind: DeclaredKind, key: string): string {
  return kind === 'author' ? authorLines(key) : tagLines(key);
}

/** Takes a name as a key would be written, returns the known key that differs from it in case or signs alone. */
function sameName(name: string, known: ReadonlySet<string>): string | undefined {
  const wanted = kebabCase(name);
  return wanted === '' ? undefined : [...known].find((key) => kebabCase(key) === wanted);
}

/** Takes a key that is not declared and those that are, returns what to do about it. */
export function adviseOnUnknown(kind: DeclaredKind, key: string, known: ReadonlySet<string>): Advice {
  const same = sameName(key, known);
  if (same !== undefined) return {remedy: `Write "${same}".`};
  if (key.includes(',')) return {remedy: `Write each as a value of its own, e.g. "[${key.trim()}]".`};
  // What is longer was not meant to be a key.
  if (shorten(key) !== key) return {remedy: `Write a key of ${DECLARED_IN[kind]}.`};
  const near = nearest(key, known);
  const question = near === undefined ? '' : `Did you mean "${near}"? If not: `;
  return {
    remedy: `${question}${near === undefined ? 'Add' : 'add'} it to ${DECLARED_IN[kind]}:`,
    block: declarationOf(kind, key),
  };
}

/** Takes an author or a tag that a post writes out, and the declared keys; returns what to write instead. */
export function adviseOnInline(
  kind: DeclaredKind,
  written: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): Advice {
  const {name, label} = written;
  const title = kind === 'author' ? name : label;
  const key = kebabCase(isText(title) ? title : '');
  const list = DECLARED_IN[kind];
  if (key === '') return {remedy: `Write a key of ${list} in its place.`};
  const same = sameName(key, known);
  if (same !== undefined) return {remedy: `Write "${same}" in its place.`};
  return {
    remedy: `Write "${key}" in its place, and add it to ${list}:`,
    block: kind === 'author' ? authorLines(key, written) : tagLines(key, String(title)),
  };
}
