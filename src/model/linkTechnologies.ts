import {soundingsByTechnology} from './linkSurveys';
import {groupByKeys, mentionsOf, pick, type SiteLinks} from './siteLinks';
import type {SoundSite} from './soundSite';
import type {Survey} from './survey';
import type {Technology} from './technology';

/** Takes the sound entries, all short forms and the surveys, newest first; gives the technologies. */
export function linkTechnologies(
  site: SoundSite,
  links: SiteLinks,
  surveys: readonly Survey[],
): Technology[] {
  const namedFor = groupByKeys(
    site.capabilities.flatMap(({source: {id}, value}) =>
      value.sources.map(({names = [], ...source}) => ({id, names, source})),
    ),
    ({names}) => names,
    ({id, source}) => ({id, source}),
  );
  const soundings = soundingsByTechnology(surveys);
  const mentions = mentionsOf(site, 'technologies');
  return site.technologies.flatMap(({source: {id}, value}) =>
    pick([id], links.technologies).map((mark) => ({
      ...value,
      ...mark,
      capabilities: pick(value.capabilities, links.capabilities),
      namedFor: (namedFor.get(id) ?? []).flatMap((naming) =>
        pick([naming.id], links.capabilities).map((capability) => ({capability, source: naming.source})),
      ),
      notes: value.notes ?? [],
      soundings: soundings.get(id) ?? [],
      ...mentions(id),
    })),
  );
}
