import type {DiagramBody, LineLook} from './diagram';
import {collectLabels, inline, plainWords, toBody} from './diagramWords';

interface Member {
  id: string;
  visibility: string;
  classifier: string;
  parameters?: string;
  returnType?: string;
}

/** What Mermaid's grammar reads of a class diagram. */
export interface ClassDb {
  relationType: Record<string, number>;
  lineType: Record<string, number>;
  interfaces: {id: string; label: string}[];
  getClasses: () => Map<
    string,
    {
      id: string;
      type: string;
      label: string;
      parent?: string;
      annotations: string[];
      members: Member[];
      methods: Member[];
      link?: string;
      haveCallback?: boolean;
    }
  >;
  getRelations: () => {
    id1: string;
    id2: string;
    relation: {type1: number | 'none'; type2: number | 'none'; lineType: number};
    relationTitle1: string;
    relationTitle2: string;
    title?: string;
  }[];
  getNotes: () => Map<string, {text: string; class?: string}>;
}

/** A line with a mark of the relation at its first end, and at its second. */
const LINES: Record<string, [first: string, second: string]> = {
  EXTENSION: ['<|--', '--|>'],
  COMPOSITION: ['*--', '--*'],
  AGGREGATION: ['o--', '--o'],
  DEPENDENCY: ['<--', '-->'],
};
const DOTTED: Record<string, [first: string, second: string]> = {
  EXTENSION: ['<|..', '..|>'],
  DEPENDENCY: ['<..', '..>'],
};
const TOLD: Record<string, string> = {
  EXTENSION: 'is extended by',
  COMPOSITION: 'is made of',
  AGGREGATION: 'has',
  DEPENDENCY: 'is used by',
};

/** Generics are written between tildes. */
function showGenerics(text: string): string {
  return text.replace(/~([^~]*)~/g, '<$1>').replace(/^\\/, '');
}

/** Takes what the grammar reads of a class diagram, gives it in the form that is drawn. */
export function readClasses(db: ClassDb): DiagramBody {
  const labels = collectLabels();
  const lines = ['classDiagram'];
  const sentences: string[] = [];
  const refs = new Map<string, string>();
  const names = new Map<string, string>();
  const typeName = (value: number | 'none') =>
    Object.keys(db.relationType).find((name) => db.relationType[name] === value);
  const name = (id: string, label: string) => {
    refs.set(id, labels.add(label, 'node'));
    names.set(id, inline(plainWords(label)));
  };
  for (const {id, type, label, parent, annotations, members, methods} of db.getClasses().values()) {
    // The space of names that a class lies in stands before its name.
    name(id, `${parent ? `${parent}::` : ''}${showGenerics(label || id)}${type ? `<${type}>` : ''}`);
    const signs = (member: Member, rest: string) =>
      `${member.visibility}${rest}${/[$*]/.test(member.classifier) ? member.classifier : ''}`;
    const parts = [
      ...members.map((member) => signs(member, labels.add(showGenerics(member.id), 'code'))),
      ...methods.map((member) => {
        const result = member.returnType ? ` ${labels.add(showGenerics(member.returnType), 'code')}` : '';
        const parameters = member.parameters ? labels.add(showGenerics(member.parameters), 'code') : '';
        return `${signs(member, labels.add(showGenerics(member.id), 'code'))}(${parameters})${result}`;
      }),
    ];
    const annotation = annotations.map((word) => word.replace(/\W+/g, '_')).filter((word) => word !== '')[0];
    lines.push(`class ${refs.get(id)} {`, ...(annotation ? [`<<${annotation}>>`] : []), ...parts, '}');
    const told = [...members, ...methods].map(
      ({id: own, parameters}) =>
        `${showGenerics(own)}${parameters === undefined ? '' : `(${showGenerics(parameters)})`}`,
    );
    if (told.length > 0) sentences.push(`“${names.get(id)}” has ${told.join(', ')}.`);
  }
  for (const {id, label} of db.interfaces) {
    name(id, label);
    lines.push(`class ${refs.get(id)}`);
  }
  const lineLooks: LineLook[] = [];
  for (const {id1, id2, relation, relationTitle1, relationTitle2, title = ''} of db.getRelations()) {
    const isDotted = relation.lineType === db.lineType.DOTTED_LINE;
    const [first, second] = [typeName(relation.type1), typeName(relation.type2)];
    const marked = first ?? second;
    const forms = (isDotted ? DOTTED[marked ?? ''] : undefined) ?? LINES[marked ?? ''];
    const line = forms === undefined ? (isDotted ? '..>' : '-->') : first === undefined ? forms[1] : forms[0];
    const many = (text: string) =>
      text === 'none' || plainWords(text) === '' ? '' : ` "${labels.add(text, 'edge')}"`;
    const words = plainWords(title);
    const label = words === '' ? '' : ` : ${labels.add(title, 'edge')}`;
    lines.push(
      `${refs.get(id1)}${many(relationTitle1)} ${line}${many(relationTitle2)} ${refs.get(id2)}${label}`,
    );
    lineLooks.push({
      from: refs.get(id1) ?? '',
      to: refs.get(id2) ?? '',
      start: first === undefined ? 'none' : 'arrow',
      end: second === undefined ? 'none' : 'arrow',
    });
    const [from, to] = first === undefined ? [id2, id1] : [id1, id2];
    const verb = TOLD[marked ?? ''] ?? 'is joined to';
    sentences.push(
      `“${names.get(from)}” ${verb} “${names.get(to)}”${words === '' ? '' : `: ${inline(words)}`}.`,
    );
  }
  for (const {text, class: about} of db.getNotes().values()) {
    const ref = labels.add(text, 'row');
    lines.push(`class ${ref}`);
    if (about !== undefined) {
      lines.push(`${refs.get(about)} ..> ${ref}`);
      lineLooks.push({from: refs.get(about) ?? '', to: ref, start: 'none', end: 'none', kind: 'note'});
    }
    sentences.push(`Note: ${inline(plainWords(text))}.`);
  }
  return toBody({lines, labels, sentences, lineLooks});
}
