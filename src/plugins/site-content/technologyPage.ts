import type {CncfHistory, ShownClaim, SurveyHistory, SurveyPlot, TechnologyPage} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {toClaimDate, toShownSource} from './claims';
import type {DrawLogo} from './mapTechnology';
import {toMentions} from './mentions';

type Technology = SiteContent['technologies'][number];
type Surveys = SiteContent['surveys'];

function toCncfHistory({cncf}: Technology, today: string): CncfHistory {
  const {status, partOf, source} = cncf;
  const reached: [CncfHistory['stages'][number]['status'], string | undefined][] = [
    ['graduated', cncf.graduated],
    ['incubating', cncf.incubating],
    ['sandbox', cncf.accepted],
  ];
  // Who enters the CNCF as an incubating project was never in the sandbox: the higher stage of a day stands.
  const byDay = new Map<string, CncfHistory['stages'][number]>();
  for (const [stage, date] of reached) {
    if (date !== undefined && !byDay.has(date)) byDay.set(date, {status: stage, date});
  }
  return {
    status,
    ...(partOf && {partOf}),
    stages: [...byDay.values()].sort((one, other) => one.date.localeCompare(other.date)),
    source: {title: source.title, address: source.url},
    read: toClaimDate(source.date, today),
  };
}

function toHistory({label, capability, rows}: SurveyPlot, id: string, surveys: Surveys, today: string) {
  const history: SurveyHistory = {
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
  return history;
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
    ...soundings.map(({survey: date, label, relevance}) => ({
      claim: `Relevance ${relevance.toFixed(1)} under ${label}`,
      source: {title: surveyOf.get(date)?.title ?? date, address: surveyOf.get(date)?.source.url ?? ''},
      date: toClaimDate(date, today),
    })),
    ...namedFor.map(({capability, source}) => ({
      claim: `Named for ${capability.title}`,
      ...toShownSource(source, today),
    })),
    ...projects.map(({name, source}) => ({claim: `Named by ${name}`, ...toShownSource(source, today)})),
  ];
}

/** Takes the plots of the surveys, gives by the id of a technology those that it occurs in. */
export function plotsByTechnology(plots: readonly SurveyPlot[]): Map<string, SurveyPlot[]> {
  const byTechnology = new Map<string, SurveyPlot[]>();
  for (const plot of plots) {
    for (const {technology} of plot.rows) {
      byTechnology.set(technology.id, [...(byTechnology.get(technology.id) ?? []), plot]);
    }
  }
  return byTechnology;
}

/** Takes a linked technology and what surrounds it, gives what its page shows. */
export function buildTechnologyPage({
  technology,
  plots,
  surveys,
  today,
  editUrl,
  drawLogo,
}: {
  technology: Technology;
  /** Those that it occurs in. */
  plots: readonly SurveyPlot[];
  /** Newest first. */
  surveys: Surveys;
  /** YYYY-MM-DD */
  today: string;
  editUrl: string;
  drawLogo: DrawLogo;
}): TechnologyPage {
  const {id, name, summary, kind, logo, homepage, repository, governedBy, licence, notes} = technology;
  return {
    id,
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
    cautions: notes.map(({text, source}) => ({text, ...(source && toShownSource(source, today))})),
    histories: plots.map((plot) => toHistory(plot, id, surveys, today)),
    ...toMentions(technology),
    claims: toClaims(technology, surveys, today),
    today,
    editUrl,
  };
}
