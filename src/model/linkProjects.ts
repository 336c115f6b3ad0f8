import {type Project, projectTechnologies} from './project';
import {firstOf, mentionsOf, pick, type SiteLinks} from './siteLinks';
import type {SoundSite} from './soundSite';

/** Takes the sound entries and all short forms, gives the projects. */
export function linkProjects(site: SoundSite, links: SiteLinks): Project[] {
  const mentions = mentionsOf(site, 'projects');
  return site.projects.map(({source: {id}, value}) => {
    const {posts, talks} = mentions(id);
    return {
      ...value,
      id,
      source: firstOf(value.sources),
      capabilities: pick(value.capabilities, links.capabilities),
      technologies: pick(projectTechnologies(value), links.technologies),
      install: value.install ?? [],
      details: value.details ?? [],
      links: value.links ?? [],
      notes: value.notes ?? [],
      parts: (value.parts ?? []).map((part) => ({
        ...part,
        technologies: pick(part.technologies, links.technologies),
      })),
      posts,
      talks,
    };
  });
}
