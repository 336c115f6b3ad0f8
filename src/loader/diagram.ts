/** What a Mermaid block of a page says, in the form that is drawn. */

/** The kinds of Mermaid diagrams that the site draws. */
export type DiagramKind = 'flowchart' | 'sequence' | 'state' | 'class' | 'entity' | 'chart';

/** Where a label stands: this decides its face, its size and where it is broken. */
export type LabelRole = 'node' | 'edge' | 'group' | 'row' | 'code' | 'plain';

export interface DiagramLabel {
  text: string;
  role: LabelRole;
}

/** A look of a node that the drawing gives to one of another shape. */
export type NodeLook = 'lean-right' | 'lean-left' | 'choice' | 'bar' | 'note';

export type LineEnd = 'arrow' | 'none' | 'circle' | 'cross';

/** What a line has at its ends. */
export interface LineLook {
  /** The ids of what it joins, as in the source. */
  from: string;
  to: string;
  start: LineEnd;
  end: LineEnd;
  /** A line to a note, or one that only makes room. */
  kind?: 'note' | 'hidden';
}

export interface Diagram {
  kind: DiagramKind;
  /** What the picture shows, in a few words, if the block says so. */
  title?: string;
  /** The picture in sentences: those of the author, else ones made of what it shows. */
  description: string;
  /** The diagram in the plain form that is drawn. Each label is one character, `labelReference(index)`. */
  source: string;
  labels: readonly DiagramLabel[];
  /** The names of the series of a chart, in their order. */
  legend?: readonly (string | undefined)[];
  /** The looks of nodes, by their id in the source. */
  nodeLooks: ReadonlyMap<string, NodeLook>;
  /** The looks of lines, in the order of the source; those of lines that are not here are as drawn. */
  lineLooks: readonly LineLook[];
}

/** What the reader of a kind gives: a diagram, but for what the block says about it in words. */
export type DiagramBody = Omit<Diagram, 'kind' | 'title'>;

const FIRST_REFERENCE = 0xe000;

/** Gives the private-use character that stands for a label in the source of a diagram. */
export function labelReference(index: number): string {
  return String.fromCodePoint(FIRST_REFERENCE + index);
}

/** Takes a character of the source of a diagram, gives the index of the label it stands for; -1 for none. */
export function labelIndex(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code >= FIRST_REFERENCE && code < LAST_REFERENCE ? code - FIRST_REFERENCE : -1;
}

/** One character of the private-use area that no label has: it takes up room in a line, and nothing is written there. */
export const FILLER = '\uf8ff';

const LAST_REFERENCE = 0xf8ff;
