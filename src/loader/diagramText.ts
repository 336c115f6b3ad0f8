import type {Diagram, DiagramBody} from './diagram';
import {type DiagramLine, type ReportProblem, reporter} from './diagramLine';
import {readFlowchart} from './flowchartText';
import {readSequence} from './sequenceText';
import type {SyntaxProblem} from './yamlText';

interface Alternatives {
  accTitle?: string;
  accDescr?: string;
}

const ALTERNATIVE = /^\s*(accTitle|accDescr)\s*:\s*(.*?)\s*$/;
const LONG_DESCRIPTION = /^\s*accDescr\s*\{/;

const REMEDIES: Record<keyof Alternatives, string> = {
  accTitle: 'Add what the picture shows in a few words, e.g. "accTitle: From a form to a resource".',
  accDescr:
    'Add the whole picture in sentences, for people who cannot see it, e.g. "accDescr: A form writes …".',
};

function linesOf(text: string): DiagramLine[] {
  return text
    .split('\n')
    .map((line, index) => ({text: line, line: index + 1}))
    .filter(({text: line}) => line.trim() !== '' && !/^\s*%%(?!\{)/.test(line));
}

/** Takes the alternatives out of the lines of a diagram; gives both. */
function takeAlternatives(lines: readonly DiagramLine[]): {alternatives: Alternatives; rest: DiagramLine[]} {
  const alternatives: Alternatives = {};
  const rest: DiagramLine[] = [];
  let long: string[] | undefined;
  for (const line of lines) {
    const opened: string | undefined =
      long === undefined && LONG_DESCRIPTION.test(line.text)
        ? line.text.replace(LONG_DESCRIPTION, '')
        : undefined;
    if (long !== undefined || opened !== undefined) {
      const [words = '', after] = (opened ?? line.text).split('}');
      long = [...(long ?? []), words.trim()];
      alternatives.accDescr = long.filter((part) => part !== '').join(' ');
      if (after !== undefined) long = undefined;
      continue;
    }
    const [, name, words = ''] = ALTERNATIVE.exec(line.text) ?? [];
    if (name === 'accTitle' || name === 'accDescr') alternatives[name] = words;
    else rest.push(line);
  }
  return {alternatives, rest};
}

function readBody(
  header: DiagramLine,
  lines: readonly DiagramLine[],
  report: ReportProblem,
): DiagramBody | undefined {
  const [kind = ''] = header.text.trim().split(/\s+/);
  if (kind === 'flowchart' || kind === 'graph') return readFlowchart(header, lines, report);
  if (kind === 'sequenceDiagram') return readSequence(header, lines, report);
  report(
    header,
    0,
    `"${kind}" is no diagram that the site draws. Write "flowchart TD", "flowchart LR" or "sequenceDiagram".`,
  );
  return undefined;
}

/**
 * Takes the text of a Mermaid block; gives the diagram, and its problems with lines and columns of the block, from 1.
 * With problems there is no diagram.
 */
export function readDiagram(text: string): {diagram?: Diagram; problems: SyntaxProblem[]} {
  const problems: SyntaxProblem[] = [];
  const report = reporter(problems);
  const {alternatives, rest} = takeAlternatives(linesOf(text));
  const [header = {text: '', line: 1}, ...lines] = rest;
  if (header.text === '') {
    report(
      header,
      0,
      'the diagram is empty. Start it with "flowchart TD", "flowchart LR" or "sequenceDiagram".',
    );
    return {problems};
  }
  const body = readBody(header, lines, report);
  const {accTitle: title = '', accDescr: description = ''} = alternatives;
  if (title === '') report(header, 0, `the diagram has no accTitle. ${REMEDIES.accTitle}`);
  if (description === '') report(header, 0, `the diagram has no accDescr. ${REMEDIES.accDescr}`);
  if (body === undefined || problems.length > 0) return {problems};
  return {diagram: {title, description, body}, problems};
}
