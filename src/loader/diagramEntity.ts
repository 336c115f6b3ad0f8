import type {DiagramBody} from './diagram';
import {collectLabels, inline, plainWords, toBody} from './diagramWords';

/** What Mermaid's grammar reads of an entity-relationship diagram. */
export interface EntityDb {
  getEntities: () => Map<
    string,
    {
      id: string;
      label: string;
      alias: string;
      attributes: {type: string; name: string; keys: string[]; comment: string}[];
    }
  >;
  getRelationships: () => {
    entityA: string;
    roleA: string;
    entityB: string;
    relSpec: {cardA: string; cardB: string; relType: string};
  }[];
}

const COUNTS: Record<string, [left: string, right: string, told: string]> = {
  ONLY_ONE: ['||', '||', 'one'],
  ZERO_OR_ONE: ['|o', 'o|', 'zero or one'],
  ONE_OR_MORE: ['}|', '|{', 'one or more'],
  ZERO_OR_MORE: ['}o', 'o{', 'zero or more'],
  MD_PARENT: ['||', '||', 'one'],
};
const ONE: [string, string, string] = ['||', '||', 'one'];

/** Takes what the grammar reads of an entity-relationship diagram, gives it in the form that is drawn. */
export function readEntities(db: EntityDb): DiagramBody {
  const labels = collectLabels();
  const lines = ['erDiagram'];
  const sentences: string[] = [];
  const refs = new Map<string, string>();
  const names = new Map<string, string>();
  for (const {id, label, alias, attributes} of db.getEntities().values()) {
    const ref = labels.add(alias || label, 'node');
    refs.set(id, ref);
    names.set(id, inline(plainWords(alias || label)));
    const rows = attributes.map(({type, name, keys, comment}) => {
      const words = comment === '' ? name : `${name} (${inline(plainWords(comment))})`;
      return `${labels.add(type, 'code')} ${labels.add(words, 'code')} ${keys.join(' ')}`.trim();
    });
    lines.push(`${ref} {`, ...rows, '}');
    if (attributes.length > 0) {
      sentences.push(
        `“${names.get(id)}” has ${attributes.map(({name, type}) => `${name} (${type})`).join(', ')}.`,
      );
    }
  }
  for (const {entityA, roleA, entityB, relSpec} of db.getRelationships()) {
    // Each count stands at the end that it is about.
    const [left, , first] = COUNTS[relSpec.cardB] ?? ONE;
    const [, right, second] = COUNTS[relSpec.cardA] ?? ONE;
    const line = relSpec.relType === 'IDENTIFYING' ? '--' : '..';
    lines.push(
      `${refs.get(entityA)} ${left}${line}${right} ${refs.get(entityB)} : ${labels.add(roleA, 'edge')}`,
    );
    const words = inline(plainWords(roleA));
    const verb = words === '' ? 'relates to' : words;
    sentences.push(`“${names.get(entityA)}” ${verb} “${names.get(entityB)}”: ${first} to ${second}.`);
  }
  return toBody({lines, labels, sentences});
}
