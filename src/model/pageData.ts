/** Types only: what pages get of the content, plain data laid out at build time, with no more than a page shows. */

export type {Source} from './fields';

/** A brand mark in one tone: a symbol of the sheet `@content/<sheet>.svg`. */
export interface LogoDrawing {
  sheet: 'member-logos' | 'technology-logos';
  symbol: string;
  /** The size in CSS pixels at which logos of all proportions look equally large. */
  width: number;
  height: number;
}

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
  zone: 'targets' | 'application' | 'operation';
  shape: 'row' | 'cell' | 'bar';
  /** Strongest first; empty where the survey did not ask. */
  soundings: MapSounding[];
}

export interface MapSurvey {
  /** YYYY-MM-DD */
  date: string;
  sourceUrl: string;
  ageing: boolean;
}

export interface NewsEntry {
  title: string;
  address: string;
  /** YYYY-MM-DD */
  date: string;
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
