import type {Evidence, MapTechnology} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import type {DrawLogo} from './logoDrawing';

type Technology = SiteContent['technologies'][number];

const isImplementation = ({kind}: Technology['projects'][number]) => kind === 'reference-implementation';

/** Takes a linked technology and a drawer of logos, gives what the map and the directory show of it. */
export function toMapTechnology(technology: Technology, drawLogo: DrawLogo): MapTechnology {
  const {id, name, shortName, permalink, logo, cncf, licence, projects} = technology;
  return {
    id,
    name,
    shortName,
    permalink,
    ...(logo && {logo: drawLogo(logo)}),
    cncf: cncf.status,
    openness: licence.openness,
    ...(licence.name && {licence: licence.name}),
    referenceImplementations: projects
      .filter(isImplementation)
      .map((project) => ({title: project.name, address: project.permalink})),
  };
}

/** Takes a linked technology, whether the survey lists it and documentation names it; gives where it is named. */
export function evidenceOf(
  {projects}: Technology,
  {isSurveyed, isNamed}: {isSurveyed: boolean; isNamed: boolean},
): Evidence[] {
  const evidence: [Evidence, boolean][] = [
    ['survey', isSurveyed],
    ['documentation', isNamed],
    ['reference-implementation', projects.some(isImplementation)],
    ['project', projects.some((project) => !isImplementation(project))],
  ];
  return evidence.filter(([, holds]) => holds).map(([name]) => name);
}
