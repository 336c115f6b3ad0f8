import {maturityOf, type Pattern} from './pattern';
import {groupByKeys, mentionsOf, pick, type SiteLinks} from './siteLinks';
import type {SoundSite} from './soundSite';

/** Takes the sound entries and all short forms, gives the patterns. */
export function linkPatterns(site: SoundSite, links: SiteLinks): Pattern[] {
  const mentions = mentionsOf(site, 'patterns');
  const usedBy = groupByKeys(
    site.patterns,
    ({value}) => value.buildsOn ?? [],
    ({source}) => source.id,
  );
  const naming = groupByKeys(
    site.patterns,
    ({value}) => value.related ?? [],
    ({source}) => source.id,
  );
  return site.patterns.flatMap(({source: {id, file}, value}) =>
    pick([id], links.patterns).map((link) => {
      const {posts, talks} = mentions(id);
      return {
        ...link,
        position: value.sidebar_position,
        file,
        maturity: maturityOf(value.uses),
        capabilities: pick(value.capabilities, links.capabilities),
        technologies: pick(value.technologies, links.technologies),
        buildsOn: pick(value.buildsOn, links.patterns),
        usedBy: pick(usedBy.get(id), links.patterns),
        related: pick([...new Set([...(value.related ?? []), ...(naming.get(id) ?? [])])], links.patterns),
        uses: value.uses,
        sources: value.sources,
        posts,
        talks,
      };
    }),
  );
}
