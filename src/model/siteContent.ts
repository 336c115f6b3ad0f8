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
import {type ContentNote, type ContentProblem, sortNotes, sortProblems} from './problems';
import type {Project} from './project';
import type {Quote} from './quote';
import {linksOf} from './siteLinks';
import type {SiteSources} from './siteSources';
import {soundSite} from './soundSite';
import type {Survey} from './survey';
import type {Talk} from './talk';
import type {Technology} from './technology';
import {findHidden, hiddenQuotes, noteHidden} from './visibility';

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
  /** Those that lists show, newest first. */
  posts: Post[];
}

/** What becomes of everything that was read. */
export interface LinkedSite {
  /** Without what is not sound, and what readers do not see. */
  content: SiteContent;
  /** Sorted. */
  problems: ContentProblem[];
  /** What authors should know of content that is sound, sorted. */
  notes: ContentNote[];
}

/**
 * Takes everything that was read, and today, YYYY-MM-DD; gives the linked content and all that is to be told of it. In
 * a preview every page is there, drafts and posts of a day to come included.
 */
export function linkSiteContent(
  sources: SiteSources,
  today: string,
  {isPreview = false}: {isPreview?: boolean} = {},
): LinkedSite {
  const problems: ContentProblem[] = [];
  const parsed = parseSite(sources, problems);
  const hidden = isPreview ? new Map() : findHidden(sources, today);
  problems.push(
    ...checkReferences(sources),
    ...checkDeclarations(sources),
    ...checkQuoteImports(sources, hidden),
    ...checkDates(parsed, sources, today),
    ...checkDuplicates(sources),
    ...checkOrphans(parsed, sources),
    ...checkRules(parsed),
    ...checkOrganisations(parsed),
    ...checkAddresses(parsed, sources, hidden),
    ...checkSidebars(sources),
  );
  const site = soundSite(parsed, {
    hidden,
    hiddenQuotes: hiddenQuotes(sources, hidden),
    areUnlistedShown: isPreview,
  });
  const links = linksOf(site);
  const members = linkMembers(site);
  const posts = linkPosts(site.posts, site, links);
  const unlisted = linkPosts(site.unlistedPosts, site, links);
  const surveys = linkSurveys(site, links);
  const patterns = linkPatterns(site, links);
  const talks = linkTalks(site, links);
  const content = {
    members,
    organisations: linkOrganisations({members, patterns, talks}),
    quotes: linkQuotes(site, members, [...posts, ...unlisted]),
    capabilities: linkCapabilities(site, links, surveys[0]),
    technologies: linkTechnologies(site, links, surveys),
    surveys,
    projects: linkProjects(site, links),
    patterns,
    talks,
    meetings: linkMeetings(site),
    posts,
  };
  return {content, problems: sortProblems(problems), notes: sortNotes(noteHidden(sources, hidden))};
}
