import type {UsedTechnology} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';

type Technology = SiteContent['technologies'][number];

/** Takes marks of technologies and all technologies by id; gives those marked, in the order of the marks. */
export function findTechnologies(
  marks: SiteContent['projects'][number]['technologies'],
  byId: ReadonlyMap<string, Technology>,
): Technology[] {
  return marks.map(({id}) => byId.get(id)).filter((technology) => technology !== undefined);
}

/** Takes linked technologies, gives them as a list of those in use shows them. */
export function toUsedTechnologies(technologies: readonly Technology[]): UsedTechnology[] {
  return technologies.map(({shortName, permalink, licence: {openness}}) => ({
    title: shortName,
    address: permalink,
    openness,
  }));
}

/** Takes a technology and the id of a capability, tells whether the one serves the other on the map. */
export function serves({capabilities}: Technology, capability: string): boolean {
  return capabilities.some(({id}) => id === capability);
}
