/** What a Mermaid block of a page says, of the part of the language that the site draws. */

/** Where the course of a flowchart runs: down the page, or across it. */
export type Course = 'down' | 'across';

export interface DiagramBox {
  id: string;
  label: string;
  /** The id of the enclosure that it lies in. */
  enclosure?: string;
}

export type LineStyle = 'plain' | 'dashed' | 'main';

export interface DiagramArrow {
  from: string;
  to: string;
  /** Empty without a label. */
  label: string;
  style: LineStyle;
  heads: 'none' | 'end' | 'both';
}

export interface DiagramEnclosure {
  id: string;
  title: string;
}

export interface Flowchart {
  kind: 'flowchart';
  course: Course;
  boxes: readonly DiagramBox[];
  arrows: readonly DiagramArrow[];
  enclosures: readonly DiagramEnclosure[];
}

/** Messages between participants, in the order of time. */
export interface SequenceDiagram {
  kind: 'sequence';
  participants: readonly DiagramBox[];
  messages: readonly DiagramArrow[];
}

export type DiagramBody = Flowchart | SequenceDiagram;

export interface Diagram {
  /** What the picture shows, in a few words. */
  title: string;
  /** The picture in sentences. */
  description: string;
  body: DiagramBody;
}
