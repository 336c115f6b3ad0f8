import {readYaml, type SyntaxProblem, type WrittenYaml} from './yamlText';

/** A string, or a comment: what a string holds is no comment. */
const STRING_OR_COMMENT = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\/.*|\/\*[\s\S]*?\*\//g;
const VALUE = /^(?:export )?const \w+[^=]*= (?=\{)([\s\S]*?\n\}|\{\})(?: as const)?(?: satisfies \w+)?;$/m;

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/**
 * Takes a module of TypeScript that holds one value of plain data, and is not run here; gives the value and places of
 * its parts: strings, lists and mappings are written as in YAML.
 */
export function readData(text: string): {written: WrittenYaml; problems: SyntaxProblem[]} {
  const plain = text.replace(STRING_OR_COMMENT, (found) => (found.startsWith('/') ? blank(found) : found));
  const match = VALUE.exec(plain);
  const value = match?.[1] ?? '';
  const start = match === null ? 0 : match.index + match[0].indexOf(value);
  const read = readYaml(blank(plain.slice(0, start)) + plain.slice(start, start + value.length));
  if (match !== null && read.written.isReadable) return read;
  const [problem = {line: 1, column: 1}] = read.problems;
  const message =
    'the file cannot be read as plain data. Write one const of strings, lists and mappings, as it was.';
  const {line, column} = problem;
  return {
    written: {...read.written, value: undefined, isReadable: false},
    problems: [{line, column, message}],
  };
}
