import {MAP_FILES} from '../../model/addresses';
import type {CapabilityMapPage, ChartCapability} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {toHeadings} from './chartHeadings';
import {newestLandscape, toEdition} from './claims';
import type {DrawLogo} from './logoDrawing';
import {evidenceOf, toMapTechnology} from './mapTechnology';
import {buildSurveyPlots, inMapOrder} from './surveyPlots';

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
    headings: toHeadings(
      title,
      capability.soundings.map((sounding) => ({...sounding, technology: sounding.technology.id})),
    ),
  };
}

/**
 * Takes the linked content, today (YYYY-MM-DD), the address of the map and a drawer of logos by icon id, gives what the
 * map shows; throws without a technology.
 */
export function buildCapabilityMapPage({
  content,
  today,
  address,
  drawLogo,
}: {
  content: SiteContent;
  today: string;
  address: string;
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
    address,
    downloads: MAP_FILES,
  };
}
