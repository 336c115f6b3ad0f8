/** Footnotes: `[^name]` in the text, and a line `[^name]: source`. */
import type {Node, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {nearest} from '../model/suggestions';
import {placeIn} from './textFile';
import type {SyntaxProblem} from './yamlText';

const MARK = /(?<!\\)((?:\\\\)*)\[\^([^\]\s[]+)\](:?)/g;

interface Mark {
  label: string;
  offset: number;
}

export interface Footnotes {
  calls: Mark[];
  definitions: Mark[];
}

function keyOf({label}: Mark): string {
  return label.toLowerCase();
}

/** Takes a node and the text of its file, gives what was written there, escapes and all. */
export function sourceOf({position}: Node, source: string): {text: string; offset: number} {
  const offset = position?.start.offset ?? 0;
  return {offset, text: source.slice(offset, position?.end.offset ?? offset)};
}

/** Takes the tree of an MDX file and its text, gives the footnotes in it; those that code shows are none. */
export function readFootnotes(root: Root, source: string): Footnotes {
  const found: Footnotes = {calls: [], definitions: []};
  visit(root, (node) => {
    if (node.type === 'definition' && node.label?.startsWith('^')) {
      found.definitions.push({label: node.label.slice(1), offset: sourceOf(node, source).offset});
    }
    if (node.type !== 'text') return;
    const {text, offset} = sourceOf(node, source);
    for (const match of text.matchAll(MARK)) {
      const [, backslashes = '', label = '', colon] = match;
      const start = offset + match.index + backslashes.length;
      const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
      const isDefinition = colon === ':' && /^[ >]*$/.test(before);
      found[isDefinition ? 'definitions' : 'calls'].push({label, offset: start});
    }
  });
  return found;
}

/** Takes a text and the footnotes of its file, gives the text as a reader sees it, without their marks. */
export function withoutFootnotes(text: string, {definitions}: Footnotes): string {
  if (!text.includes('[^')) return text;
  const known = new Set(definitions.map(keyOf));
  return text.replace(MARK, (whole, _, label: string, colon: string) =>
    known.has(label.toLowerCase()) ? colon : whole,
  );
}

/** Takes the footnotes of a file and its text, gives those that are not defined, defined twice, or not referred to. */
export function findFootnoteProblems({calls, definitions}: Footnotes, source: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const report = ({offset}: Mark, message: string) => problems.push({...placeIn(source, offset), message});
  const called = new Set(calls.map(keyOf));
  const defined = new Set(definitions.map(keyOf));
  // One mistake is told once: what a misspelt name stands for is referred to.
  const meant = new Set<string>();
  for (const call of calls) {
    if (defined.has(keyOf(call))) continue;
    // Any two numbers are near.
    const near = /^\d/.test(call.label)
      ? undefined
      : nearest(
          call.label,
          definitions.map(({label}) => label),
        );
    if (near !== undefined) meant.add(near.toLowerCase());
    const remedy =
      near === undefined
        ? `Add a line "[^${call.label}]: <source>" at the end of the page.`
        : `Did you mean "[^${near}]"?`;
    report(call, `no footnote "[^${call.label}]". ${remedy}`);
  }
  const seen = new Set<string>();
  for (const definition of definitions) {
    const key = keyOf(definition);
    const mark = `"[^${definition.label}]"`;
    if (seen.has(key)) {
      report(definition, `the footnote ${mark} is there twice. Keep one, or give this one another name.`);
    } else if (!called.has(key) && !meant.has(key)) {
      report(
        definition,
        `nothing refers to the footnote ${mark}. Write ${mark} in the text where it belongs, or remove this line.`,
      );
    }
    seen.add(key);
  }
  return problems;
}
