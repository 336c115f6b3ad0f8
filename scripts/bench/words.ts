/** Names and prose for entries that stand for no real thing. */
import type {Random} from './random';

const FIRST_WORDS = [
  'Alder',
  'Beaver',
  'Cedar',
  'Delta',
  'Eddy',
  'Fjord',
  'Gravel',
  'Heron',
  'Inlet',
  'Juniper',
];
const SECOND_WORDS = [
  'Bridge',
  'Ferry',
  'Gate',
  'Harbour',
  'Ledger',
  'Locks',
  'Paddle',
  'Relay',
  'Survey',
  'Weir',
];

const SUBJECTS = [
  'The platform team',
  'A controller',
  'The pipeline',
  'A developer',
  'The registry',
  'An operator',
];
const VERBS = ['compares', 'keeps', 'records', 'checks', 'publishes', 'restores', 'signs', 'measures'];
const OBJECTS = [
  'the declared state',
  'each release',
  'the template of a service',
  'every secret in use',
  'the result of a test',
  'the shape of the cluster',
  'the list of owners',
];
const ENDS = [
  'before anything is deployed',
  'on each merge to the main branch',
  'so that a person can follow what happened',
  'without a ticket',
  'and says why when it cannot',
  'as often as the network allows',
  'in every environment alike',
];

/** Takes the number of a thing and the word for its kind, gives a name that no other number has. */
export function nameOf(index: number, kind = ''): string {
  const first = FIRST_WORDS[index % FIRST_WORDS.length];
  const second = SECOND_WORDS[Math.floor(index / FIRST_WORDS.length) % SECOND_WORDS.length];
  const round = Math.floor(index / (FIRST_WORDS.length * SECOND_WORDS.length)) + 1;
  return [first, second, kind, round].filter((word) => word !== '').join(' ');
}

/** Takes a name, gives the id that its file is called by. */
export function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** Gives one sentence. */
export function sentence(random: Random): string {
  return `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${random.pick(ENDS)}.`;
}

/** Gives a paragraph of so many sentences. */
export function paragraph(random: Random, sentences: number): string {
  return Array.from({length: sentences}, () => sentence(random)).join(' ');
}

/** Gives a Markdown list of so many sentences. */
export function list(random: Random, items: number): string {
  return Array.from({length: items}, () => `- ${sentence(random)}`).join('\n');
}
