/** Footnotes: `[^name]` in the text, and a line `[^name]: source`. */
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Position} from '../model/problems';
import {nearest} from '../model/suggestions';
import {sourceOf, startOf} from './mdxTree';
import {placeIn} from './textFile';
import type {SyntaxProblem} from './yamlText';

/** What is left as text where nothing defines the name. */
const UNDEFINED_CALL = /(?<!\\)(?:\\\\)*(\[\^([^\]\s[]+)\])/g;

interface Mark {
  label: string;
  position: Position;
}

export interface Footnotes {
  calls: Mark[];
  definitions: Mark[];
}

function keyOf({label}: Mark): string {
  return label.toLowerCase();
}

/** Takes the tree of an MDX file and its text, gives the footnotes in it; those that code shows are none. */
export function readFootnotes(root: Root, source: string): Footnotes {
  const found: Footnotes = {calls: [], definitions: []};
  visit(root, (node) => {
    if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') {
      const mark = {label: node.label ?? node.identifier, position: startOf(node)};
      found[node.type === 'footnoteDefinition' ? 'definitions' : 'calls'].push(mark);
    }
    if (node.type !== 'text' || !node.value.includes('[^')) return;
    const {text, offset} = sourceOf(node, source);
    for (const {index, 0: whole, 1: mark = '', 2: label = ''} of text.matchAll(UNDEFINED_CALL)) {
      const position = placeIn(source, offset + index + whole.length - mark.length);
      found.calls.push({label, position});
    }
  });
  return found;
}

/** Takes the footnotes of a file, gives those that are not defined, defined twice, or not referred to. */
export function findFootnoteProblems({calls, definitions}: Footnotes): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const report = ({position}: Mark, message: string) => problems.push({...position, message});
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
