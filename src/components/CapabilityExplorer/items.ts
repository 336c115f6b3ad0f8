import type {CapabilityMapPage} from '@site/src/model/pageData';
import type {Choice} from '../CapabilityTable/choices';
import type {FacettedItem} from '../Facets/matching';
import {CNCF_FACET, EVIDENCE_FACET, LICENCE_FACET, ZONE_FACET} from '../Facets/technologyFacets';
import {soundingKey} from '../SurveyPlots/soundingKey';

/** What the views of the map are filtered by. */
export const MAP_FACETS = [ZONE_FACET, CNCF_FACET, LICENCE_FACET, EVIDENCE_FACET];

function toItem({capability, technology, soundings, evidence}: Omit<Choice, 'key'>): FacettedItem {
  const {name, shortName, licence = '', cncf, openness} = technology;
  const labels = soundings.map(({label}) => label);
  return {
    words: [name, shortName, capability.title, ...labels, licence].join(' '),
    values: {
      [ZONE_FACET.name]: [capability.zone],
      [CNCF_FACET.name]: [cncf],
      [LICENCE_FACET.name]: [openness],
      [EVIDENCE_FACET.name]: evidence,
    },
  };
}

/** Takes the choices of the map, gives what each is filtered by. */
export function choiceItems(choices: readonly Choice[]): FacettedItem[] {
  return choices.map(toItem);
}

/** Takes the capabilities, gives what those without any technology are filtered by; others have no words. */
export function capabilityItems({capabilities}: CapabilityMapPage): FacettedItem[] {
  return capabilities.map(({title, description, zone}) => ({
    words: `${title} ${description}`,
    values: {[ZONE_FACET.name]: [zone]},
  }));
}

/** A line of a survey plot: a technology under a heading. */
export interface Sounding {
  /** As its rows are named. */
  key: string;
  /** The place of its plot. */
  plot: number;
  technology: string;
}

/** Takes what the map shows, gives the lines of its survey plots, top to bottom. */
export function listSoundings({plots}: CapabilityMapPage): Sounding[] {
  return plots.flatMap(({label, rows}, plot) =>
    rows.map(({technology: {id}}) => ({key: soundingKey(label, id), plot, technology: id})),
  );
}

/** Takes what the map shows and its choices, gives what each line of the survey plots is filtered by, in their order. */
export function soundingItems(page: CapabilityMapPage, choices: readonly Choice[]): FacettedItem[] {
  const technologies = new Map(page.technologies.map((technology) => [technology.id, technology]));
  const zones = new Map(page.capabilities.map(({id, zone}) => [id, zone]));
  const evidence = new Map(choices.map((choice) => [choice.key, choice.evidence]));
  return page.plots.flatMap(({label, capability, rows}) =>
    rows.map(({technology: {id, name}}) => {
      const technology = technologies.get(id);
      const zone = capability && zones.get(capability.id);
      return {
        words: [label, capability?.title, name, technology?.name, technology?.licence].join(' '),
        values: {
          [ZONE_FACET.name]: zone ? [zone] : [],
          [CNCF_FACET.name]: technology ? [technology.cncf] : [],
          [LICENCE_FACET.name]: technology ? [technology.openness] : [],
          [EVIDENCE_FACET.name]: ['survey', ...(evidence.get(`${capability?.id} ${id}`) ?? [])],
        },
      };
    }),
  );
}
