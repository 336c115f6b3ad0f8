import {describeOldAddress} from '../../model/oldAddress';
import type {Redirects} from '.';

/** Takes redirects and the paths of all pages, gives a sentence for each redirect that cannot work. */
export function findUnsound(redirects: Redirects, pages: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  return Object.entries(redirects).flatMap(([to, froms]) => {
    const {pathname} = new URL(to, 'https://cnoe.io');
    const problems = pages.has(pathname) ? [] : [`"${to}" is no page. Name the page that answers now.`];
    for (const from of froms) {
      const form = describeOldAddress(from);
      if (form !== undefined) problems.push(`"${from}" ${form}`);
      else if (pages.has(from)) problems.push(`"${from}" is a page of its own. Remove the redirect.`);
      if (seen.has(from)) problems.push(`"${from}" redirects twice. Keep one.`);
      seen.add(from);
    }
    return problems;
  });
}
