/** Types only: what pages get of the content, plain data laid out at build time, with no more than a page shows. */

import type {Capability, CapabilityLink, capabilitySections} from './capability';
import type {Maturity, Evidence as PatternEvidence} from './pattern';
import type {Project} from './project';
import type {Talk} from './talk';
import type {Technology} from './technology';

export type {Source} from './fields';

interface LogoSize {
  /** The size in CSS pixels at which logos of all proportions look equally large. */
  width: number;
  height: number;
}

/** A brand mark in one tone: a symbol of the sheet `@content/<sheet>.svg`. */
export interface SheetLogo extends LogoSize {
  sheet: 'member-logos' | 'home-logos' | 'technology-logos';
  symbol: string;
}

/** A brand mark in one tone that a page carries itself, where it shows few. */
export interface InlineLogo extends LogoSize {
  viewBox: string;
  /** The inside of an SVG. */
  body: string;
}

export type LogoDrawing = SheetLogo | InlineLogo;

export interface MemberEntry {
  id: string;
  name: string;
  website: string;
  founding: boolean;
  /** YYYY-MM */
  since: string;
}

export interface MemberWithLogo extends MemberEntry {
  logo: LogoDrawing;
}

export interface QuoteEntry {
  id: string;
  /** Word for word, with its quotation marks. */
  text: string;
  person: string;
  role: string;
  /** As the attribution prints it; absent where it prints none, then the logo alone names it. */
  organisation?: string;
  member: {name: string; logo: LogoDrawing};
}

export interface MapSounding {
  technology: {id: string; name: string; logo?: LogoDrawing};
  /** From 0 to 1. */
  relevance: number;
}

export interface MapCapability {
  id: string;
  title: string;
  permalink: string;
  zone: Capability['zone'];
  shape: Capability['shape'];
  /** Strongest first; empty where the survey did not ask. */
  soundings: MapSounding[];
}

/** A day that a claim is of, and how old the claim is once it is ageing, in words such as "3 years". */
export interface ClaimDate {
  /** YYYY-MM-DD */
  date: string;
  /** Absent while the claim is younger than 24 months. */
  age?: string;
}

export interface PageLink {
  title: string;
  /** A path of this site, or an address on the web. */
  address: string;
}

export type CncfStatus = Technology['cncf']['status'];
export type Openness = Technology['licence']['openness'];
export type ProjectKind = Project['kind'];
export type ProjectState = NonNullable<Project['state']>['name'];
export type TalkKind = Talk['kind'];
export type TechnologyKind = Technology['kind'];
/**
 * Where a technology is named, strongest first: in the newest survey, by the documentation of the capability, by a
 * reference implementation, by another project of the community.
 */
export type Evidence = 'survey' | 'documentation' | 'reference-implementation' | 'project';

/** One technology, as the map and the directory show it. */
export interface MapTechnology {
  id: string;
  name: string;
  /** The name where room is short. */
  shortName: string;
  /** `/technologies/<id>` */
  permalink: string;
  logo?: LogoDrawing;
  cncf: CncfStatus;
  openness: Openness;
  /** As printed, e.g. "Apache-2.0"; absent where there is none to name. */
  licence?: string;
  /** Reference implementations that use it. */
  referenceImplementations: PageLink[];
}

/** What the small map says of the newest survey. */
export interface MapSurvey extends ClaimDate {
  sourceUrl: string;
}

/** One edition of the survey. */
export interface SurveyEdition extends MapSurvey {
  /** How many numbers it has. */
  soundingCount: number;
}

/** What a technology is to a capability. */
export interface MapChoice {
  /** The id of the technology. */
  technology: string;
  /** Of the newest survey, strongest first; empty when that survey does not list it for this capability. */
  soundings: {label: string; relevance: number}[];
  evidence: Evidence[];
}

/** A heading of the newest survey with what it lists for a capability. */
export interface ChartHeading {
  /** Absent where it is the only one and says no more than the name of the capability. */
  label?: string;
  /** The ids of technologies with a relevance of 0 to 1, strongest first. */
  soundings: {technology: string; relevance: number}[];
}

export interface ChartCapability {
  id: string;
  title: string;
  description: string;
  permalink: string;
  zone: Capability['zone'];
  shape: Capability['shape'];
  related: PageLink[];
  /** Surveyed ones first, strongest first; then those that documentation names; then the others; by name. */
  choices: MapChoice[];
  /** In the order of the survey; none where it is silent. */
  headings: ChartHeading[];
}

export interface SurveyPlotRow {
  technology: {id: string; name: string; permalink: string};
  /** 0 to 1, one for each edition, oldest first; null where that edition does not list it. */
  relevances: (number | null)[];
}

/** What the editions of the survey say under one heading. */
export interface SurveyPlot {
  /** The heading as the survey prints it. */
  label: string;
  /** Absent when no capability fits. */
  capability?: {id: string; title: string; permalink: string};
  /** Strongest in the newest edition first. */
  rows: SurveyPlotRow[];
}

/** `@content/capability-map`: the page of the map and its embedded chart. */
export interface CapabilityMapPage {
  /** In the order of the map. */
  capabilities: ChartCapability[];
  /** By name: each serves a capability, or a survey lists it. */
  technologies: MapTechnology[];
  /** Oldest first. */
  editions: SurveyEdition[];
  /** In the order of the map; headings without a capability last. */
  plots: SurveyPlot[];
  /** The newest reading of the CNCF landscape. */
  landscape: ClaimDate & {url: string};
  /** Where the map is published, in full. */
  address: string;
  /** The whole map, made at build time, as paths of this site. */
  downloads: {csv: string; svg: string};
}

export interface TechnologyEntry extends Omit<MapTechnology, 'referenceImplementations'> {
  summary: string;
  kind: TechnologyKind;
  capabilities: Pick<ChartCapability, 'id' | 'title' | 'zone'>[];
  evidence: Evidence[];
  /** The strongest of the newest survey; absent when that survey does not list it. */
  relevance?: number;
}

/** `@content/technologies`: the directory. */
export interface TechnologiesPage {
  /** By name. */
  technologies: TechnologyEntry[];
  /** The day of the newest survey. */
  survey: ClaimDate;
  landscape: ClaimDate & {url: string};
  /** How many licences were read at their source. */
  licencesRead: number;
}

/** What a page says, and where and when it was read. */
export interface ShownClaim {
  claim: string;
  /** Absent when it was not read at a source. */
  source?: PageLink;
  /** Absent when the source has no day. */
  date?: ClaimDate;
}

/** One line of a survey plot over time: the technology of the page among the others of the same heading. */
export interface SurveyHistory {
  label: string;
  capability?: PageLink;
  /** Oldest first. */
  editions: (ClaimDate & {sourceUrl: string})[];
  lines: {
    technology: {id: string; name: string; permalink: string};
    isThis: boolean;
    /** One for each edition; null where that edition does not list it. */
    relevances: (number | null)[];
  }[];
}

export interface Caution {
  /** What it is about, when that is not the entry of the page itself. */
  about?: PageLink;
  text: string;
  /** Absent when it was not read at a source. */
  source?: PageLink;
  date?: ClaimDate;
}

export interface CncfHistory {
  status: CncfStatus;
  /** The CNCF project that it belongs to, when it is a part of one. */
  partOf?: string;
  /** Accepted, incubating, graduated: those that happened, oldest first; two on one day are one, the higher. */
  stages: {status: Exclude<CncfStatus, 'none'>; date: string}[];
  source: PageLink;
  /** The day on which the source was read. */
  read: ClaimDate;
}

/** What else on the site names the entry of a page. */
export interface Mentions {
  projects: (PageLink & {words: string; kind: ProjectKind})[];
  patterns: (PageLink & {words: string})[];
  /** Posts and talks, newest first. */
  news: NewsEntry[];
}

/** Props of `/technologies/<id>`. */
export interface TechnologyPage extends Mentions {
  name: string;
  summary: string;
  kind: TechnologyKind;
  logo?: LogoDrawing;
  homepage: string;
  repository?: string;
  governedBy?: string;
  licence: {name?: string; openness: Openness; isRead: boolean};
  cncf: CncfHistory;
  capabilities: PageLink[];
  cautions: Caution[];
  histories: SurveyHistory[];
  claims: ShownClaim[];
  /** The month in which CNOE launched, YYYY-MM; absent while no founding member is entered. */
  launched?: string;
  /** The day of the build, up to which the timeline runs: YYYY-MM-DD. */
  today: string;
  editUrl: string;
}

/** A technology in a list of those that a project uses. */
export interface UsedTechnology extends PageLink {
  openness: Openness;
}

export interface ProjectEntry {
  name: string;
  /** `/projects/<id>` */
  permalink: string;
  summary: string;
  openness: Openness;
  state?: ProjectState;
  /** The day of the newest commit that was read; absent when none was. */
  lastCommit?: ClaimDate;
  /** Titles of the capabilities that it serves. */
  capabilities: string[];
}

/** `@content/projects`: the list of what the community makes. */
export interface ProjectsPage {
  /** Those kinds that there are, in the order in which they are listed. */
  kinds: {kind: ProjectKind; projects: ProjectEntry[]}[];
}

/** Props of `/projects/<id>`. */
export interface ProjectPage extends Pick<Mentions, 'patterns' | 'news'> {
  name: string;
  summary: string;
  kind: ProjectKind;
  state?: ProjectState;
  lastCommit?: ClaimDate & {source: PageLink};
  licence: {name?: string; openness: Openness; isRead: boolean};
  language?: string;
  repository: PageLink;
  links: PageLink[];
  /** What to know before anything else: its state, what it uses that was given up, and notes. */
  cautions: Caution[];
  install: {
    cautions: Caution[];
    needs: string[];
    commands: {label: string; command: string}[];
  };
  parts: {
    cautions: Caution[];
    list: {
      name: string;
      /** In the repository, at the commit that was read. */
      folder?: PageLink;
      maintainer?: string;
      summary: string;
      technologies: UsedTechnology[];
    }[];
  };
  covers: {
    cautions: Caution[];
    /** Each capability with those of the project's technologies that serve it on the map. */
    capabilities: {capability: PageLink; technologies: UsedTechnology[]}[];
    /** Those that serve none of them. */
    otherTechnologies: UsedTechnology[];
  };
  details: string[];
  /** What it was before. */
  past: Caution[];
  claims: ShownClaim[];
  editUrl: string;
}

/** `@content/coverage`: which capability each reference implementation of a whole platform covers. */
export interface Coverage {
  platforms: Pick<ProjectEntry, 'name' | 'permalink' | 'state' | 'lastCommit'>[];
  /** A row for each capability, in the order of the map; a cell for each platform. */
  rows: {
    capability: PageLink;
    cells: {
      /** Whether the platform names the capability as its own. */
      isCovered: boolean;
      /** Those that it uses and that serve the capability on the map. */
      technologies: UsedTechnology[];
    }[];
  }[];
}

export type CapabilitySection = (typeof capabilitySections)[number];

/** `@content/capabilities`: each capability in short, in the order of the map. */
export interface CapabilitySummary extends CapabilityLink {
  description: string;
  /** In words, e.g. "8 technologies". */
  technologyCount: string;
}

/** `@content/capabilities/<id>`: what the page of a capability shows besides its text. */
export interface CapabilityFacts extends Mentions {
  technologies: (Pick<MapTechnology, 'id' | 'name' | 'permalink' | 'logo' | 'cncf' | 'openness'> &
    Pick<MapChoice, 'soundings' | 'evidence'> & {summary: string})[];
  editions: SurveyEdition[];
  /** The headings of the survey that belong to the capability. */
  plots: SurveyPlot[];
}

export type {Maturity};

/** An organisation that uses a pattern, what for, and where that was said. */
export interface ShownUse {
  /** Its place on the page of members. */
  organisation: PageLink;
  what: string;
  source: PageLink;
  /** Absent when nobody knows the day: then the use does not count. */
  date?: ClaimDate;
}

/** `@content/patterns/<id>`: what the page of a pattern shows besides its text. */
export interface PatternFacts extends PatternEvidence, Pick<Mentions, 'news'> {
  personas: string[];
  capabilities: PageLink[];
  technologies: UsedTechnology[];
  projects: PageLink[];
  /** The newest first, those without a day last. */
  uses: ShownUse[];
  buildsOn: Mentions['patterns'];
  usedBy: Mentions['patterns'];
  related: Mentions['patterns'];
}

export interface PatternEntry {
  id: string;
  title: string;
  permalink: string;
  description: string;
  problem: string;
  maturity: Maturity;
  /** The ids of the options that it has, by the name of the facet. */
  values: Record<string, string[]>;
  capabilities: string[];
  /** Further words to be found by. */
  words: string;
}

/** `@content/patterns`: the finder. */
export interface PatternsPage {
  /** The best borne out first. */
  patterns: PatternEntry[];
  /** Every option belongs to at least one pattern; those of most patterns come first. */
  facets: {name: string; legend: string; options: {value: string; label: string}[]}[];
}

export interface NewsEntry extends PageLink {
  /** YYYY-MM-DD */
  date: string;
  /** In words, e.g. "Post". */
  kind: string;
}

export interface TalkEntry {
  /** Also its anchor. */
  id: string;
  title: string;
  /** YYYY-MM-DD */
  date: string;
  kind: TalkKind;
  /** In words, e.g. "Talk". */
  kindName: string;
  event?: string;
  /** Who speaks or writes; empty where that is not known. */
  people: {name: string; affiliation?: PageLink}[];
  summary: string;
  /** Recording or article first, then the slides, under names such as "Recording". */
  links: PageLink[];
  /** Patterns, projects, technologies, capabilities; an id is unlike that of any other kind of subject. */
  about: (PageLink & {id: string})[];
  /** Organisations that it is about, besides those of the people. */
  organisations: PageLink[];
}

/** `@content/talks`: the list of talks and articles. */
export interface TalksPage {
  /** Newest first. */
  talks: TalkEntry[];
  /** Where the facts about them were read, each once. */
  sources: (PageLink & {date?: ClaimDate})[];
}

/** What is known of an organisation. */
export interface OrganisationEntry {
  /** Also its anchor. */
  id: string;
  name: string;
  uses: {pattern: PageLink; what: string; source: PageLink; date?: ClaimDate}[];
  /** Newest first. */
  talks: (NewsEntry & {
    /** Those of its people who speak or write; empty where it is the subject alone. */
    people: string[];
  })[];
}

export interface MemberProfile extends OrganisationEntry, Omit<MemberWithLogo, 'id' | 'name'> {
  quotes: (QuoteEntry & {post: PageLink})[];
  /** Where it says since when it is a member. */
  sources: (PageLink & {date?: string})[];
}

/** `@content/organisations`: who is a member, and who else is known to use patterns or to speak of CNOE. */
export interface OrganisationsPage {
  /** Founding members first, by name; then the others, by the month from which they are listed. */
  members: MemberProfile[];
  /** By name. */
  others: OrganisationEntry[];
}

/**
 * One format of the sea, in units of its own view box. Every text is centred on its x; its y is the baseline of
 * its first line.
 */
export interface SeaDrawing {
  width: number;
  height: number;
  /** Areas of the water, shallow to deep, each lying on the one before; depths that nothing reaches are left out. */
  bands: string[];
  /** Depth lines, broken where a text stands. */
  isolines: string;
  coast: string;
  /** The way from the landing to the canoe. */
  course: string;
  landing: {x: number; y: number};
  /** Centre, turn in degrees and scale of the mark's 32-unit square. */
  canoe: {x: number; y: number; rotation: number; scale: number};
  zones: {x: number; y: number; text: string; size: number}[];
  places: {x: number; y: number; lines: string[]}[];
  soundings: {x: number; y: number; value: string}[];
  unsurveyed?: {path: string; x: number; y: number; lines: string[]};
}

export interface SeaChart {
  wide: SeaDrawing;
  middle: SeaDrawing;
  narrow: SeaDrawing;
}

export interface HomePage {
  members: MemberWithLogo[];
  quotes: QuoteEntry[];
  /** In the order of the map. */
  capabilities: MapCapability[];
  /** How many numbers the survey has for the capabilities of the map. */
  soundingCount: number;
  survey: MapSurvey;
  sea: SeaChart;
  /** Newest first. */
  news: NewsEntry[];
}
