import {ContentError} from '../model/problems';
import {linkSiteContent, type SiteContent} from '../model/siteContent';
import {buildDate} from './buildDate';
import {readSources} from './readSources';
import {readSiteFiles, type SiteFiles} from './siteFiles';

/** Takes the files of a site, and the day that counts as today; gives all content, linked; throws ContentError with every problem at once. */
export function linkSiteFiles(files: SiteFiles, today: string = buildDate()): SiteContent {
  const read = readSources(files);
  const {content, problems} = linkSiteContent(read.sources, today);
  const all = [...read.problems, ...problems];
  if (all.length > 0) throw new ContentError(all);
  return content;
}

/** Reads and links all content under siteDir; throws ContentError with every problem at once. */
export async function loadSiteContent(siteDir: string): Promise<SiteContent> {
  return linkSiteFiles(await readSiteFiles(siteDir));
}
