/** Entries of src/content that stand for no real thing. */
import type {ProjectInput} from '../../src/model/project';
import type {SurveyInput} from '../../src/model/survey';
import type {TalkInput} from '../../src/model/talk';
import type {TechnologyInput} from '../../src/model/technology';
import type {Random} from './random';
import {type EntryIds, firstCapability, standingOf, technologiesFor} from './syntheticIds';
import {nameOf, sentence} from './words';

const DAY = 86_400_000;
/** Later than the surveys that stand, and early enough for fifty to be past. */
const FIRST_SURVEY = Date.UTC(2023, 11, 1);
const DAYS_BETWEEN_SURVEYS = 14;
/** The members' survey of 2023 has eighteen headings for seventeen capabilities; the newest asks for all as well. */
const HEADINGS_OF_FIRST_SURVEY = 18;

const LOGOS = [
  'argo',
  'cilium',
  'envoyproxy',
  'flux',
  'grafana',
  'helm',
  'istio',
  'kubernetes',
  'prometheus',
];
const KINDS: TechnologyInput['kind'][] = ['project', 'project', 'project', 'product', 'managed-service'];
const LICENCES: TechnologyInput['licence'][] = [
  {name: 'Apache-2.0', openness: 'open-source'},
  {name: 'MIT', openness: 'open-source'},
  {name: 'MPL-2.0', openness: 'open-source'},
  {name: 'BUSL-1.1', openness: 'source-available'},
  {openness: 'proprietary'},
];
const CNCF_STAGES: Omit<TechnologyInput['cncf'], 'source'>[] = [
  {status: 'none'},
  {status: 'sandbox', accepted: '2022-03-08'},
  {status: 'incubating', accepted: '2020-06-25', incubating: '2022-01-11'},
  {status: 'graduated', accepted: '2018-08-14', incubating: '2020-04-07', graduated: '2023-11-28'},
];
const PROJECT_KINDS: ProjectInput['kind'][] = ['reference-implementation', 'stack', 'plugin', 'tooling'];
const TALK_KINDS: TalkInput['kind'][] = ['talk', 'article', 'interview', 'video', 'slides'];

/** Takes a number, gives a day that later numbers come after, YYYY-MM-DD. */
export function dayOf(index: number): string {
  const time = FIRST_SURVEY + index * DAYS_BETWEEN_SURVEYS * DAY;
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Takes the id of an entry, gives an address for it. */
export function addressOf(id: string): string {
  return `https://example.com/${id}`;
}

/** Takes the id of an entry, gives a source for what it says. */
export function sourceOf(id: string): {title: string; url: string; date: string} {
  return {title: `Record of ${id}`, url: addressOf(id), date: '2024-02-01'};
}

/** Takes a number and all ids, gives the technology of this number. */
export function syntheticTechnology(index: number, ids: EntryIds, random: Random): TechnologyInput {
  const id = ids.technologies[index] ?? '';
  const further = random.chance(1 / 3) ? random.sample(ids.capabilities, 1) : [];
  return {
    name: nameOf(index),
    kind: random.pick(KINDS),
    homepage: addressOf(id),
    repository: addressOf(`repository/${id}`),
    summary: sentence(random),
    capabilities: [...new Set([firstCapability(index, ids), ...further])],
    ...(random.chance(2 / 3) && {logo: `simple-icons:${random.pick(LOGOS)}`}),
    licence: {...random.pick(LICENCES), ...(random.chance(1 / 3) && {source: sourceOf(id)})},
    cncf: {...random.pick(CNCF_STAGES), source: sourceOf('landscape')},
    ...(random.chance(1 / 10) && {notes: [{text: sentence(random), source: sourceOf(id)}]}),
  };
}

/** Takes a number, how many surveys there are and all ids, gives the survey of this number; later ones ask for more,
 * the newest for all. */
export function syntheticSurvey(index: number, count: number, ids: EntryIds, random: Random): SurveyInput {
  const {capabilities} = ids;
  const least = Math.min(HEADINGS_OF_FIRST_SURVEY, capabilities.length);
  const headings = Math.round(least + ((capabilities.length - least) * (index + 1)) / count);
  return {
    date: dayOf(index),
    title: `Survey ${index + 1}`,
    source: sourceOf(`survey-${index + 1}`),
    labels: capabilities.slice(0, headings).flatMap((capability, place) => {
      const known = technologiesFor(place, 'surveyed', ids);
      const isNewest = index === count - 1;
      const listed = known.filter((_, turn) => isNewest || turn === 0 || random.chance(3 / 4));
      if (listed.length === 0) return [];
      const technologies = listed.map((technology) => ({technology, relevance: random.integer(1, 10) / 10}));
      return [{label: `Heading ${place + 1}`, capability, technologies}];
    }),
  };
}

/** Takes a number and all ids, gives the project of this number; together they use what is known from them alone. */
export function syntheticProject(index: number, ids: EntryIds, random: Random): ProjectInput {
  const {technologies, capabilities, projects} = ids;
  const id = projects[index] ?? '';
  const own = technologies.filter(
    (_, technology) => standingOf(technology, ids) === 'in-use' && technology % projects.length === index,
  );
  return {
    name: nameOf(index, 'Project'),
    kind: PROJECT_KINDS[index % PROJECT_KINDS.length] ?? 'tooling',
    summary: sentence(random),
    repository: addressOf(`repository/${id}`),
    licence: {name: 'Apache-2.0', openness: 'open-source', source: sourceOf(id)},
    capabilities: random.sample(capabilities, 3),
    technologies: [...new Set([...own, ...random.sample(technologies, 5)])],
    install: [{label: 'With Homebrew', command: `brew install ${id}`}],
    details: Array.from({length: 5}, () => sentence(random)),
    parts: random.sample(technologies, 3).map((technology, part) => ({
      name: nameOf(part, 'Part'),
      folder: `${id}/${part + 1}`,
      summary: sentence(random),
      technologies: [technology],
    })),
    notes: [{text: sentence(random), source: sourceOf(id)}],
    sources: [sourceOf(id)],
  };
}

/** Takes a number and all ids, gives the talk of this number. */
export function syntheticTalk(index: number, ids: EntryIds, random: Random): TalkInput {
  return {
    title: nameOf(index, 'Talk'),
    date: dayOf(index % 50),
    kind: TALK_KINDS[index % TALK_KINDS.length] ?? 'talk',
    venue: 'A day by the lake',
    people: [{name: nameOf(index), affiliation: 'Example'}],
    url: addressOf(`talk-${index + 1}`),
    summary: sentence(random),
    source: sourceOf(`talk-${index + 1}`),
    capabilities: random.sample(ids.capabilities, 1),
    technologies: random.sample(ids.technologies, 2),
    patterns: random.sample(ids.patterns, 1),
    projects: random.sample(ids.projects, 1),
  };
}
