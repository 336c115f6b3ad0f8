/** What the parsers of MDX refuse, said as an author can mend it. */
import {findConflict} from './textFile';
import type {SyntaxProblem} from './yamlText';

function describeTag(reason: string): string | undefined {
  const [, opened] = /^Expected a closing tag for `(<[^`]*>)`/.exec(reason) ?? [];
  if (opened !== undefined) {
    const closing = opened.replace('<', '</');
    return `the tag "${opened}" is not closed. Write "${closing}" after what belongs to it, or "\\<" for a sign that is text.`;
  }
  const [, closed] = /^Unexpected closing tag `(<[^`]*>)`/.exec(reason) ?? [];
  if (closed !== undefined) {
    return `the tag "${closed}" closes none that is open. Close the tags in their order, the last one first.`;
  }
  if (/^Unexpected closing slash/.test(reason)) {
    return 'the tag here closes none that is open. Remove it, or write "\\<" for a sign that is text.';
  }
  return undefined;
}

function describeStatement(line: string): string {
  const [, word = 'import'] = /^\s*(import|export)/.exec(line) ?? [];
  const example = word === 'import' ? `import name from './file.mdx';` : 'export const name = 1;';
  return `the line begins with "${word}" and is no such statement. Write e.g. "${example}", or begin a sentence with another word.`;
}

/** Takes what the parsers threw and the text that they read, gives the problem at its place. */
export function describeSyntaxError(error: unknown, text: string): SyntaxProblem {
  const conflict = findConflict(text);
  if (conflict !== undefined) return conflict;
  const thrown: {line?: unknown; column?: unknown; reason?: unknown} = Object(error);
  const why = String(thrown.reason ?? error).replace(/\.$/, '');
  const tag = describeTag(why);
  // Where a tag is not closed is known by its end only; it is mended where it begins.
  const [, tagLine, tagColumn] = (/^Expected a closing/.test(why) && /\((\d+):(\d+)-/.exec(why)) || [];
  const {line = tagLine, column = tagColumn} = tag === undefined || !tagLine ? thrown : {};
  const position = {line: Number(line ?? 1) || 1, column: Number(column ?? 1) || 1};
  if (tag !== undefined) return {...position, message: tag};
  const written = text.split('\n')[position.line - 1] ?? '';
  if (/import\/exports/.test(why)) return {...position, message: describeStatement(written)};
  const remedy = /acorn|expression/.test(why)
    ? 'Write "\\{" for a brace that is text.'
    : 'Close every tag, and write "\\<" for a sign that is text.';
  return {...position, message: `the MDX cannot be read: ${why}. ${remedy}`};
}
