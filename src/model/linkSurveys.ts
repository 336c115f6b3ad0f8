import type {CapabilitySounding} from './capability';
import {groupByKeys, pick, type SiteLinks} from './siteLinks';
import type {SoundSite} from './soundSite';
import type {Survey} from './survey';
import type {TechnologySounding} from './technology';

/** Takes the sound entries and all short forms, gives the surveys. */
export function linkSurveys(site: SoundSite, links: SiteLinks): Survey[] {
  return site.surveys.map(({value}) => {
    const labels = value.labels.map(({label, capability, technologies}) => ({
      label,
      capability: capability === undefined ? undefined : links.capabilities.get(capability),
      technologies: technologies.flatMap(({technology: id, relevance}) =>
        pick([id], links.technologies).map((technology) => ({technology, relevance})),
      ),
    }));
    const choices = labels.flatMap(({technologies}) => technologies);
    return {
      ...value,
      labels,
      counts: {
        labels: labels.length,
        technologies: new Set(choices.map(({technology}) => technology.id)).size,
        choices: choices.length,
      },
    };
  });
}

/** Takes surveys, newest first; gives the soundings of each technology, by its id. */
export function soundingsByTechnology(surveys: readonly Survey[]): Map<string, TechnologySounding[]> {
  const soundings = surveys.flatMap(({date, labels}) =>
    labels.flatMap(({label, capability, technologies}) =>
      technologies.map(({technology, relevance}) => ({
        id: technology.id,
        sounding: {survey: date, label, capability, relevance},
      })),
    ),
  );
  return groupByKeys(
    soundings,
    ({id}) => [id],
    ({sounding}) => sounding,
  );
}

/** Takes a survey, gives the soundings of each capability, by its id, in the order of the survey. */
export function soundingsByCapability(survey: Survey | undefined): Map<string, CapabilitySounding[]> {
  const soundings = (survey?.labels ?? []).flatMap(({label, capability, technologies}) =>
    capability === undefined
      ? []
      : technologies.map((choice) => ({id: capability.id, sounding: {label, ...choice}})),
  );
  return groupByKeys(
    soundings,
    ({id}) => [id],
    ({sounding}) => sounding,
  );
}
