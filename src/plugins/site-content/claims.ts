import {ageInWords} from '../../model/ageing';
import {compare} from '../../model/compare';
import type {Note} from '../../model/fields';
import type {Caution, ClaimDate, PageLink, SurveyEdition} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';

/** Takes the day of a claim and today (YYYY-MM-DD), gives the day with the age of the claim once it is ageing. */
export function toClaimDate(date: string, today: string): ClaimDate {
  const age = ageInWords(date, today);
  return age === undefined ? {date} : {date, age};
}

/** Takes a source and today, gives where it can be read and of which day it is. */
export function toShownSource(
  {title, url, date}: {title: string; url: string; date?: string},
  today: string,
): {source: PageLink; date?: ClaimDate} {
  const source = {title, address: url};
  return date === undefined ? {source} : {source, date: toClaimDate(date, today)};
}

/** Takes what a reader should be warned of and today, gives it as pages show it. */
export function toCaution({text, source}: Note, today: string): Caution {
  return {text, ...(source && toShownSource(source, today))};
}

/** Takes a linked survey and today (YYYY-MM-DD), gives what pages say of the edition. */
export function toEdition(
  {date, source, counts}: SiteContent['surveys'][number],
  today: string,
): SurveyEdition {
  return {...toClaimDate(date, today), sourceUrl: source.url, soundingCount: counts.choices};
}

/** Takes the linked content and today, gives the newest reading of the CNCF's landscape; throws when there is none. */
export function newestLandscape({technologies}: SiteContent, today: string): ClaimDate & {url: string} {
  const [newest] = technologies
    .map(({cncf}) => cncf.source)
    .sort((one, other) => compare(other.date, one.date));
  if (!newest) throw new Error('The site shows technologies, and src/content/technologies is empty.');
  return {...toClaimDate(newest.date, today), url: newest.url};
}
