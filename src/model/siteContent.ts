import {docAddress, postAddress, tagAddress} from './addresses';
import type {Capability, CapabilityLink, CapabilitySounding} from './capability';
import {checkAddresses} from './checkAddresses';
import {checkOrphans, checkQuoteImports, checkReferences, checkRules, slugOf} from './checkReferences';
import type {Member} from './member';
import {type ParsedSite, type ParsedSource, parseSite} from './parsedSite';
import type {Post} from './post';
import {type ContentProblem, sortProblems} from './problems';
import type {Quote} from './quote';
import type {EntrySource, SiteSources} from './siteSources';
import type {Survey} from './survey';
import type {Talk} from './talk';
import type {Technology, TechnologyMark} from './technology';

/** All content, checked and linked: plain data that survives JSON. */
export interface SiteContent {
  /** Founding members first, by name; then the others, by the month from which they are listed. */
  members: Member[];
  /** By the name of the member. */
  quotes: Quote[];
  /** By position on the map. */
  capabilities: Capability[];
  /** By name. */
  technologies: Technology[];
  /** Newest first. */
  surveys: Survey[];
  /** Newest first. */
  talks: Talk[];
  /** Newest first. */
  posts: Post[];
}

/** Compares by code unit, so that the order is the same wherever the site is built. */
function compare(one: string | number, other: string | number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function compareNames(one: string, other: string): number {
  return compare(one.toLowerCase(), other.toLowerCase());
}

type Sound<Entry> =
  Entry extends ParsedSource<infer Source, infer Value> ? {source: Source; value: Value} : never;

function sound<Source extends EntrySource, Value>(
  entries: readonly ParsedSource<Source, Value>[],
): {source: Source; value: Value}[] {
  return entries.flatMap(({source, value}) => (value === undefined ? [] : [{source, value}]));
}

function present<Value>(values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}

type SoundSurvey = Sound<ParsedSite['surveys'][number]>;

function linkMembers(site: ParsedSite): Member[] {
  const quotes = sound(site.quotes);
  return sound(site.members)
    .map(({source: {id}, value}) => ({
      id,
      ...value,
      shortName: value.shortName ?? value.name,
      quotes: quotes.filter((quote) => quote.value.member === id).map((quote) => quote.source.id),
    }))
    .sort((one, other) => {
      if (one.founding !== other.founding) return one.founding ? -1 : 1;
      return (one.founding ? 0 : compare(one.since, other.since)) || compareNames(one.name, other.name);
    });
}

function linkPosts(site: ParsedSite): Post[] {
  const authors = new Map(site.authors.map(({key, value}) => [key, value]));
  const tags = new Map(site.tags.map(({key, value}) => [key, value]));
  return sound(site.posts)
    .map(({source, value}) => {
      const slug = slugOf(source);
      return {
        slug,
        title: value.title,
        description: value.description,
        date: source.date,
        permalink: postAddress(slug),
        authors: present(
          value.authors.map((key) => {
            const author = authors.get(key);
            return author && {key, name: author.name};
          }),
        ),
        tags: present(
          value.tags.map((key) => {
            const tag = tags.get(key);
            return tag && {key, label: tag.label, permalink: tagAddress(tag.permalink)};
          }),
        ),
      };
    })
    .sort((one, other) => compare(other.date, one.date) || compare(one.slug, other.slug));
}

function linkQuotes(site: ParsedSite, members: readonly Member[], posts: readonly Post[]): Quote[] {
  const linked = sound(site.quotes).map(({source: {id}, value}) => {
    const member = members.find((candidate) => candidate.id === value.member);
    const post = posts.find((candidate) => candidate.slug === value.post);
    if (member === undefined || post === undefined) return undefined;
    const {name, shortName, logo} = member;
    const {slug, title, permalink, date} = post;
    return {
      id,
      person: value.person,
      role: value.role,
      organisation: value.organisation,
      text: value.text,
      member: {id: member.id, name, shortName, logo},
      post: {slug, title, permalink, date},
    };
  });
  return present(linked).sort(
    (one, other) => compareNames(one.member.name, other.member.name) || compare(one.id, other.id),
  );
}

function capabilityLinks(site: ParsedSite): Map<string, CapabilityLink> {
  return new Map(
    sound(site.capabilities)
      .sort((one, other) => one.value.sidebar_position - other.value.sidebar_position)
      .map(({source: {id, file}, value}) => [id, {id, title: value.title, permalink: docAddress(file)}]),
  );
}

function technologyMarks(site: ParsedSite): Map<string, TechnologyMark> {
  return new Map(
    sound(site.technologies).map(({source: {id}, value: {name, shortName = name, logo}}) => [
      id,
      {id, name, shortName, logo},
    ]),
  );
}

function linkSurveys(site: ParsedSite, capabilities: ReadonlyMap<string, CapabilityLink>): Survey[] {
  const marks = technologyMarks(site);
  return sound(site.surveys)
    .map(({value}: SoundSurvey) => {
      const labels = value.labels.map(({label, capability, technologies}) => ({
        label,
        capability: capability === undefined ? undefined : capabilities.get(capability),
        technologies: technologies.flatMap(({technology: id, relevance}) => {
          const technology = marks.get(id);
          return technology === undefined ? [] : [{technology, relevance}];
        }),
      }));
      const choices = labels.flatMap(({technologies}) => technologies);
      return {
        date: value.date,
        title: value.title,
        source: value.source,
        labels,
        counts: {
          labels: labels.length,
          technologies: new Set(choices.map(({technology}) => technology.id)).size,
          choices: choices.length,
        },
      };
    })
    .sort((one, other) => compare(other.date, one.date));
}

function capabilitySoundings(id: string, survey: Survey | undefined): CapabilitySounding[] {
  if (survey === undefined) return [];
  return survey.labels
    .filter(({capability}) => capability?.id === id)
    .flatMap(({label, technologies}) =>
      technologies.map(({technology, relevance}) => ({label, survey: survey.date, technology, relevance})),
    );
}

function linkCapabilities(
  site: ParsedSite,
  links: ReadonlyMap<string, CapabilityLink>,
  newest: Survey | undefined,
): Capability[] {
  const entries = sound(site.capabilities);
  return entries
    .map(({source: {id, file}, value}) => {
      const naming = [...links.keys()].filter((other) =>
        entries.some(({source, value: {related}}) => source.id === other && related.includes(id)),
      );
      const related = new Set([...value.related, ...naming]);
      return {
        id,
        title: value.title,
        description: value.description,
        zone: value.zone,
        shape: value.shape,
        position: value.sidebar_position,
        permalink: docAddress(file),
        related: present([...related].map((other) => links.get(other))),
        sources: value.sources,
        soundings: capabilitySoundings(id, newest),
      };
    })
    .sort((one, other) => one.position - other.position || compare(one.id, other.id));
}

function linkTechnologies(
  site: ParsedSite,
  links: ReadonlyMap<string, CapabilityLink>,
  surveys: readonly Survey[],
): Technology[] {
  return sound(site.technologies)
    .map(({source: {id}, value}) => ({
      id,
      name: value.name,
      shortName: value.shortName ?? value.name,
      homepage: value.homepage,
      summary: value.summary,
      capabilities: present(value.capabilities.map((capability) => links.get(capability))),
      logo: value.logo,
      sources: value.sources,
      soundings: surveys.flatMap(({date, labels}) =>
        labels.flatMap(({label, capability, technologies}) =>
          technologies
            .filter(({technology}) => technology.id === id)
            .map(({relevance}) => ({survey: date, label, capability, relevance})),
        ),
      ),
    }))
    .sort((one, other) => compareNames(one.name, other.name) || compare(one.id, other.id));
}

function linkTalks(site: ParsedSite): Talk[] {
  return sound(site.talks)
    .map(({source: {id}, value}) => ({id, ...value}))
    .sort((one, other) => compare(other.date, one.date) || compare(one.id, other.id));
}

/** Takes everything that was read; gives the linked content, without what is not sound, and every problem, sorted. */
export function linkSiteContent(sources: SiteSources): {content: SiteContent; problems: ContentProblem[]} {
  const problems: ContentProblem[] = [];
  const site = parseSite(sources, problems);
  problems.push(
    ...checkReferences(sources),
    ...checkQuoteImports(sources),
    ...checkOrphans(sources),
    ...checkRules(site),
    ...checkAddresses(site, sources),
  );
  const links = capabilityLinks(site);
  const members = linkMembers(site);
  const posts = linkPosts(site);
  const surveys = linkSurveys(site, links);
  const content = {
    members,
    quotes: linkQuotes(site, members, posts),
    capabilities: linkCapabilities(site, links, surveys[0]),
    technologies: linkTechnologies(site, links, surveys),
    surveys,
    talks: linkTalks(site),
    posts,
  };
  return {content, problems: sortProblems(problems)};
}
