import {compare} from '../../model/compare';
import type {CncfHistory, ShownClaim, SurveyHistory, SurveyPlot, TechnologyPage} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {cncfStages} from '../../model/technology';
import {toCaution, toClaimDate, toShownSource} from './claims';
import type {DrawLogo} from './logoDrawing';
import {toMentions} from './mentions';

type Technology = SiteContent['technologies'][number];
type Surveys = SiteContent['surveys'];

function toCncfHistory({cncf}: Technology, today: string): CncfHistory {
  const {status, partOf, source} = cncf;
  // Who enters the CNCF as an incubating project was never in the sandbox: the higher stage of a day stands.
  const byDay = new Map<string, CncfHistory['stages'][number]>();
  for (const {status: stage, field} of cncfStages) {
    const date = cncf[field];
    if (date !== undefined) byDay.set(date, {status: stage, date});
  }
  return {
    status,
    ...(partOf && {partOf}),
    stages: [...byDay.values()].sort((one, other) => compare(one.date, other.date)),
    source: {title: source.title, address: source.url},
    read: toClaimDate(source.date, today),
  };
}

function toHistory(
  {label, capability, rows}: SurveyPlot,
  id: string,
  surveys: Surveys,
  today: string,
): SurveyHistory {
  return {
    label,
    ...(capability && {capability: {title: capability.title, address: capability.permalink}}),
    editions: surveys
      .map(({date, source}) => ({...toClaimDate(date, today), sourceUrl: source.url}))
      .reverse(),
    lines: rows.map(({technology, relevances}) => ({
      technology,
      isThis: technology.id === id,
      relevances,
    })),
  };
}

function toClaims(technology: Technology, surveys: Surveys, today: string): ShownClaim[] {
  const {cncf, licence, soundings, namedFor, projects} = technology;
  const surveyOf = new Map(surveys.map((survey) => [survey.date, survey]));
  return [
    {claim: 'Status in the CNCF', ...toShownSource(cncf.source, today)},
    {
      claim: licence.name ? `Licence ${licence.name}` : 'Licence',
      ...(licence.source && toShownSource(licence.source, today)),
    },
    ...soundings.flatMap(({survey: date, label, relevance}) => {
      const survey = surveyOf.get(date);
      if (!survey) return [];
      return {
        claim: `Relevance ${relevance.toFixed(1)} under ${label}`,
        source: {title: survey.title, address: survey.source.url},
        date: toClaimDate(date, today),
      };
    }),
    ...namedFor.map(({capability, source}) => ({
      claim: `Named for ${capability.title}`,
      ...toShownSource(source, today),
    })),
    ...projects.map(({name, source}) => ({claim: `Named by ${name}`, ...toShownSource(source, today)})),
  ];
}

/** Takes the linked members, gives the month in which the founding ones launched CNOE (YYYY-MM); undefined without any. */
export function launchMonth(members: SiteContent['members']): string | undefined {
  return members
    .filter(({founding}) => founding)
    .map(({since}) => since)
    .sort()[0];
}

/** Takes a linked technology and what surrounds it, gives what its page shows. */
export function buildTechnologyPage({
  technology,
  plots,
  surveys,
  launched,
  today,
  editUrl,
  drawLogo,
}: {
  technology: Technology;
  /** Those that it occurs in. */
  plots: readonly SurveyPlot[];
  /** Newest first. */
  surveys: Surveys;
  /** YYYY-MM */
  launched: string | undefined;
  /** YYYY-MM-DD */
  today: string;
  editUrl: string;
  drawLogo: DrawLogo;
}): TechnologyPage {
  const {id, name, summary, kind, logo, homepage, repository, governedBy, licence, retired, notes} =
    technology;
  return {
    name,
    summary,
    kind,
    ...(logo && {logo: drawLogo(logo)}),
    homepage,
    ...(repository && {repository}),
    ...(governedBy && {governedBy}),
    licence: {
      ...(licence.name && {name: licence.name}),
      openness: licence.openness,
      isRead: licence.source !== undefined,
    },
    cncf: toCncfHistory(technology, today),
    capabilities: technology.capabilities.map(({title, permalink}) => ({title, address: permalink})),
    cautions: [...(retired ? [retired] : []), ...notes].map((note) => toCaution(note, today)),
    histories: plots.map((plot) => toHistory(plot, id, surveys, today)),
    ...toMentions(technology),
    claims: toClaims(technology, surveys, today),
    ...(launched && {launched}),
    today,
    editUrl,
  };
}
