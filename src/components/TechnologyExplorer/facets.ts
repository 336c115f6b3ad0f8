import type {TechnologyEntry} from '@site/src/model/pageData';
import type {FacettedItem} from '../Facets/matching';
import type {Facet} from '../Facets/selection';
import {CNCF_FACET, EVIDENCE_FACET, LICENCE_FACET, ZONE_FACET} from '../Facets/technologyFacets';
import {TECHNOLOGY_KINDS} from '../technologyKinds';

/** The parameters of the directory's facets. */
export const DIRECTORY_PARAMETERS = ['capability', 'zone', 'cncf', 'evidence', 'licence', 'kind'];

/** Takes the capabilities of all technologies, gives each once, those of most technologies first. */
function capabilityOptions(technologies: readonly TechnologyEntry[]): Facet['options'] {
  const found = new Map<string, {value: string; label: string; count: number}>();
  for (const {capabilities} of technologies) {
    for (const {id, title} of capabilities) {
      const option = found.get(id) ?? {value: id, label: title, count: 0};
      option.count += 1;
      found.set(id, option);
    }
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
}

/** Takes the technologies of the directory, gives what it is filtered by. */
export function directoryFacets(technologies: readonly TechnologyEntry[]): Facet[] {
  const kinds = Object.entries(TECHNOLOGY_KINDS).map(([value, label]) => ({value, label}));
  return [
    ZONE_FACET,
    {name: 'capability', legend: 'Capability', options: capabilityOptions(technologies)},
    CNCF_FACET,
    EVIDENCE_FACET,
    LICENCE_FACET,
    {name: 'kind', legend: 'Kind', options: kinds},
  ];
}

/** Takes a technology, gives what it is filtered by. */
export function technologyItem(technology: TechnologyEntry): FacettedItem {
  const {name, shortName, summary, licence = '', capabilities, cncf, openness, evidence, kind} = technology;
  const titles = capabilities.map(({title}) => title);
  return {
    words: [name, shortName, summary, ...titles, licence].join(' '),
    values: {
      [ZONE_FACET.name]: [...new Set(capabilities.map(({zone}) => zone))],
      capability: capabilities.map(({id}) => id),
      [CNCF_FACET.name]: [cncf],
      [EVIDENCE_FACET.name]: evidence,
      [LICENCE_FACET.name]: [openness],
      kind: [kind],
    },
  };
}
