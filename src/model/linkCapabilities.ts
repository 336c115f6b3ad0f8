import type {Capability, CapabilitySounding, CapabilityTechnology} from './capability';
import {compare, compareNames} from './compare';
import {soundingsByCapability} from './linkSurveys';
import {groupByKeys, mentionsOf, pick, type SiteLinks} from './siteLinks';
import type {SoundSite} from './soundSite';
import type {Survey} from './survey';
import type {TechnologyMark} from './technology';

/** Surveyed ones first, strongest first; then named ones; then the others; by name. */
function compareTechnologies(one: CapabilityTechnology, other: CapabilityTechnology): number {
  const strength = ({soundings: [strongest]}: CapabilityTechnology) => strongest?.relevance ?? -1;
  const isSurveyed = one.soundings.length > 0 || other.soundings.length > 0;
  return (
    strength(other) - strength(one) ||
    (isSurveyed ? 0 : Number(other.isNamed) - Number(one.isNamed)) ||
    compareNames(one.technology.name, other.technology.name) ||
    compare(one.technology.id, other.technology.id)
  );
}

function weighTechnologies(
  serving: readonly TechnologyMark[],
  named: ReadonlySet<string>,
  soundings: readonly CapabilitySounding[],
): CapabilityTechnology[] {
  const byTechnology = groupByKeys(
    soundings,
    ({technology}) => [technology.id],
    ({label, relevance}) => ({label, relevance}),
  );
  return serving
    .map((technology) => ({
      technology,
      isNamed: named.has(technology.id),
      soundings: (byTechnology.get(technology.id) ?? []).sort(
        (one, other) => other.relevance - one.relevance,
      ),
    }))
    .sort(compareTechnologies);
}

/** Takes the sound entries, all short forms and the newest survey, gives the capabilities. */
export function linkCapabilities(
  site: SoundSite,
  links: SiteLinks,
  newest: Survey | undefined,
): Capability[] {
  const naming = groupByKeys(
    site.capabilities,
    ({value}) => value.related,
    ({source}) => source.id,
  );
  const serving = groupByKeys(
    site.technologies,
    ({value}) => value.capabilities,
    ({source}) => source.id,
  );
  const soundingsOf = soundingsByCapability(newest);
  const mentions = mentionsOf(site, 'capabilities');
  return site.capabilities.flatMap(({source: {id, file}, value}) =>
    pick([id], links.capabilities).map((link) => {
      const soundings = soundingsOf.get(id) ?? [];
      const named = new Set(value.sources.flatMap(({names = []}) => names));
      return {
        ...link,
        description: value.description,
        shape: value.shape,
        position: value.sidebar_position,
        file,
        related: pick([...new Set([...value.related, ...(naming.get(id) ?? [])])], links.capabilities),
        sources: value.sources.map(({names: _, ...source}) => source),
        technologies: weighTechnologies(pick(serving.get(id), links.technologies), named, soundings),
        soundings,
        ...mentions(id),
      };
    }),
  );
}
