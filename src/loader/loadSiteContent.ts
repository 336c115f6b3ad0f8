import {ContentError, type ContentNote} from '../model/problems';
import {linkSiteContent, type SiteContent} from '../model/siteContent';
import {buildDate} from './buildDate';
import {readSources} from './readSources';
import {readSiteFiles, type SiteFiles} from './siteFiles';

/** What the loader can be asked for. */
export interface LoadOptions {
  /** The day that counts as today, YYYY-MM-DD. */
  today?: string;
  /** True to load drafts and posts of a day to come as well. */
  isPreview?: boolean;
}

/** What stands in a site, sound or not. */
export interface ReviewedContent {
  /** All content that is sound, linked. */
  content: SiteContent;
  /** What its authors should know. */
  notes: readonly ContentNote[];
  /** Every problem of the rest; undefined if there is none. */
  error: ContentError | undefined;
}

function reviewSiteFiles(
  files: SiteFiles,
  {today = buildDate(), ...options}: LoadOptions = {},
): ReviewedContent {
  const read = readSources(files);
  const {content, problems, notes} = linkSiteContent(read.sources, today, options);
  const all = [...read.problems, ...problems];
  return {content, notes, error: all.length > 0 ? new ContentError(all) : undefined};
}

/** Reads and links all content under siteDir that is sound, and returns what is wrong with the rest. */
export async function reviewSiteContent(siteDir: string, options?: LoadOptions): Promise<ReviewedContent> {
  return reviewSiteFiles(await readSiteFiles(siteDir), options);
}

/** Takes the files of a site, gives all content, linked, and what its authors should know; throws ContentError with every problem at once. */
export function inspectSiteFiles(
  files: SiteFiles,
  options?: LoadOptions,
): {content: SiteContent; notes: readonly ContentNote[]} {
  const {content, notes, error} = reviewSiteFiles(files, options);
  if (error !== undefined) throw error;
  return {content, notes};
}

/** Takes the files of a site, and the day that counts as today; gives all content, linked; throws ContentError with every problem at once. */
export function linkSiteFiles(files: SiteFiles, today?: string): SiteContent {
  return inspectSiteFiles(files, today === undefined ? {} : {today}).content;
}

/** Reads and links all content under siteDir; throws ContentError with every problem at once. */
export async function loadSiteContent(siteDir: string, options: LoadOptions = {}): Promise<SiteContent> {
  return inspectSiteFiles(await readSiteFiles(siteDir), options).content;
}

/** Reads and links all content under siteDir, gives what its authors should know too; throws ContentError with every problem at once. */
export async function inspectSiteContent(siteDir: string): Promise<ReturnType<typeof inspectSiteFiles>> {
  return inspectSiteFiles(await readSiteFiles(siteDir));
}
