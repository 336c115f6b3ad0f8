/** Types only: what pages get of the content, plain data laid out at build time, with no more than a page shows. */

import type {Capability, capabilitySections} from './capability';
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
  /** Kind in words, e.g. "Reference implementation". */
  projects: (PageLink & {words: string; kind: string})[];
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

export type CapabilitySection = (typeof capabilitySections)[number];

/** `@content/capabilities/<id>`: what the page of a capability shows besides its text. */
export interface CapabilityFacts extends Mentions {
  technologies: (Pick<MapTechnology, 'id' | 'name' | 'permalink' | 'logo' | 'cncf' | 'openness'> &
    Pick<MapChoice, 'soundings' | 'evidence'> & {summary: string})[];
  editions: SurveyEdition[];
  /** The headings of the survey that belong to the capability. */
  plots: SurveyPlot[];
}

export interface NewsEntry extends PageLink {
  /** YYYY-MM-DD */
  date: string;
  /** In words, e.g. "Post". */
  kind: string;
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
