/** Pages of docs and blog that stand for no real thing: front matter and MDX. */
import {stringify} from 'yaml';
import type {CapabilityInput} from '../../src/model/capability';
import {type PatternInput, patternGroups, personas} from '../../src/model/pattern';
import type {PostInput} from '../../src/model/post';
import type {Random} from './random';
import {addressOf, sourceOf} from './syntheticData';
import {type EntryIds, technologiesFor} from './syntheticIds';
import {list, nameOf, paragraph, sentence} from './words';

/** The parts of the map in which capabilities lie, bars left out: as many of each as among the first seventeen. */
const PLACES: Pick<CapabilityInput, 'zone' | 'shape'>[] = [
  {zone: 'targets', shape: 'row'},
  ...Array.from({length: 5}, () => ({zone: 'application', shape: 'row'}) as const),
  ...Array.from({length: 5}, () => ({zone: 'operation', shape: 'row'}) as const),
  ...Array.from({length: 4}, () => ({zone: 'operation', shape: 'cell'}) as const),
];
const BAR = {zone: 'operation', shape: 'bar'} as const;
const CAPABILITIES_TO_A_BAR = 50;

/** After those that stand. */
const FIRST_POSITION = 1000;

const ORGANISATIONS = ['Example One', 'Example Two', 'Example Three', 'Example Four'];

/** What every post names, and the technologies, patterns and so on that it is about. */
export interface PostCredits {
  /** A key of blog/authors.yml. */
  author: string;
  /** A key of blog/tags.yml. */
  tag: string;
}

function page(frontMatter: object, parts: readonly string[]): string {
  // Docusaurus reads front matter as YAML 1.1, in which a day is text only between quotation marks.
  return `---\n${stringify(frontMatter, {version: '1.1'})}---\n\n${parts.join('\n\n')}\n`;
}

function footnote(id: string): string {
  return `[^record]: [Record of ${id}](${addressOf(id)}), 1 February 2024.`;
}

/** Takes a number and all ids, gives the page of the capability of this number. */
export function syntheticCapability(index: number, ids: EntryIds, random: Random): string {
  const {capabilities} = ids;
  const id = capabilities[index] ?? '';
  const isOther = (other: string) => other !== id;
  const related = random.sample(capabilities.filter(isOther), 4);
  const place = PLACES[index % PLACES.length] ?? BAR;
  const frontMatter: CapabilityInput = {
    title: nameOf(index, 'Capability'),
    description: sentence(random),
    ...((index + 1) % CAPABILITIES_TO_A_BAR === 0 ? BAR : place),
    sidebar_position: FIRST_POSITION + index,
    related,
    sources: [{...sourceOf(id), names: technologiesFor(index, 'named', ids)}],
  };
  return page(frontMatter, [
    `${paragraph(random, 4)}[^record]`,
    '## What it must do',
    list(random, 6),
    '## How to tell that it is done well',
    list(random, 6),
    '## What to look at when choosing',
    list(random, 6),
    '## How it relates',
    ...related.map((other) => `See [${other}](./${other}.mdx#what-it-must-do): ${paragraph(random, 2)}`),
    '## Where it ends',
    paragraph(random, 8),
    paragraph(random, 8),
    footnote(id),
  ]);
}

const DIAGRAM = `\`\`\`mermaid
flowchart LR
  accTitle: From a request to a resource
  accDescr: A person asks, the platform writes to Git, and a controller makes the resource.
  person["Person"] -->|asks| platform["Platform"]
  platform -->|writes| git["Git"]
  git -->|read by| controller["Controller"]
\`\`\``;

/** Takes a number and all ids, gives the page of the pattern of this number, which builds on earlier ones only. */
export function syntheticPattern(index: number, ids: EntryIds, random: Random): string {
  const {capabilities, technologies, patterns} = ids;
  const id = patterns[index] ?? '';
  const served = random.sample(capabilities, 2);
  const used = random.sample(technologies, 3);
  const frontMatter: PatternInput = {
    title: nameOf(index, 'Pattern'),
    description: sentence(random),
    group: patternGroups[index % patternGroups.length] ?? 'scale',
    sidebar_position: index + 1,
    personas: random.sample(personas, 2),
    capabilities: served,
    technologies: used,
    buildsOn: random.sample(patterns.slice(0, index), 2),
    related: random.sample(
      patterns.filter((other) => other !== id),
      2,
    ),
    uses: random
      .sample(ORGANISATIONS, random.integer(0, ORGANISATIONS.length))
      .map((organisation) => ({organisation, what: sentence(random), source: sourceOf(id)})),
    sources: [sourceOf(id)],
  };
  return page(frontMatter, [
    '## In short',
    `${paragraph(random, 3)}[^record]`,
    '## Problem',
    sentence(random),
    paragraph(random, 4),
    '## Forces',
    list(random, 6),
    '## Solution',
    paragraph(random, 8),
    DIAGRAM,
    ...served.map((other) => `For [${other}](../capabilities/${other}.mdx): ${paragraph(random, 2)}`),
    ...used.map((other) => `With [${other}](/technologies/${other}): ${sentence(random)}`),
    '## Consequences',
    '### What it gives',
    list(random, 4),
    '### What it costs',
    list(random, 4),
    '## Known uses',
    paragraph(random, 2),
    '## Related',
    paragraph(random, 2),
    footnote(id),
  ]);
}

/** Takes a number, all ids and what every post names, gives the post of this number. */
export function syntheticPost(index: number, ids: EntryIds, credits: PostCredits, random: Random): string {
  const frontMatter: PostInput = {
    slug: `synthetic-${index + 1}`,
    title: nameOf(index, 'Post'),
    description: sentence(random),
    authors: [credits.author],
    tags: [credits.tag],
    capabilities: random.sample(ids.capabilities, 2),
    technologies: random.sample(ids.technologies, 3),
    patterns: random.sample(ids.patterns, 1),
    projects: random.sample(ids.projects, 1),
  };
  return page(frontMatter, [
    paragraph(random, 4),
    '{/* truncate */}',
    '## What was done',
    ...Array.from({length: 6}, () => paragraph(random, 6)),
    '## What came of it',
    list(random, 6),
  ]);
}
