/** Reads a Mermaid block: Mermaid's grammar says whether it is valid, and what it holds. */
import {parse as parseYaml} from 'yaml';
import type {Diagram, DiagramBody, DiagramKind} from './diagram';
import {type ChartDb, readChart} from './diagramChart';
import {type ClassDb, readClasses} from './diagramClass';
import {type EntityDb, readEntities} from './diagramEntity';
import {describeGrammarError} from './diagramErrors';
import {type FlowDb, readFlow} from './diagramFlow';
import {readSequence, type SequenceDb} from './diagramSequence';
import {readState, type StateDb} from './diagramState';
import {findRefusedHtml, hideEntities} from './diagramWords';
import {parseMermaid} from './mermaidGrammar';
import type {SyntaxProblem} from './yamlText';

/** The block as written, but for what is not part of the drawing; all lines keep their numbers. */
interface Parts {
  lines: string[];
  accTitle?: string;
  accDescr?: string;
  /** The title in the front matter of the block. */
  title?: string;
}

const KINDS: readonly [header: RegExp, kind: DiagramKind][] = [
  [/^(?:flowchart(?:-elk)?|graph)(?![\w-])/, 'flowchart'],
  [/^sequenceDiagram(?!\w)/, 'sequence'],
  [/^stateDiagram(?:-v2)?(?!\w)/, 'state'],
  [/^classDiagram(?:-v2)?(?!\w)/, 'class'],
  [/^erDiagram(?!\w)/, 'entity'],
  [/^xychart(?:-beta)?(?!\w)/, 'chart'],
];
const DRAWN =
  '"flowchart TD", "sequenceDiagram", "stateDiagram-v2", "classDiagram", "erDiagram" or "xychart-beta"';

/** What is a kind of diagram in Mermaid, and drawn by nothing without a browser. */
const NOT_DRAWN =
  /^(?:pie|gantt|mindmap|gitGraph|journey|timeline|quadrantChart|requirement(?:Diagram)?|C4\w+|sankey(?:-beta)?|block(?:-beta)?|packet(?:-beta)?|architecture(?:-beta)?|kanban|radar(?:-beta)?|treemap(?:-beta)?|treeView(?:-beta)?|zenuml|venn(?:-beta)?|ishikawa(?:-beta)?|swimlane(?:-beta)?|info|railroad\S*|wardley\S*|cynefin\S*|eventmodeling)(?![\w-])/;

const SUBSTITUTES: Record<string, string> = {
  pie: 'Write an "xychart-beta" with a "bar", or a table.',
  gantt: 'Write a table with a column of dates.',
  timeline: 'Write a table with a column of dates, or a list.',
  mindmap: 'Write a "flowchart LR", or a list.',
  gitGraph: 'Write a "flowchart LR" of the commits, or add a picture as SVG or PNG.',
  journey: 'Write a table, or a "flowchart LR" of the steps.',
};
const SUBSTITUTE = `Write one of ${DRAWN}, or add a picture as SVG or PNG.`;

const ALTERNATIVE = /^\s*(accTitle|accDescr)\s*:\s*(.*?)\s*;?\s*$/;
const LONG_DESCRIPTION = /^\s*accDescr\s*\{/;
const REMEDIES = {
  accTitle: 'what the picture shows in a few words',
  accDescr: 'the whole picture in sentences, for people who cannot see it',
};

function blankFrontMatter(lines: string[]): string | undefined {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start === -1 || lines[start]?.trim() !== '---') return undefined;
  const end = lines.findIndex((line, index) => index > start && line.trim() === '---');
  if (end === -1) return undefined;
  const yaml = lines.slice(start + 1, end).join('\n');
  lines.fill('', start, end + 1);
  try {
    const fields: unknown = parseYaml(yaml);
    const title = Object(fields).title;
    return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
  } catch {
    // It sets colors and the like, which the site does not take.
    return undefined;
  }
}

/** Takes the text of a block, gives what is to be drawn, and what the block says about it. */
function takeApart(text: string): Parts {
  // Settings are for Mermaid's own drawing.
  const lines = text.replace(/%%\{.*?\}%%/gs, (setting) => setting.replace(/[^\n]/g, ' ')).split('\n');
  const title = blankFrontMatter(lines);
  const parts: Parts = {lines, ...(title !== undefined && {title})};
  let long: string[] | undefined;
  for (const [index, line] of lines.entries()) {
    const opened =
      long === undefined && LONG_DESCRIPTION.test(line) ? line.replace(LONG_DESCRIPTION, '') : undefined;
    if (long !== undefined || opened !== undefined) {
      const [words = '', after] = (opened ?? line).split('}');
      long = [...(long ?? []), words.trim()];
      parts.accDescr = long.filter((part) => part !== '').join(' ');
      if (after !== undefined) long = undefined;
      lines[index] = '';
      continue;
    }
    const [, name, words = ''] = ALTERNATIVE.exec(line) ?? [];
    if (name === 'accTitle' || name === 'accDescr') parts[name] = words;
    if (name !== undefined || /^\s*%%/.test(line)) lines[index] = '';
  }
  return parts;
}

function readBody(kind: DiagramKind, db: unknown): DiagramBody {
  // Each grammar fills an object of its own kind.
  switch (kind) {
    case 'flowchart':
      return readFlow(db as FlowDb);
    case 'sequence':
      return readSequence(db as SequenceDb);
    case 'state':
      return readState(db as StateDb);
    case 'class':
      return readClasses(db as ClassDb);
    case 'entity':
      return readEntities(db as EntityDb);
    case 'chart':
      return readChart(db as ChartDb);
  }
}

/** What the grammars read and no drawing shows: links, and frames around participants. */
const NOT_SHOWN: readonly [kind: DiagramKind, line: RegExp, why: string][] = [
  ['flowchart', /^\s*click\s/, 'a box of a drawing is no link. Remove the line, and link in the text'],
  ['state', /^\s*click\s/, 'a state of a drawing is no link. Remove the line, and link in the text'],
  [
    'class',
    /^\s*(?:click|link|callback)\s/,
    'a class of a drawing is no link. Remove the line, and link in the text',
  ],
  [
    'sequence',
    /^\s*(?:links?)\s+\S+\s*:/,
    'a participant of a drawing is no link. Remove the line, and link in the text',
  ],
  ['sequence', /^\s*box(?:\s|$)/, 'a box around participants is not drawn. Remove this line and its "end"'],
];

function findNotShown(kind: DiagramKind, lines: readonly string[]): SyntaxProblem | undefined {
  for (const [index, line] of lines.entries()) {
    const html = findRefusedHtml(line);
    const offset = html === undefined ? line.search(/\S/) : line.indexOf(html);
    const place = {line: index + 1, column: Math.max(0, offset) + 1};
    if (html !== undefined) {
      return {...place, message: `the HTML "${html}" is not drawn. Write plain text; "<br/>" breaks a line.`};
    }
    const [, , why] = NOT_SHOWN.find(([of, form]) => of === kind && form.test(line)) ?? [];
    if (why !== undefined) return {...place, message: `${why}.`};
  }
  return undefined;
}

/** Says what a pattern needs and a block does not have; undefined if it has both. */
function describeMissing({accTitle = '', accDescr = ''}: Parts): string | undefined {
  const missing = Object.entries({accTitle, accDescr}).flatMap(([name, words]) =>
    words === '' ? [name as keyof typeof REMEDIES] : [],
  );
  if (missing.length === 0) return undefined;
  const remedies = missing.map((name) => `"${name}: …" with ${REMEDIES[name]}`);
  return `the diagram has no ${missing.join(' and no ')}. Add ${remedies.join(', and ')}, below its first line.`;
}

/** Tells whether a block of code is a diagram: its language is "mermaid", in capitals or not. */
export function isMermaid({lang}: {lang?: string | null}): boolean {
  return lang?.toLowerCase() === 'mermaid';
}

export interface ReadOptions {
  /** Whether the block itself has to say in words what it shows, as in patterns. */
  needsWords?: boolean;
}

/**
 * Takes the text of a Mermaid block; gives the diagram, or the first problem with its line and column in the block,
 * from 1.
 */
export function readDiagram(
  text: string,
  {needsWords = false}: ReadOptions = {},
): {diagram: Diagram; problem?: undefined} | {diagram?: undefined; problem: SyntaxProblem} {
  const parts = takeApart(text);
  const {lines} = parts;
  const start = lines.findIndex((line) => line.trim() !== '');
  const header = lines[start]?.trim() ?? '';
  const column = (lines[start] ?? '').search(/\S/) + 1;
  const refuse = (message: string, line = Math.max(start, 0) + 1, at = Math.max(column, 1)) => ({
    problem: {line, column: at, message},
  });
  if (header === '') return refuse(`the diagram is empty. Start it with ${DRAWN}.`, 1, 1);
  const [, kind] = KINDS.find(([form]) => form.test(header)) ?? [];
  if (kind === undefined) {
    const [word = header] = /^[\w-]+/.exec(header) ?? [];
    if (!NOT_DRAWN.test(header)) return refuse(`"${word}" begins no diagram. Start it with ${DRAWN}.`);
    return refuse(`a diagram of the kind "${word}" is not drawn. ${SUBSTITUTES[word] ?? SUBSTITUTE}`);
  }
  const source = hideEntities(lines.slice(start).join('\n')).trimStart();
  const parsed = parseMermaid(kind, `${source}\n`);
  if ('error' in parsed) {
    const {error} = parsed;
    const offset = error.line === 1 ? column - 1 : 0;
    return refuse(
      describeGrammarError(kind, error, source),
      Math.min(start + error.line, lines.length),
      offset + error.column + 1,
    );
  }
  const notShown = findNotShown(kind, lines);
  if (notShown !== undefined) return {problem: notShown};
  const body = readBody(kind, parsed.db);
  if (body.labels.length === 0)
    return refuse(`the diagram "${header}" is empty. Add what it shows, or remove it.`);
  const missing = needsWords ? describeMissing(parts) : undefined;
  if (missing !== undefined) return refuse(missing);
  const title = parts.accTitle || parts.title;
  return {
    diagram: {kind, ...body, description: parts.accDescr || body.description, ...(title && {title})},
  };
}
