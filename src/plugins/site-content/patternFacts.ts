import {compare} from '../../model/compare';
import type {PatternFacts} from '../../model/pageData';
import {PERSONA_NAMES} from '../../model/pattern';
import type {SiteContent} from '../../model/siteContent';
import {toShownSource} from './claims';
import {toNews, toPatternLinks} from './mentions';

/**
 * Takes a linked pattern, all technologies by id, all organisations by name and today (YYYY-MM-DD), gives what its page
 * shows besides its text.
 */
export function buildPatternFacts({
  pattern,
  technologies,
  organisations,
  today,
}: {
  pattern: SiteContent['patterns'][number];
  technologies: ReadonlyMap<string, SiteContent['technologies'][number]>;
  organisations: ReadonlyMap<string, SiteContent['organisations'][number]>;
  today: string;
}): PatternFacts {
  const {maturity, organisations: organisationCount, next, personas, capabilities, projects, uses} = pattern;
  return {
    maturity,
    organisations: organisationCount,
    ...(next && {next}),
    personas: personas.map((persona) => PERSONA_NAMES[persona]),
    capabilities: capabilities.map(({title, permalink}) => ({title, address: permalink})),
    technologies: pattern.technologies.flatMap(({id, name, permalink}) => {
      const openness = technologies.get(id)?.licence.openness;
      return openness === undefined ? [] : [{title: name, address: permalink, openness}];
    }),
    projects: projects.map(({name, permalink}) => ({title: name, address: permalink})),
    uses: [...uses]
      .sort((one, other) => compare(other.source.date ?? '', one.source.date ?? ''))
      .map(({organisation, what, source}) => ({
        organisation: {title: organisation, address: organisations.get(organisation)?.permalink ?? ''},
        what,
        ...toShownSource(source, today),
      })),
    buildsOn: toPatternLinks(pattern.buildsOn),
    usedBy: toPatternLinks(pattern.usedBy),
    related: toPatternLinks(pattern.related),
    news: toNews(pattern),
  };
}
