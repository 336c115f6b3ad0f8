import {ageInWords} from '../../model/ageing';
import type {ClaimDate, PageLink} from '../../model/pageData';

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
