import type {CapabilitySounding} from './capability';
import {pick, type SiteLinks} from './siteLinks';
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

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** Takes surveys, newest first; gives the soundings of each technology, by its id. */
export function soundingsByTechnology(surveys: readonly Survey[]): Map<string, TechnologySounding[]> {
  const soundings = new Map<string, TechnologySounding[]>();
  for (const {date, labels} of surveys) {
    for (const {label, capability, technologies} of labels) {
      for (const {technology, relevance} of technologies) {
        push(soundings, technology.id, {survey: date, label, capability, relevance});
      }
    }
  }
  return soundings;
}

/** Takes a survey, gives the soundings of each capability, by its id, in the order of the survey. */
export function soundingsByCapability(survey: Survey | undefined): Map<string, CapabilitySounding[]> {
  const soundings = new Map<string, CapabilitySounding[]>();
  for (const {label, capability, technologies} of survey?.labels ?? []) {
    if (survey === undefined || capability === undefined) continue;
    for (const {technology, relevance} of technologies) {
      push(soundings, capability.id, {label, survey: survey.date, technology, relevance});
    }
  }
  return soundings;
}
