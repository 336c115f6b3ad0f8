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
