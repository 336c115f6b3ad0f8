import type {DiagramBody, LineEnd, LineLook, NodeLook} from './diagram';
import {collectLabels, inline, plainWords, toBody} from './diagramWords';

/** What Mermaid's grammar reads of a flowchart. */
export interface FlowDb {
  getDirection: () => string | undefined;
  getVertices: () => Map<
    string,
    {id: string; text?: string; type?: string; link?: string; haveCallback?: boolean}
  >;
  getEdges: () => {start: string; end: string; type?: string; text: string; stroke?: string}[];
  getSubGraphs: () => {id: string; title: string; nodes: string[]; dir?: string}[];
}

type Brackets = readonly [open: string, close: string];

const BOX: Brackets = ['[', ']'];
const SHAPES: readonly [names: string, brackets: Brackets][] = [
  ['round rounded event', ['(', ')']],
  ['stadium terminal pill ellipse delay half-rounded-rectangle', ['([', '])']],
  ['subroutine fr-rect subprocess subproc framed-rectangle', ['[[', ']]']],
  ['cylinder cyl database db das h-cyl horizontal-cylinder lin-cyl disk lined-cylinder', ['[(', ')]']],
  ['circle circ sm-circ small-circle start', ['((', '))']],
  ['doublecircle dbl-circ double-circle fr-circ framed-circle stop', ['(((', ')))']],
  ['diamond diam decision question', ['{', '}']],
  ['hexagon hex prepare', ['{{', '}}']],
  ['odd flag paper-tape', ['>', ']']],
  ['trapezoid trap-b priority trapezoid-bottom lean_right lean-r lean-right in-out', ['[/', '\\]']],
  [
    'inv_trapezoid trap-t manual inv-trapezoid trapezoid-top lean_left lean-l lean-left out-in',
    ['[\\', '/]'],
  ],
];
const BRACKETS = new Map(
  SHAPES.flatMap(([names, brackets]) => names.split(' ').map((name) => [name, brackets])),
);

function lookOf(type: string): NodeLook | undefined {
  if (/^lean[_-]r|^in-out$/.test(type)) return 'lean-right';
  return /^lean[_-]l|^out-in$/.test(type) ? 'lean-left' : undefined;
}

function endsOf(type = 'arrow_point'): Pick<LineLook, 'start' | 'end'> {
  const [, double, name = ''] = /^(double_)?arrow_(\w+)$/.exec(type) ?? [];
  const end: LineEnd =
    name === 'open' ? 'none' : name === 'circle' ? 'circle' : name === 'cross' ? 'cross' : 'arrow';
  return {start: double ? end : 'none', end};
}

const STROKES: Record<string, string> = {normal: '-->', thick: '==>', dotted: '-.->'};

/** Takes what the grammar reads of a flowchart, gives it in the form that is drawn. */
export function readFlow(db: FlowDb): DiagramBody {
  const labels = collectLabels();
  const nodeLooks = new Map<string, NodeLook>();
  const groups = db.getSubGraphs().filter(({nodes}) => nodes.length > 0);
  const vertices = new Map(db.getVertices());
  for (const {id, title, nodes} of db.getSubGraphs())
    if (nodes.length === 0) vertices.set(id, {id, text: title});
  const ids = new Map<string, string>([
    ...[...vertices.keys()].map((id, index): [string, string] => [id, `n${index}`]),
    ...groups.map(({id}, index): [string, string] => [id, `g${index}`]),
  ]);
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const placed = new Set<string>();
  const names = new Map<string, string>();
  const lines: string[] = [`flowchart ${db.getDirection() ?? 'TB'}`];
  const addNode = (id: string) => {
    const {text, type = ''} = vertices.get(id) ?? {};
    const [open, close] = BRACKETS.get(type) ?? BOX;
    const look = lookOf(type);
    const own = ids.get(id) ?? '';
    if (look) nodeLooks.set(own, look);
    names.set(id, inline(plainWords(text || id)));
    lines.push(`${own}${open}${labels.add(text || id, 'node')}${close}`);
  };
  const place = (id: string) => {
    if (placed.has(id)) return;
    placed.add(id);
    const group = groupOf.get(id);
    if (group === undefined) {
      addNode(id);
      return;
    }
    names.set(id, inline(plainWords(group.title)));
    lines.push(`subgraph ${ids.get(id)} [${labels.add(group.title, 'group')}]`);
    if (group.dir) lines.push(`direction ${group.dir}`);
    for (const inner of group.nodes) place(inner);
    lines.push('end');
  };
  const inner = new Set(groups.flatMap(({nodes}) => nodes));
  for (const {id} of groups) if (!inner.has(id)) place(id);
  for (const id of vertices.keys()) place(id);
  const lineLooks: LineLook[] = [];
  const sentences: string[] = groups.map(({id, nodes}) => {
    const held = nodes.map((node) => `“${names.get(node) ?? node}”`).join(', ');
    return `“${names.get(id)}” holds ${held}.`;
  });
  for (const {start, end, type, text, stroke = 'normal'} of db.getEdges()) {
    const arrow = STROKES[stroke];
    // An invisible line only moves boxes.
    if (arrow === undefined) continue;
    const words = plainWords(text);
    const label = words === '' ? '' : `|${labels.add(text, 'edge')}|`;
    lines.push(`${ids.get(start)} ${arrow}${label} ${ids.get(end)}`);
    const look = endsOf(type);
    lineLooks.push({from: ids.get(start) ?? '', to: ids.get(end) ?? '', ...look});
    const verb = look.end === 'arrow' ? (look.start === 'arrow' ? 'and' : 'leads to') : 'is joined to';
    const tail = look.start === 'arrow' && look.end === 'arrow' ? ' lead to each other' : '';
    sentences.push(
      `“${names.get(start)}” ${verb} “${names.get(end)}”${tail}${words === '' ? '' : `: ${inline(words)}`}.`,
    );
  }
  if (lineLooks.length === 0 && groups.length === 0) {
    sentences.push(`${[...names.values()].map((name) => `“${name}”`).join(', ')}.`);
  }
  return toBody({lines, labels, sentences, nodeLooks, lineLooks});
}
