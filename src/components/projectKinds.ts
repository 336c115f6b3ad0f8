import type {ProjectKind} from '@site/src/model/pageData';

interface KindWords {
  /** What one is called, where it can stand alone. */
  name: string;
  /** The heading over several. */
  title: string;
  /** One and several in a sentence, to be counted. */
  nouns: [one: string, several: string];
  /** What they are, in one sentence. */
  words: string;
}

/** What projects of a kind are called. */
export const PROJECT_KINDS: Record<ProjectKind, KindWords> = {
  tooling: {
    name: 'Tooling',
    title: 'Tooling',
    nouns: ['tool', 'tools'],
    words: 'Programs for the command line, for those who build a platform.',
  },
  plugin: {
    name: 'Plug-in',
    title: 'Plug-ins',
    nouns: ['plug-in', 'plug-ins'],
    words: 'Additions to a developer portal.',
  },
  'reference-implementation': {
    name: 'Reference implementation',
    title: 'Reference implementations',
    nouns: ['reference implementation', 'reference implementations'],
    words: 'Worked examples of a platform, or of a part of one.',
  },
  stack: {
    name: 'Stack',
    title: 'Stacks',
    nouns: ['stack', 'stacks'],
    words: 'Packages and templates that add something to a platform.',
  },
  agent: {
    name: 'Agent',
    title: 'Agents',
    nouns: ['agent', 'agents'],
    words: 'Agents for platform teams, and what they are built with.',
  },
  community: {
    name: 'Community',
    title: 'Community',
    nouns: ['repository of the community', 'repositories of the community'],
    words: 'How CNOE is run, and what it has shown.',
  },
};
