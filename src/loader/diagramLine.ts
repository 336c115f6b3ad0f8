import {setLabel} from './diagramLabels';
import type {Hand} from './diagramLetters';
import type {SyntaxProblem} from './yamlText';

/** A line of a diagram that says something, and its number in the block, from 1. */
export interface DiagramLine {
  text: string;
  line: number;
}

/** Where the problems of a diagram are gathered. */
export type ReportProblem = (line: DiagramLine, offset: number, message: string) => void;

/** Gives a function that adds a problem at an offset of a line to a list. */
export function reporter(problems: SyntaxProblem[]): ReportProblem {
  return ({line}, offset, message) => problems.push({line, column: offset + 1, message});
}

const REMEDIES: Record<Hand, string> = {
  upright: 'Shorten it to about 30 letters, in words of at most 18',
  italic: 'Shorten it to about 28 letters, in words of at most 14',
};

/** Takes a label as written at an offset of a line, gives its text; reports one that cannot be drawn. */
export function readLabel(
  {written, offset, hand}: {written: string; offset: number; hand: Hand},
  line: DiagramLine,
  report: ReportProblem,
): string {
  const label = (/^"(.*)"$/.exec(written.trim())?.[1] ?? written).trim();
  if (label === '') {
    report(line, offset, 'a label of the diagram is empty. Write a few words, or leave the label out.');
  } else if (/<\/?[a-z]/i.test(label)) {
    report(
      line,
      offset,
      `the label "${label}" holds HTML. Write plain text: long labels are broken in two lines.`,
    );
  } else if (setLabel(label, hand, 'scarce') === undefined) {
    report(line, offset, `the label "${label}" of the diagram is too long. ${REMEDIES[hand]}.`);
  }
  return label;
}
