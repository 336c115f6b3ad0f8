import type {DiagramArrow, DiagramBox, SequenceDiagram} from './diagram';
import {type DiagramLine, type ReportProblem, readLabel} from './diagramLine';

const PARTICIPANT = /^\s*(?:participant|actor)\s+(\S+?)(?:\s+as\s+(.+?))?\s*$/;
const MESSAGE = /^\s*([\w-]*\w)\s*(--?>>?)\s*(\w[\w-]*)\s*:\s*(.*?)\s*$/;
const HOW_TO = "Write e.g. 'participant a as One' or 'a->>b: makes'.";

/**
 * Takes the first line of a sequence diagram and its other lines, without titles and comments; gives what it says, and
 * reports what of it cannot be read or drawn.
 */
export function readSequence(
  header: DiagramLine,
  lines: readonly DiagramLine[],
  report: ReportProblem,
): SequenceDiagram {
  const participants = new Map<string, DiagramBox>();
  const messages: DiagramArrow[] = [];
  const join = (id: string, written: string, line: DiagramLine) => {
    const offset = Math.max(0, line.text.indexOf(written));
    participants.set(id, {id, label: readLabel({written, offset, hand: 'upright'}, line, report)});
  };
  for (const line of lines) {
    const [, id, name = id] = PARTICIPANT.exec(line.text) ?? [];
    if (id !== undefined && name !== undefined) {
      join(id, name, line);
      continue;
    }
    const [, from, stroke, to, text = ''] = MESSAGE.exec(line.text) ?? [];
    if (from === undefined || stroke === undefined || to === undefined) {
      report(line, 0, `the diagram cannot be read at "${line.text.trim()}". ${HOW_TO}`);
      continue;
    }
    if (from === to) {
      report(line, 0, `the message leads from "${to}" to itself. Say that in the text.`);
    }
    for (const end of [from, to]) if (!participants.has(end)) join(end, end, line);
    const offset = text === '' ? line.text.length : line.text.lastIndexOf(text);
    messages.push({
      from,
      to,
      label: readLabel({written: text, offset, hand: 'italic'}, line, report),
      style: stroke.startsWith('--') ? 'dashed' : 'plain',
      heads: stroke.endsWith('>>') ? 'end' : 'none',
    });
  }
  if (messages.length === 0) report(header, 0, `the diagram is empty. ${HOW_TO}`);
  return {kind: 'sequence', participants: [...participants.values()], messages};
}
