import type {Capability} from './capability';
import {checkAddresses} from './checkAddresses';
import {checkDates} from './checkDates';
import {checkDeclarations} from './checkDeclarations';
import {checkDuplicates} from './checkDuplicates';
import {checkOrganisations} from './checkOrganisations';
import {checkOrphans} from './checkOrphans';
import {checkQuoteImports, checkReferences} from './checkReferences';
import {checkRules} from './checkRules';
import {checkSidebars} from './checkSidebars';
import {linkCapabilities} from './linkCapabilities';
import {linkMeetings, linkPosts, linkTalks} from './linkNews';
import {linkOrganisations} from './linkOrganisations';
import {linkPatterns} from './linkPatterns';
import {linkMembers, linkQuotes} from './linkPeople';
import {linkProjects} from './linkProjects';
import {linkSurveys} from './linkSurveys';
import {linkTechnologies} from './linkTechnologies';
import type {Meeting} from './meeting';
import type {Member} from './member';
import type {Organisation} from './organisation';
import {parseSite} from './parsedSite';
import type {Pattern} from './pattern';
import type {Post} from './post';
import {type ContentProblem, sortProblems} from './problems';
import type {Project} from './project';
import type {Quote} from './quote';
import {linksOf} from './siteLinks';
import type {SiteSources} from './siteSources';
import {soundSite} from './soundSite';
import type {Survey} from './survey';
import type {Talk} from './talk';
import type {Technology} from './technology';

/** All content, checked and linked: plain data that survives JSON. */
export interface SiteContent {
  /** Founding members first, by name; then the others, by the month from which they are listed. */
  members: Member[];
  /** The members in their order, then the other organisations that patterns and talks name, by name. */
  organisations: Organisation[];
  /** By the name of the member. */
  quotes: Quote[];
  /** By position on the map. */
  capabilities: Capability[];
  /** By name. */
  technologies: Technology[];
  /** Newest first. */
  surveys: Survey[];
  /** By kind, in the order in which the schema lists the kinds; then by name. */
  projects: Project[];
  /** By position in the sidebar. */
  patterns: Pattern[];
  /** Newest first. */
  talks: Talk[];
  /** By start. */
  meetings: Meeting[];
  /** Newest first. */
  posts: Post[];
}

/** Takes everything that was read, and today, YYYY-MM-DD; gives the linked content, without what is not sound, and every problem, sorted. */
export function linkSiteContent(
  sources: SiteSources,
  today: string,
): {content: SiteContent; problems: ContentProblem[]} {
  const problems: ContentProblem[] = [];
  const parsed = parseSite(sources, problems);
  problems.push(
    ...checkReferences(sources),
    ...checkDeclarations(sources),
    ...checkQuoteImports(sources),
    ...checkDates(parsed, sources, today),
    ...checkDuplicates(sources),
    ...checkOrphans(parsed, sources),
    ...checkRules(parsed),
    ...checkOrganisations(parsed),
    ...checkAddresses(parsed, sources),
    ...checkSidebars(sources),
  );
  const site = soundSite(parsed);
  const links = linksOf(site);
  const members = linkMembers(site);
  const posts = linkPosts(site, links);
  const surveys = linkSurveys(site, links);
  const patterns = linkPatterns(site, links);
  const talks = linkTalks(site, links);
  const content = {
    members,
    organisations: linkOrganisations({members, patterns, talks}),
    quotes: linkQuotes(site, members, posts),
    capabilities: linkCapabilities(site, links, surveys[0]),
    technologies: linkTechnologies(site, links, surveys),
    surveys,
    projects: linkProjects(site, links),
    patterns,
    talks,
    meetings: linkMeetings(site),
    posts,
  };
  return {content, problems: sortProblems(problems)};
}
