import {lastCommitOf, type Project, projectTechnologies} from './project';
import {mentionsOf, pick, type SiteLinks} from './siteLinks';
import type {SoundSite} from './soundSite';

/** Takes the sound entries and all short forms, gives the projects. */
export function linkProjects(site: SoundSite, links: SiteLinks): Project[] {
  const mentions = mentionsOf(site, 'projects');
  return site.projects.flatMap(({source: {id}, value}) =>
    pick([id], links.projects).map((link) => {
      const {patterns, posts, talks} = mentions(id);
      const lastCommit = lastCommitOf(value);
      return {
        ...value,
        ...link,
        ...(lastCommit && {lastCommit}),
        capabilities: pick(value.capabilities, links.capabilities),
        technologies: pick(projectTechnologies(value), links.technologies),
        needs: value.needs ?? [],
        install: value.install ?? [],
        details: value.details ?? [],
        links: value.links ?? [],
        notes: value.notes ?? [],
        parts: (value.parts ?? []).map((part) => ({
          ...part,
          technologies: pick(part.technologies, links.technologies),
        })),
        patterns,
        posts,
        talks,
      };
    }),
  );
}
