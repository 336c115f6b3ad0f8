import {type Pattern, weighUses} from './pattern';
import {problemOf} from './patternForm';
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
  return site.patterns.flatMap(({source, value}) =>
    pick([source.id], links.patterns).map((link) => {
      const {posts, talks} = mentions(source.id);
      return {
        ...link,
        position: value.sidebar_position,
        file: source.file,
        group: value.group,
        personas: value.personas,
        problem: problemOf(source),
        ...weighUses(value.uses),
        capabilities: pick(value.capabilities, links.capabilities),
        technologies: pick(value.technologies, links.technologies),
        projects: pick(value.projects, links.projects),
        buildsOn: pick(value.buildsOn, links.patterns),
        usedBy: pick(usedBy.get(source.id), links.patterns),
        related: pick(
          [...new Set([...(value.related ?? []), ...(naming.get(source.id) ?? [])])],
          links.patterns,
        ),
        uses: value.uses,
        sources: value.sources,
        posts,
        talks,
      };
    }),
  );
}
