/** What the parsers of MDX refuse, said as an author can mend it. */
import {shorten} from '../model/shorten';
import {VOID_ELEMENTS} from './pageElements';
import {findConflict, placeIn} from './textFile';
import type {SyntaxProblem} from './yamlText';

/** A mistake of syntax: where it begins and ends in the text, and what to do. */
interface Mistake {
  start: number;
  end: number;
  message: string;
}

/** Takes a text and a place in it, counted from 1, gives the offset. */
function offsetOf(text: string, {line, column}: {line: number; column: number}): number {
  let offset = 0;
  for (let current = 1; current < line; current += 1) {
    const end = text.indexOf('\n', offset);
    if (end === -1) break;
    offset = end + 1;
  }
  return offset + column - 1;
}

const SIGN_REMEDY = 'Write "\\<" for a sign that is text.';

function describeTruncation(text: string, start: number): Mistake | undefined {
  const [comment, says = ''] = /^<!--([\s\S]*?)(?:-->|$)/.exec(text.slice(start)) ?? [];
  if (comment === undefined) return undefined;
  const words = says.trim();
  // What ends a comment of MDX cannot stand in one.
  const better = words.includes('*/') ? '{/* … */}' : `{/* ${shorten(words)} */}`;
  const message = `MDX has no comments of the form "<!-- -->". Write "${better}".`;
  return {start, end: start + comment.length, message};
}

/** An address or a mail address between signs, which Markdown takes and MDX does not. */
function describeAutolink(text: string, start: number): Mistake | undefined {
  const [link, target = ''] =
    /^<((?:https?:|mailto:)[^<>\s]*|[^<>\s@/]+@[^<>\s@]+)>/i.exec(text.slice(start)) ?? [];
  if (link === undefined) return undefined;
  const message = `MDX takes "${shorten(link)}" for a tag. Write "${shorten(target.replace(/^mailto:/i, ''))}" without the signs: it is a link by itself.`;
  return {start, end: start + link.length, message};
}

/** A sign that begins no tag. */
function describeSign(text: string, at: number): Mistake | undefined {
  const start = text.lastIndexOf('<', at);
  if (start === -1) return undefined;
  const known = describeTruncation(text, start) ?? describeAutolink(text, start);
  if (known !== undefined) return known;
  const [written = '<'] = /^<[^\s<]{0,20}/.exec(text.slice(start)) ?? [];
  return {start, end: start + 1, message: `"${written}" begins a tag, and is none. ${SIGN_REMEDY}`};
}

/** A tag that is not closed, as the parser names it: `<name>`, with the place where it stands. */
function describeUnclosed(why: string, text: string): Mistake | undefined {
  const [, tag, line, column] = /^Expected a closing tag for `(<[^`]*>)` \((\d+):(\d+)-/.exec(why) ?? [];
  if (tag === undefined) return undefined;
  const start = offsetOf(text, {line: Number(line), column: Number(column)});
  const name = tag.slice(1, -1);
  const end = text.indexOf('>', start) + 1;
  if (VOID_ELEMENTS.has(name)) {
    const written = text.slice(start, end);
    const better = `${written.slice(0, -1).trimEnd()} />`;
    return {start, end, message: `the tag "${shorten(written)}" is not closed. Write "${shorten(better)}".`};
  }
  const message = `the tag "${tag}" is not closed. Write "</${name}>" after what belongs to it, or "\\<" for a sign that is text.`;
  return {start, end, message};
}

function describeClosing(why: string, text: string, at: number): Mistake | undefined {
  if (!/^Unexpected closing (?:tag|slash)/.test(why)) return undefined;
  const start = Math.max(text.lastIndexOf('<', at), 0);
  const end = text.indexOf('>', start) + 1;
  const written = text.slice(start, end);
  const name = written.slice(2, -1).trim();
  if (VOID_ELEMENTS.has(name)) {
    return {start, end, message: `"${written}" closes nothing. Write "<${name} />", once.`};
  }
  if (/^Unexpected closing tag/.test(why)) {
    // Which of the two tags is wrong, nobody knows, nor what follows.
    const message = `the tag "${written}" closes none that is open. Close the tags in their order, the last one first.`;
    return {start, end: start, message};
  }
  const message = 'the tag here closes none that is open. Remove it, or write "\\<" for a sign that is text.';
  return {start, end, message};
}

/** The outermost brace that is open at a place. */
function openBrace(text: string, at: number): number {
  const paragraph = text.lastIndexOf('\n\n', at) + 1;
  let depth = 0;
  let opened = -1;
  for (let offset = paragraph; offset <= at && offset < text.length; offset += 1) {
    if (text[offset] === '\\') offset += 1;
    else if (text[offset] === '{') {
      if (depth === 0) opened = offset;
      depth += 1;
    } else if (text[offset] === '}' && depth > 0) depth -= 1;
  }
  return opened === -1 ? Math.max(text.lastIndexOf('{', at), 0) : opened;
}

function describeBraces(why: string, text: string, at: number): Mistake | undefined {
  if (!/acorn|expression/.test(why)) return undefined;
  const start = openBrace(text, at);
  const [written = '{'] = /^\{+[^{}\n]*\}*/.exec(text.slice(start)) ?? [];
  const isClosed = written.endsWith('}');
  const [braces = '{'] = /^\{+/.exec(written) ?? [];
  const escaped = braces.replaceAll('{', '\\{');
  const what = isClosed ? 'hold no JavaScript' : 'have no end';
  const remedy = isClosed
    ? `Write it as code, between backticks, or "${escaped}" for braces that are text.`
    : `Write "${escaped}" for braces that are text.`;
  return {
    start,
    end: start + braces.length,
    message: `the braces at "${shorten(written)}" ${what}. ${remedy}`,
  };
}

function describeStatement(line: string): string {
  const [, word = 'import'] = /^\s*(import|export)/.exec(line) ?? [];
  const example = word === 'import' ? `import name from './file.mdx';` : 'export const name = 1;';
  return `the line begins with "${word}" and is no such statement. Write e.g. "${example}", or begin a sentence with another word.`;
}

function describeMistake(why: string, text: string, at: number): Mistake {
  if (/import\/exports/.test(why)) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const [line = ''] = text.slice(start).split('\n');
    return {start: at, end: at, message: describeStatement(line)};
  }
  const known =
    describeUnclosed(why, text) ??
    describeClosing(why, text, at) ??
    (/^Unexpected (?:character|end of file)[\s\S]*\bname\b/.test(why) ? describeSign(text, at) : undefined) ??
    describeBraces(why, text, at);
  if (known !== undefined) return known;
  if (/attribute value/.test(why)) {
    const message =
      'the value of an attribute stands between quotation marks. Write e.g. <a href="/blog">, with a mark before the value and one after it.';
    return {start: at, end: at, message};
  }
  const message = `the MDX cannot be read: ${why}. Close every tag, and write "\\<" for a sign that is text.`;
  return {start: at, end: at, message};
}

/**
 * Takes what the parsers threw and the text that they read; gives the problem at its place, and the text without the
 * mistake, to read on in; undefined where what follows cannot be told apart from it.
 */
export function describeSyntaxError(error: unknown, text: string): {problem: SyntaxProblem; mended?: string} {
  const conflict = findConflict(text);
  if (conflict !== undefined) return {problem: conflict};
  const thrown: {line?: unknown; column?: unknown; reason?: unknown} = Object(error);
  const why = String(thrown.reason ?? error).replace(/\.$/, '');
  const at = offsetOf(text, {line: Number(thrown.line ?? 1) || 1, column: Number(thrown.column ?? 1) || 1});
  const {start, end, message} = describeMistake(why, text, at);
  const problem = {...placeIn(text, start), message};
  if (end === start) return {problem};
  const blank = text.slice(start, end).replace(/[^\r\n]/g, ' ');
  return {problem, mended: text.slice(0, start) + blank + text.slice(end)};
}
