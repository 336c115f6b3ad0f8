import type {Position} from '../model/problems';
import type {SyntaxProblem} from './yamlText';

/** Takes bytes that are not UTF-8, gives the text before the first wrong byte. */
function soundStart(bytes: Buffer): string {
  const lenient = bytes.toString('utf8');
  const again = Buffer.from(lenient);
  let length = 0;
  while (length < bytes.length && bytes[length] === again[length]) length += 1;
  return bytes
    .subarray(0, length)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
}

/** Takes the bytes of a file, gives its text, or a problem when they are not UTF-8. */
export function decodeText(bytes: Uint8Array): {text: string; problems: []} | {problems: SyntaxProblem[]} {
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), problems: []};
  } catch {
    const lines = soundStart(Buffer.from(bytes)).split('\n');
    return {
      problems: [
        {
          line: lines.length,
          column: (lines.at(-1)?.length ?? 0) + 1,
          message: 'a character here is not UTF-8. Save the file as UTF-8.',
        },
      ],
    };
  }
}

/** Takes a text and an offset into it, gives the line and the column. */
export function placeIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
}

/** What no editor shows, and no text needs: control characters, marks that turn the direction, no characters at all. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/;

const VISIBLE = /[^\s\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Takes a character, gives its name in Unicode. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Takes the text of a file, gives the first such character of each line. */
export function findInvisible(text: string): SyntaxProblem[] {
  if (!INVISIBLE.test(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const {index: at, 0: character} = INVISIBLE.exec(line) ?? {};
    if (at === undefined || character === undefined) return [];
    return [{line: index + 1, column: at + 1, message: describeInvisible(character)}];
  });
}

function describeInvisible(character: string): string {
  return `a character here cannot be seen (${codeOf(character)}). Remove it.`;
}

/**
 * Takes a value and how it is written, gives what is wrong when a reader would see nothing of it, or an escape stands
 * for such a character; one that is written out has a problem of its own.
 */
export function describeUnseen(value: string, written: string): string | undefined {
  if (INVISIBLE.test(written)) return undefined;
  const character = INVISIBLE.exec(value)?.[0];
  if (character !== undefined) return describeInvisible(character);
  // An empty value has a problem of its own.
  if (value.trim() === '' || VISIBLE.test(value)) return undefined;
  return `nothing of the text can be seen (${[...value.trim()].map(codeOf).slice(0, 3).join(', ')}). Write it, or remove it.`;
}

const CONFLICT = /^<{7} .*$/m;

/** Takes the text of a file that cannot be read, gives the place where a merge left its marks. */
export function findConflict(text: string): SyntaxProblem | undefined {
  const offset = CONFLICT.exec(text)?.index;
  if (offset === undefined || !/^>{7} /m.test(text)) return undefined;
  const message =
    'a merge left both versions here. Keep one, and remove the lines "<<<<<<<", "=======" and ">>>>>>>".';
  return {...placeIn(text, offset), message};
}
