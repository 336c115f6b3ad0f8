import type {CapabilityMapPage, ChartCapability, ClaimDate, SurveyEdition} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {toClaimDate} from './claims';
import {type DrawLogo, evidenceOf, toMapTechnology} from './mapTechnology';
import {buildSurveyPlots, inMapOrder} from './surveyPlots';

/** Where the build writes the whole map. */
export const DOWNLOADS = {csv: '/capability-map.csv', svg: '/capability-map.svg'};

/** Takes a linked survey and today (YYYY-MM-DD), gives what pages say of the edition. */
export function toEdition(
  {date, title, source, counts}: SiteContent['surveys'][number],
  today: string,
): SurveyEdition {
  return {...toClaimDate(date, today), title, sourceUrl: source.url, counts};
}

/** Takes the linked content and today, gives the newest reading of the CNCF's landscape; throws when there is none. */
export function newestLandscape({technologies}: SiteContent, today: string): ClaimDate & {url: string} {
  const [newest] = technologies
    .map(({cncf}) => cncf.source)
    .sort((one, other) => other.date.localeCompare(one.date));
  if (!newest) throw new Error('The map shows technologies, and src/content/technologies is empty.');
  return {...toClaimDate(newest.date, today), url: newest.url};
}

function toChartCapability(
  capability: SiteContent['capabilities'][number],
  technologies: ReadonlyMap<string, SiteContent['technologies'][number]>,
): ChartCapability {
  const {id, title, description, permalink, zone, shape, related} = capability;
  return {
    id,
    title,
    description,
    permalink,
    zone,
    shape,
    related: related.map((link) => ({title: link.title, address: link.permalink})),
    choices: capability.technologies.flatMap(({technology, isNamed, soundings}) => {
      const linked = technologies.get(technology.id);
      if (!linked) return [];
      const evidence = evidenceOf(linked, {isSurveyed: soundings.length > 0, isNamed});
      return [{technology: technology.id, soundings, evidence}];
    }),
  };
}

/** Takes the linked content, today (YYYY-MM-DD) and a drawer of logos by icon id, gives what the map shows. */
export function buildCapabilityMapPage({
  content,
  today,
  drawLogo,
}: {
  content: SiteContent;
  today: string;
  drawLogo: DrawLogo;
}): CapabilityMapPage {
  const {capabilities, technologies, surveys} = content;
  const byId = new Map(technologies.map((technology) => [technology.id, technology]));
  return {
    capabilities: capabilities.map((capability) => toChartCapability(capability, byId)),
    technologies: technologies.map((technology) => toMapTechnology(technology, drawLogo)),
    editions: surveys.map((survey) => toEdition(survey, today)).reverse(),
    plots: inMapOrder(buildSurveyPlots(surveys), capabilities),
    landscape: newestLandscape(content, today),
    downloads: DOWNLOADS,
  };
}
