import type {DiagramBody, LineEnd, LineLook} from './diagram';
import {collectLabels, inline, plainWords, toBody} from './diagramWords';

interface Step {
  type: number;
  from?: string;
  to?: string;
  message?: string | {visible?: boolean; start?: number; step?: number};
  placement?: number;
}

/** What Mermaid's grammar reads of a sequence diagram. */
export interface SequenceDb {
  LINETYPE: Record<string, number>;
  PLACEMENT: Record<string, number>;
  getActors: () => Map<string, {name: string; description: string; type?: string}>;
  getMessages: () => Step[];
  getBoxes: () => {name?: string}[];
}

const BLOCKS: Record<string, [word: string, told: string]> = {
  LOOP: ['loop', 'Repeat'],
  ALT: ['alt', 'If'],
  OPT: ['opt', 'Optionally'],
  PAR: ['par', 'At the same time'],
  PAR_OVER: ['par', 'At the same time'],
  CRITICAL: ['critical', 'Critical'],
  BREAK: ['break', 'Break'],
};
const SECTIONS: Record<string, [word: string, told: string]> = {
  ALT_ELSE: ['else', 'Else'],
  PAR_AND: ['and', 'And'],
  CRITICAL_OPTION: ['else', 'Option'],
};
const PLACES: Record<string, string> = {LEFTOF: 'left of', RIGHTOF: 'right of', OVER: 'over'};

function endsOf(name: string): Pick<LineLook, 'start' | 'end'> {
  const end: LineEnd = name.endsWith('_OPEN') ? 'none' : name.endsWith('_CROSS') ? 'cross' : 'arrow';
  return {start: name.startsWith('BIDIRECTIONAL') ? 'arrow' : 'none', end};
}

/** Takes what the grammar reads of a sequence diagram, gives it in the form that is drawn. */
export function readSequence(db: SequenceDb): DiagramBody {
  const labels = collectLabels();
  const nameOf = (types: Record<string, number>, value: number | undefined) =>
    Object.keys(types).find((name) => types[name] === value) ?? '';
  const actors = [...db.getActors().values()];
  const ids = new Map(actors.map(({name}, index) => [name, `p${index}`]));
  const names = new Map(actors.map(({name, description}) => [name, inline(plainWords(description || name))]));
  const lines = ['sequenceDiagram'];
  for (const {name, description, type} of actors) {
    const word = type === 'actor' ? 'actor' : 'participant';
    lines.push(`${word} ${ids.get(name)} as ${labels.add(description || name, 'node')}`);
  }
  const lineLooks: LineLook[] = [];
  const sentences: string[] = [];
  const makeRoom = () => {
    const to = `p${Math.min(1, actors.length - 1)}`;
    lines.push(`p0->>${to}: ${labels.add('', 'edge')}`);
    lineLooks.push({from: 'p0', to, start: 'none', end: 'none', kind: 'hidden'});
  };
  // A note stands below a message, and each frame begins and ends at one: without it they lie over each other.
  let last: 'message' | 'note' | 'opened' | 'closed' | undefined;
  let open: ('block' | 'background')[] = [];
  let number: {next: number; step: number} | undefined;
  const steps = db.getMessages();
  for (const [index, {type, from = '', to = '', message = '', placement}] of steps.entries()) {
    const name = nameOf(db.LINETYPE, type);
    const words = typeof message === 'string' ? message : '';
    const told = inline(plainWords(words));
    const [, block = '', edge] = /^(\w+)_(START|END)$/.exec(name) ?? [];
    if (name === 'AUTONUMBER') {
      const {visible = true, start, step} = typeof message === 'string' ? {} : message;
      number = visible ? {next: Number(start) || 1, step: Number(step) || 1} : undefined;
    } else if (name === 'NOTE') {
      if (last !== 'message' && last !== 'note') makeRoom();
      const place = PLACES[nameOf(db.PLACEMENT, placement)] ?? 'over';
      const over = place === 'over' && from !== to ? `${ids.get(from)},${ids.get(to)}` : ids.get(from);
      lines.push(`Note ${place} ${over}: ${labels.add(inline(plainWords(words)), 'row')}`);
      sentences.push(`Note at ${names.get(from)}: ${told}.`);
      last = 'note';
    } else if (block === 'RECT' || block === 'ACTIVE') {
      // A background has no meaning of its own, and neither has a bar on a life line.
      if (block === 'RECT') open = edge === 'START' ? [...open, 'background'] : open.slice(0, -1);
    } else if (edge === 'START') {
      const [word, verb] = BLOCKS[block] ?? ['opt', 'Optionally'];
      if (last === 'opened') makeRoom();
      lines.push(`${word} ${told === '' ? '' : labels.add(told, 'group')}`.trim());
      sentences.push(`${verb}${told === '' ? '' : ` (${told})`}:`);
      last = 'opened';
    } else if (edge === 'END') {
      if (last !== 'message') makeRoom();
      lines.push('end');
      sentences.push('End.');
      last = 'closed';
    } else if (SECTIONS[name]) {
      const [word, verb] = SECTIONS[name];
      if (last !== 'message') makeRoom();
      lines.push(`${word} ${told === '' ? '' : labels.add(told, 'group')}`.trim());
      sentences.push(`${verb}${told === '' ? '' : ` (${told})`}:`);
      last = 'opened';
    } else if (ids.has(from) && ids.has(to)) {
      const numbered = number === undefined ? words : `${number.next}. ${words}`;
      if (number !== undefined) number.next += number.step;
      const dash = name.includes('DOTTED') ? '--' : '-';
      const following = nameOf(db.LINETYPE, steps[index + 1]?.type);
      const bar = steps[index + 1]?.from;
      const mark =
        following === 'ACTIVE_START' && bar === to
          ? '+'
          : following === 'ACTIVE_END' && bar === from
            ? '-'
            : '';
      const head = name.endsWith('_POINT') ? ')' : '>>';
      lines.push(
        `${ids.get(from)}${dash}${head}${mark}${ids.get(to)}: ${labels.add(inline(plainWords(numbered)), 'edge')}`,
      );
      lineLooks.push({from: ids.get(from) ?? '', to: ids.get(to) ?? '', ...endsOf(name)});
      sentences.push(`${names.get(from)} to ${names.get(to)}${told === '' ? '' : `: ${told}`}.`);
      last = 'message';
    }
  }
  return toBody({lines, labels, sentences, lineLooks});
}
