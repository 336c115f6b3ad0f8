/** What the parser of YAML says, in plain words: where the mistake was made, and how to mend it. */
import type {YAMLError} from 'yaml';

interface Told {
  offset: number;
  message: string;
}

/** The start of the line at an offset, and its text. */
function lineAt(text: string, offset: number): {start: number; line: string} {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return {start, line: text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '')};
}

const INDENT =
  'the indentation of this line fits no line above it. Align it with the fields that it belongs to.';

/** A character that means something to YAML where a value begins. */
const VALUE_START = /^\s*(?:- +)*(?:[^\s:#'"][^:#]*:\s+)?(?=(["'[{*&!@`%|>]))/;

function quoteOpening(text: string, end: number): number | undefined {
  const starts = [...text.slice(0, end).matchAll(/(?:^|[:\-,[{][ \t]+|^[ \t]*)(["'])/gm)];
  const offset = ({index, 0: whole}: RegExpMatchArray) => (index ?? 0) + whole.length - 1;
  const open = starts.findLast((start) => {
    const quote = start[1] ?? '';
    const between = text
      .slice(offset(start) + 1, end)
      .replace(/\\./g, '')
      .replaceAll("''", '');
    return !between.includes(quote);
  });
  const found = open ?? starts.at(-1);
  return found && offset(found);
}

function describeQuote(text: string, [position]: [number, number], quote: string): Told {
  const offset = quoteOpening(text, position) ?? position;
  return {offset, message: `the quote that opens here is not closed. Add a ${quote} where the text ends.`};
}

function describeColon(text: string, offset: number): Told {
  const {line} = lineAt(text, offset);
  const isText = /^\s*(?:- +)*[^\s:#][^:]*:\s+\S.*:(?:\s|$)/.test(line);
  if (isText) {
    const message =
      'the text holds a colon with a space after it, as a field does. Put quotes around the text.';
    return {offset, message};
  }
  const next = text.indexOf('\n', offset) + 1;
  return {offset: next === 0 ? offset : next, message: INDENT};
}

function describeBareLine(text: string, offset: number): Told {
  const {start, line} = lineAt(text, offset);
  const [, indent = '', field, value] = /^(\s*(?:- +)*)([\w-]+):(\S.*)$/.exec(line) ?? [];
  if (field !== undefined && value !== undefined) {
    const message = `no space after "${field}:". Write "${field}: ${value}".`;
    return {offset: start + indent.length, message};
  }
  const message = `"${line.trim()}" is no field. Write "field: value", or indent it below the text that it belongs to.`;
  return {offset: start + line.length - line.trimStart().length, message};
}

function describeRest(text: string, offset: number): Told {
  const {start, line} = lineAt(text, offset);
  const match = VALUE_START.exec(line);
  const sign = match?.[1];
  const at = start + (match?.[0].length ?? 0);
  if (sign === "'") {
    const message = `the text ends at its second ', and more follows. Put it in double quotes, or write '' for a ' within it.`;
    return {offset: at, message};
  }
  if (sign === '"') {
    const message = `the text ends at its second ", and more follows. Put it in single quotes, or write \\" for a " within it.`;
    return {offset: at, message};
  }
  if (sign === undefined)
    return {offset, message: 'what stands here belongs to nothing. Put quotes around the whole text.'};
  return {offset: at, message: `a text cannot begin with "${sign}". Put quotes around it.`};
}

function describeToken(text: string, offset: number, message: string): Told {
  if (/block-seq-ind on same line/.test(message)) {
    return {offset, message: 'a list cannot begin on the line of its field. Begin it on the next line.'};
  }
  const {line} = lineAt(text, offset);
  if (/:\s+[|>][+-]?\d?\s+\S/.test(line)) {
    return {
      offset,
      message: 'the text begins on the line of its "|" or ">". Begin it on the next line, indented.',
    };
  }
  return describeRest(text, offset);
}

function describeBracket(text: string, end: number): Told {
  const open: number[] = [];
  for (const {index, 0: sign} of text.slice(0, end).matchAll(/(?<=[:,[{-]\s*)[[{]|[\]}]/g)) {
    if (sign === '[' || sign === '{') open.push(index);
    else open.pop();
  }
  const offset = open.at(-1) ?? end;
  const sign = text[offset];
  if (sign !== '[' && sign !== '{') return {offset: end, message: INDENT};
  const closing = sign === '[' ? ']' : '}';
  const message = `the "${sign}" that opens here is not closed. Add "${closing}", or put quotes around the text.`;
  return {offset, message};
}

/** Takes an error of the parser and its text, gives where the mistake is and what to do. */
export function describeYamlError({code, message, pos}: YAMLError, text: string): Told {
  const [offset] = pos;
  const {start, line} = lineAt(text, offset);
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]+/.exec(text.slice(offset))?.[0] ?? '';
      return {offset, message: `the key "${key}" is there twice. Keep one.`};
    }
    case 'TAB_AS_INDENT':
      return {offset, message: 'a tab cannot indent a line of YAML. Use spaces.'};
    case 'MULTIPLE_DOCS': {
      const mark = [...text.slice(0, offset + line.length).matchAll(/^(?:---|\.\.\.).*$/gm)].at(-1);
      return {
        offset: mark?.index ?? offset,
        message: `the line "${mark?.[0] ?? line}" ends the fields. Remove it.`,
      };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return describeColon(text, offset);
    case 'MULTILINE_IMPLICIT_KEY':
      return describeBareLine(text, offset);
    case 'BAD_SCALAR_START':
      return {offset, message: `a text cannot begin with "${text[offset]}". Put quotes around it.`};
    case 'BAD_ALIAS':
      return {offset, message: `a text cannot begin with "${text[offset]}". Put quotes around it.`};
    case 'BAD_DQ_ESCAPE':
      return {
        offset,
        message: `"${text.slice(offset, offset + 2)}" stands for nothing. Write "\\\\" for a backslash, or use single quotes.`,
      };
    case 'UNEXPECTED_TOKEN':
      return describeToken(text, offset, message);
    case 'BAD_INDENT':
      return /^Flow/.test(message) ? describeBracket(text, offset) : {offset: start, message: INDENT};
    case 'MISSING_CHAR': {
      const [, quote] = /^Missing closing (['"])quote/.exec(message) ?? [];
      if (quote !== undefined) return describeQuote(text, pos, quote);
      if (/^Implicit map keys/.test(message)) return describeBareLine(text, offset);
      if (/^Sequence item/.test(message)) return {offset, message: INDENT};
      if (/^Flow/.test(message)) return describeBracket(text, offset);
    }
  }
  const reason = message.charAt(0).toLowerCase() + message.slice(1).replace(/[.:]?$/, '');
  return {offset, message: `the YAML cannot be read: ${reason}. Check the indentation and the quotes.`};
}

/** Takes a warning of the parser and its text, gives what is wrong. */
export function describeYamlWarning({code, pos}: YAMLError, text: string): Told {
  const [offset, end] = pos;
  if (code === 'BAD_DIRECTIVE') {
    const {line} = lineAt(text, offset);
    return {offset, message: `the line "${line}" is a directive, and content has none. Remove it.`};
  }
  const tag = text.slice(offset, end);
  return {
    offset,
    message: `"${tag}" is a tag, and content has none. Remove it, or put quotes around the text.`,
  };
}
