import type {DiagramBody, LineLook, NodeLook} from './diagram';
import {collectLabels, inline, plainWords, toBody} from './diagramWords';

interface StateRef {
  id: string;
  type?: string;
  description?: string;
  start?: boolean;
}

type Statement =
  | ({stmt: 'state'; doc?: Statement[]; note?: {text: string}} & StateRef)
  | {stmt: 'relation'; state1: StateRef; state2: StateRef; description?: string}
  | {stmt: 'dir'; value: string}
  | {stmt: 'style' | 'classDef' | 'applyClass' | 'click' | 'default'};

/** What Mermaid's grammar reads of a state diagram. */
export interface StateDb {
  getRootDocV2: () => {doc: Statement[]};
}

interface State {
  ref: string;
  descriptions: string[];
  type: string;
  scope: string;
  isComposite: boolean;
  notes: string[];
}

interface Relation {
  from: StateRef;
  to: StateRef;
  label: string;
  scope: string;
}

const ROOT = 'root';
const LOOKS: Record<string, NodeLook> = {choice: 'choice', fork: 'bar', join: 'bar'};

function isEnd({start}: StateRef): boolean {
  return start !== undefined;
}

/** Takes what the grammar reads of a state diagram, gives it in the form that is drawn. */
export function readState(db: StateDb): DiagramBody {
  const labels = collectLabels();
  const states = new Map<string, State>();
  const relations: Relation[] = [];
  const directions = new Map<string, string>();
  const learn = ({id, type, description}: StateRef, scope: string): State => {
    const known = states.get(id) ?? {
      ref: `s${states.size}`,
      descriptions: [],
      type: 'default',
      scope,
      isComposite: false,
      notes: [],
    };
    if (description) known.descriptions.push(description.replace(/^:\s*/, ''));
    if (type && type !== 'default') known.type = type;
    states.set(id, known);
    return known;
  };
  const walk = (doc: readonly Statement[], scope: string) => {
    for (const statement of doc) {
      if (statement.stmt === 'dir') directions.set(scope, statement.value);
      else if (statement.stmt === 'relation') {
        const {state1: from, state2: to, description = ''} = statement;
        for (const end of [from, to]) if (!isEnd(end)) learn(end, scope);
        relations.push({from, to, label: description, scope});
      } else if (statement.stmt === 'state' && statement.type === 'divider') {
        // Regions that run side by side have no line between them here: what is apart is not joined.
        walk(statement.doc ?? [], scope);
      } else if (statement.stmt === 'state' && !isEnd(statement)) {
        const state = learn(statement, scope);
        if (statement.note) state.notes.push(statement.note.text);
        if (statement.doc && statement.doc.length > 0) {
          state.isComposite = true;
          walk(statement.doc, statement.id);
        }
      }
    }
  };
  walk(db.getRootDocV2().doc, ROOT);

  const nodeLooks = new Map<string, NodeLook>();
  const lineLooks: LineLook[] = [];
  const sentences: string[] = [];
  const lines = ['stateDiagram-v2'];
  const wordsOf = (id: string) => states.get(id)?.descriptions.join('\n') || id;
  const nameOf = (end: StateRef): string =>
    isEnd(end) ? (end.start ? 'The start' : 'the end') : `“${inline(plainWords(wordsOf(end.id)))}”`;
  const tell = ({from, to, label}: Relation) => {
    const words = inline(plainWords(label));
    sentences.push(`${nameOf(from)} leads to ${nameOf(to)}${words === '' ? '' : `: ${words}`}.`);
  };
  const labelOf = (label: string) => (plainWords(label) === '' ? '' : ` : ${labels.add(label, 'edge')}`);
  const noted: [ref: string, note: string][] = [];
  const pseudo = {start: 0, end: 0};
  const writeScope = (scope: string) => {
    const direction = directions.get(scope);
    if (direction) lines.push(`direction ${direction}`);
    for (const [id, state] of states) {
      if (state.scope !== scope) continue;
      const look = LOOKS[state.type];
      if (look) nodeLooks.set(state.ref, look);
      const label = labels.add(look ? '' : wordsOf(id), state.isComposite ? 'group' : 'node');
      lines.push(`state "${label}" as ${state.ref}${state.isComposite ? ' {' : ''}`);
      if (state.isComposite) {
        writeScope(id);
        lines.push('}');
      }
      for (const text of state.notes) {
        const note = `t${noted.length}`;
        lines.push(`state "${labels.add(text, 'row')}" as ${note}`);
        nodeLooks.set(note, 'note');
        noted.push([state.ref, note]);
        sentences.push(`Note at ${nameOf({id})}: ${inline(plainWords(text))}.`);
      }
    }
    // The start and the end of a scope lie in it, once each.
    const known = new Map<string, string>();
    const refOf = (end: StateRef): string => {
      if (!isEnd(end)) return states.get(end.id)?.ref ?? '';
      const ref = known.get(end.id);
      if (ref !== undefined) return ref;
      const kind = end.start ? 'start' : 'end';
      pseudo[kind] += 1;
      known.set(end.id, `_${kind}${pseudo[kind] > 1 ? pseudo[kind] : ''}`);
      return '[*]';
    };
    for (const relation of relations) {
      const {from, to, label} = relation;
      if (relation.scope !== scope || (!isEnd(from) && !isEnd(to))) continue;
      lines.push(`${refOf(from)} --> ${refOf(to)}${labelOf(label)}`);
      tell(relation);
    }
  };
  writeScope(ROOT);
  for (const relation of relations) {
    const {from, to, label} = relation;
    if (isEnd(from) || isEnd(to)) continue;
    lines.push(`${states.get(from.id)?.ref} --> ${states.get(to.id)?.ref}${labelOf(label)}`);
    tell(relation);
  }
  for (const [ref, note] of noted) {
    lines.push(`${ref} --> ${note}`);
    lineLooks.push({from: ref, to: note, start: 'none', end: 'none', kind: 'note'});
  }
  return toBody({lines, labels, sentences, nodeLooks, lineLooks});
}
