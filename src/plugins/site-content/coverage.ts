import type {Coverage} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {toClaimDate} from './claims';
import {findTechnologies, serves, toUsedTechnologies} from './projectCover';

type Project = SiteContent['projects'][number];

/** A part of a platform, such as its portal, covers one capability. */
const isPlatform = ({kind, capabilities}: Project) =>
  kind === 'reference-implementation' && capabilities.length > 1;

/** Takes what is to be compared, gives which capability of the map each reference platform covers, and with what. */
export function buildCoverage({
  projects,
  capabilities,
  technologies,
  today,
}: Pick<SiteContent, 'projects' | 'capabilities'> & {
  technologies: ReadonlyMap<string, SiteContent['technologies'][number]>;
  /** YYYY-MM-DD */
  today: string;
}): Coverage {
  const platforms = projects.filter(isPlatform).map((project) => ({
    project,
    covered: new Set(project.capabilities.map(({id}) => id)),
    used: findTechnologies(project.technologies, technologies),
  }));
  return {
    platforms: platforms.map(({project: {name, permalink, state, lastCommit}}) => ({
      name,
      permalink,
      ...(state && {state: state.name}),
      ...(lastCommit && {lastCommit: toClaimDate(lastCommit.date, today)}),
    })),
    rows: capabilities.map(({id, title, permalink}) => ({
      capability: {title, address: permalink},
      cells: platforms.map(({covered, used}) => ({
        isCovered: covered.has(id),
        technologies: toUsedTechnologies(used.filter((technology) => serves(technology, id))),
      })),
    })),
  };
}
