import type {TechnologyEntry} from '@site/src/model/pageData';
import {byFrequency} from '../Facets/byFrequency';
import type {FacettedItem} from '../Facets/matching';
import type {Facet} from '../Facets/selection';
import {CNCF_FACET, EVIDENCE_FACET, LICENCE_FACET, ZONE_FACET} from '../Facets/technologyFacets';
import {TECHNOLOGY_KINDS} from '../technologyKinds';

/** The parameters of the directory's facets. */
export const DIRECTORY_PARAMETERS = ['capability', 'zone', 'cncf', 'evidence', 'licence', 'kind'];

/** Takes the technologies of the directory, gives what it is filtered by. */
export function directoryFacets(technologies: readonly TechnologyEntry[]): Facet[] {
  const capabilities = technologies.map((technology) =>
    technology.capabilities.map(({id, title}) => ({value: id, label: title})),
  );
  const kinds = Object.entries(TECHNOLOGY_KINDS).map(([value, label]) => ({value, label}));
  return [
    ZONE_FACET,
    {name: 'capability', legend: 'Capability', options: byFrequency(capabilities)},
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
