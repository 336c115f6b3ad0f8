import type {TechnologiesPage, TechnologyEntry} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {newestLandscape, toClaimDate} from './claims';
import type {DrawLogo} from './logoDrawing';
import {evidenceOf, toMapTechnology} from './mapTechnology';

function toTechnologyEntry(
  technology: SiteContent['technologies'][number],
  newestSurvey: string,
  drawLogo: DrawLogo,
): TechnologyEntry {
  const {summary, kind, capabilities, namedFor, soundings} = technology;
  const relevances = soundings.filter(({survey}) => survey === newestSurvey).map(({relevance}) => relevance);
  const {referenceImplementations: _, ...shown} = toMapTechnology(technology, drawLogo);
  return {
    ...shown,
    summary,
    kind,
    capabilities: capabilities.map(({id, title, zone}) => ({id, title, zone})),
    evidence: evidenceOf(technology, {isSurveyed: relevances.length > 0, isNamed: namedFor.length > 0}),
    ...(relevances.length > 0 && {relevance: Math.max(...relevances)}),
  };
}

/**
 * Takes the linked content, today (YYYY-MM-DD) and a drawer of logos by icon id, gives what the directory shows; throws
 * without a survey or a technology.
 */
export function buildTechnologiesPage({
  content,
  today,
  drawLogo,
}: {
  content: SiteContent;
  today: string;
  drawLogo: DrawLogo;
}): TechnologiesPage {
  const {technologies, surveys} = content;
  const [survey] = surveys;
  if (!survey) throw new Error('The directory shows the newest survey, and src/content/surveys is empty.');
  return {
    technologies: technologies.map((technology) => toTechnologyEntry(technology, survey.date, drawLogo)),
    survey: toClaimDate(survey.date, today),
    landscape: newestLandscape(content, today),
    licencesRead: technologies.filter(({licence}) => licence.source !== undefined).length,
  };
}
