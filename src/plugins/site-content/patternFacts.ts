import {compare} from '../../model/compare';
import {foldOrganisation} from '../../model/organisation';
import type {PatternFacts} from '../../model/pageData';
import {PERSONA_NAMES} from '../../model/pattern';
import type {SiteContent} from '../../model/siteContent';
import {toShownSource} from './claims';
import {toNews, toPatternLinks} from './mentions';

/** Takes a linked pattern, all technologies by id and today (YYYY-MM-DD), gives what its page shows besides its text. */
export function buildPatternFacts({
  pattern,
  technologies,
  organisations,
  today,
}: {
  pattern: SiteContent['patterns'][number];
  technologies: ReadonlyMap<string, SiteContent['technologies'][number]>;
  organisations: SiteContent['organisations'];
  today: string;
}): PatternFacts {
  const {maturity, organisations: organisationCount, next, personas, capabilities, projects, uses} = pattern;
  const addresses = new Map(
    organisations.flatMap(({name, shortName, permalink}) =>
      [name, shortName].map((known): [string, string] => [foldOrganisation(known), permalink]),
    ),
  );
  const addressOf = (organisation: string) => addresses.get(foldOrganisation(organisation)) ?? '';
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
        organisation: {title: organisation, address: addressOf(organisation)},
        what,
        ...toShownSource(source, today),
      })),
    buildsOn: toPatternLinks(pattern.buildsOn),
    usedBy: toPatternLinks(pattern.usedBy),
    related: toPatternLinks(pattern.related),
    news: toNews(pattern),
  };
}
