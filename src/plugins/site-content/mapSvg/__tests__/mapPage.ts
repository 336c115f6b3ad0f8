import type {CapabilityMapPage, ChartCapability, MapChoice, MapTechnology} from '../../../../model/pageData';
import {toHeadings} from '../../chartHeadings';

const LOGO = {
  viewBox: '0 0 24 12',
  body: '<path fill="currentColor" d="M0 0h24v12H0z"/>',
  width: 44,
  height: 22,
};

/** A technology; every other one has a logo. */
export function technology(index: number, name = `Tool ${index}`): MapTechnology {
  return {
    id: `tool-${index}`,
    name: `${name} of a maker`,
    shortName: name,
    permalink: `/technologies/tool-${index}`,
    cncf: 'none',
    openness: index % 5 === 0 ? 'source-available' : 'open-source',
    referenceImplementations: [],
    ...(index % 2 === 0 && {logo: LOGO}),
  };
}

/** What a capability says of so many technologies: under each of the labels the first ones, no number of the others. */
export function choices(count: number, labels: readonly string[], surveyed: number): MapChoice[] {
  return Array.from({length: count}, (_, index) => ({
    technology: `tool-${index}`,
    soundings:
      index < surveyed ? labels.map((label) => ({label, relevance: Math.max(0, 10 - index) / 10})) : [],
    evidence: [],
  }));
}

/** A capability of which nothing is known but where it stands. */
export function capability(
  id: string,
  zone: ChartCapability['zone'],
  shape: ChartCapability['shape'],
  changes: Partial<ChartCapability> = {},
): ChartCapability {
  return {
    id,
    title: id,
    description: 'What it is for, in one sentence of a usual length.',
    permalink: `/docs/capabilities/${id}`,
    zone,
    shape,
    related: [{title: 'Another Capability', address: '/docs/capabilities/another'}],
    choices: [],
    headings: [],
    ...changes,
  };
}

/** The page of a map of these capabilities, with a survey and thirty technologies. */
export function mapPage(
  capabilities: ChartCapability[],
  technologies = Array.from({length: 30}, (_, index) => technology(index)),
): CapabilityMapPage {
  return {
    address: 'https://cnoe.io/capability-map',
    // What the choices say, by heading.
    capabilities: capabilities.map((one) => ({
      ...one,
      headings: toHeadings(
        one.title,
        one.choices.flatMap(({technology: id, soundings}) =>
          soundings.map((sounding) => ({...sounding, technology: id})),
        ),
      ),
    })),
    technologies,
    editions: [
      {
        date: '2023-11-12',
        age: '3 years',
        sourceUrl: 'https://example.com/survey',
        soundingCount: 1,
      },
    ],
    plots: [],
    landscape: {date: '2026-08-07', url: 'https://example.com/landscape'},
    downloads: {csv: '/capability-map.csv', svg: '/capability-map.svg'},
  };
}
