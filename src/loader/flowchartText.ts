import type {Course, DiagramArrow, DiagramBox, DiagramEnclosure, Flowchart, LineStyle} from './diagram';
import {type DiagramLine, type ReportProblem, readLabel} from './diagramLine';

const COURSES: Record<string, Course> = {TD: 'down', TB: 'down', LR: 'across'};

const ID = /[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*/y;
const BOX_LABEL = /\[\s*("[^"]*"|[^"[\]({/\\][^[\]]*?)\s*\]/y;
const OTHER_SHAPE = /\[[[(/\\]?|[({>]/y;
const AND = /\s*&\s*/y;
const ARROW = /\s*(<?)(-{2,}>|-{3,}|-\.+->|-\.+-|={2,}>|={3,})(?:\s*\|([^|]*)\|)?\s*/y;
const ARROW_WITH_TEXT =
  /\s*(<?)(--|-\.|==)\s+("[^"]*"|[^\s"|>-][^"|>]*?)\s+(-{2,}>|-{3,}|\.+->|\.+-|={2,}>|={3,})\s*/y;
const SUBGRAPH = /^subgraph\s+(?:([A-Za-z0-9_-]+)\s*\[\s*(.+?)\s*\]|(.+?))\s*$/;
const STYLING = /^(?:style|linkStyle|classDef|class|click)\s/;
const HOW_TO = 'Write e.g. \'a["One"] -->|makes| b["Two"]\'.';

/** A box as it stands in one line. */
interface Mention {
  id: string;
  offset: number;
  label?: {written: string; offset: number};
}

interface Link {
  style: LineStyle;
  heads: DiagramArrow['heads'];
  label?: {written: string; offset: number};
}

/** Reads one line from left to right. */
class Cursor {
  offset = 0;

  constructor(readonly text: string) {}

  peek(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.offset;
    return pattern.exec(this.text) ?? undefined;
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = this.peek(pattern);
    this.offset += match?.[0].length ?? 0;
    return match;
  }

  get rest(): string {
    return this.text.slice(this.offset).trim();
  }

  get isAtEnd(): boolean {
    return this.rest === '';
  }
}

function describeRest({rest}: Cursor): string {
  return rest === ''
    ? `the line of the diagram ends too soon. ${HOW_TO}`
    : `the diagram cannot be read at "${rest}". ${HOW_TO}`;
}

/** The offset of a group that stands once in its match. */
function offsetOf(match: RegExpExecArray, group: string): number {
  return match.index + match[0].lastIndexOf(group);
}

function styleOf(stroke: string): LineStyle {
  if (stroke.includes('.')) return 'dashed';
  return stroke.includes('=') ? 'main' : 'plain';
}

function takeLink(cursor: Cursor): Link | undefined {
  const plain = cursor.take(ARROW);
  const match = plain ?? cursor.take(ARROW_WITH_TEXT);
  if (match === undefined) return undefined;
  const [, start, stroke = ''] = match;
  const written = match[3];
  const end = plain ? stroke : (match[4] ?? '');
  const hasEnd = end.endsWith('>');
  return {
    style: styleOf(stroke + end),
    heads: hasEnd ? (start === '<' ? 'both' : 'end') : 'none',
    ...(written !== undefined && {label: {written, offset: offsetOf(match, written)}}),
  };
}

function takeMention(cursor: Cursor): Mention | string {
  const id = cursor.take(ID);
  if (id === undefined) return describeRest(cursor);
  const mention = {id: id[0], offset: id.index};
  const label = cursor.take(BOX_LABEL);
  if (label !== undefined) {
    const [, written = ''] = label;
    return {...mention, label: {written, offset: offsetOf(label, written)}};
  }
  const [shape] = cursor.peek(OTHER_SHAPE) ?? [];
  if (shape === undefined) return mention;
  const reason =
    shape === '['
      ? `the label of "${mention.id}" is not closed`
      : `the shape of "${mention.id}" is not drawn: there are boxes only`;
  return `${reason}. Write '${mention.id}["Label"]'.`;
}

/** Gathers what the lines of a flowchart say. */
class FlowchartReading {
  readonly boxes = new Map<string, DiagramBox & {isNamed: boolean}>();
  readonly arrows: {arrow: DiagramArrow; line: DiagramLine; offsets: [from: number, to: number]}[] = [];
  readonly enclosures = new Map<string, DiagramEnclosure>();
  open: {id: string; line: DiagramLine} | undefined;

  constructor(readonly report: ReportProblem) {}

  mention({id, label, offset}: Mention, line: DiagramLine): void {
    const known = this.boxes.get(id);
    const enclosure = known?.enclosure ?? this.open?.id;
    if (label === undefined && known !== undefined) {
      this.boxes.set(id, {...known, enclosure});
      return;
    }
    const place = {written: id, offset, ...label};
    const text = readLabel({...place, hand: 'upright'}, line, this.report);
    if (known?.isNamed && text !== known.label) {
      this.report(line, place.offset, `the box "${id}" has two labels. Keep one.`);
    }
    this.boxes.set(id, {
      id,
      label: text,
      isNamed: label !== undefined,
      ...(enclosure !== undefined && {enclosure}),
    });
  }

  connect(
    froms: readonly Mention[],
    {label, ...link}: Link,
    tos: readonly Mention[],
    line: DiagramLine,
  ): void {
    const text = label === undefined ? '' : readLabel({...label, hand: 'italic'}, line, this.report);
    for (const from of froms) {
      for (const to of tos) {
        if (from.id === to.id) {
          this.report(line, to.offset, `the arrow leads from "${to.id}" to itself. Say that in the text.`);
        }
        this.arrows.push({
          arrow: {from: from.id, to: to.id, label: text, ...link},
          line,
          offsets: [from.offset, to.offset],
        });
      }
    }
  }

  enclose(line: DiagramLine): void {
    const {text} = line;
    const [, named, label, bare = ''] = SUBGRAPH.exec(text.trim()) ?? [];
    const id = named ?? bare;
    const offset = Math.max(0, text.indexOf(label ?? bare));
    if (this.open !== undefined) {
      this.report(line, 0, 'a subgraph lies inside another one. Close the outer one with "end" before it.');
    }
    const title = readLabel({written: label ?? bare, offset, hand: 'italic'}, line, this.report);
    this.enclosures.set(id, {id, title});
    this.open = {id, line};
  }

  statement(line: DiagramLine): void {
    const cursor = new Cursor(line.text.replace(/;\s*$/, ''));
    cursor.take(/\s*/y);
    let before: {mentions: Mention[]; link: Link} | undefined;
    for (;;) {
      const mentions: Mention[] = [];
      do {
        const mention = takeMention(cursor);
        if (typeof mention === 'string') {
          this.report(line, cursor.offset, mention);
          return;
        }
        mentions.push(mention);
        this.mention(mention, line);
      } while (cursor.take(AND) !== undefined);
      if (before !== undefined) this.connect(before.mentions, before.link, mentions, line);
      if (cursor.isAtEnd) return;
      const link = takeLink(cursor);
      if (link === undefined) {
        this.report(line, cursor.offset, describeRest(cursor));
        return;
      }
      before = {mentions, link};
    }
  }

  line(line: DiagramLine): void {
    const text = line.text.trim();
    if (/^subgraph\b/.test(text)) this.enclose(line);
    else if (/^end;?$/.test(text)) {
      if (this.open === undefined) this.report(line, 0, 'no subgraph is open here. Remove this "end".');
      this.open = undefined;
    } else if (STYLING.test(text) || text.startsWith('direction ')) {
      this.report(
        line,
        0,
        `"${text.split(' ')[0]}" has no effect: the look of a diagram comes from the site. Remove the line.`,
      );
    } else this.statement(line);
  }

  close(header: DiagramLine): void {
    if (this.open !== undefined) {
      this.report(
        this.open.line,
        0,
        `the subgraph "${this.open.id}" has no end. Close it with a line "end".`,
      );
    }
    for (const {arrow, line, offsets} of this.arrows) {
      for (const [index, id] of [arrow.from, arrow.to].entries()) {
        if (this.enclosures.has(id)) {
          this.report(
            line,
            offsets[index] ?? 0,
            `the arrow ends at the subgraph "${id}". Let it end at a box in it.`,
          );
        }
      }
    }
    const used = new Set([...this.boxes.values()].map(({enclosure}) => enclosure));
    for (const {id} of this.enclosures.values()) {
      if (!used.has(id))
        this.report(header, 0, `the subgraph "${id}" holds no box. Put one in, or remove it.`);
    }
    if (this.boxes.size === 0) this.report(header, 0, `the diagram is empty. ${HOW_TO}`);
  }
}

/**
 * Takes the first line of a flowchart and its other lines, without titles and comments; gives what it says, and
 * reports what of it cannot be read or drawn.
 */
export function readFlowchart(
  header: DiagramLine,
  lines: readonly DiagramLine[],
  report: ReportProblem,
): Flowchart {
  const [, written = ''] = header.text.trim().split(/\s+/);
  const course = COURSES[written.replace(/;$/, '')];
  if (course === undefined) {
    const what =
      written === '' ? 'the diagram has no direction' : `"${written}" is no direction that the site draws`;
    report(header, 0, `${what}. Write "flowchart TD" for down the page or "flowchart LR" for across it.`);
  }
  const reading = new FlowchartReading(report);
  for (const line of lines) reading.line(line);
  reading.close(header);
  return {
    kind: 'flowchart',
    course: course ?? 'down',
    boxes: [...reading.boxes.values()].map(({isNamed: _, ...box}) => box),
    arrows: reading.arrows.map(({arrow}) => arrow),
    enclosures: [...reading.enclosures.values()],
  };
}
