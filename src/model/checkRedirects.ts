/** redirects.ts: the addresses of earlier pages, by the page that answers now. */
import type {LinkTargets} from './links';
import {describeTarget} from './links';
import {describeOldAddress} from './oldAddress';
import {problemAt} from './parsedSite';
import type {ContentProblem} from './problems';
import {EACH, findReferences} from './references';
import {shorten} from './shorten';
import type {EntrySource} from './siteSources';

/** Takes what stands in redirects.ts and all that a link can lead to; gives a problem for each redirect that cannot work. */
export function checkRedirects(redirects: EntrySource, targets: LinkTargets): ContentProblem[] {
  const {value} = redirects;
  const lists = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const firsts = new Map<string, string>();
  return lists.flatMap(([to, froms]) => {
    const unknown = to.startsWith('/')
      ? describeTarget(to, targets)
      : `"${shorten(to)}" is no address of this site. Begin it with "/".`;
    if (!Array.isArray(froms)) {
      const message = `expected a list of addresses. Write it in brackets, e.g. "['/old']".`;
      return [problemAt(redirects, [to], message)];
    }
    const old = findReferences(value, [to, EACH]).flatMap(({path, id: from}) => {
      const first = firsts.get(from);
      if (first === undefined) firsts.set(from, to);
      const form = describeOldAddress(from);
      if (form !== undefined) return [problemAt(redirects, path, `"${shorten(from)}" ${form}`)];
      if (targets.addresses.has(from)) {
        const message = `"${shorten(from)}" is a page of its own. Remove the redirect.`;
        return [problemAt(redirects, path, message)];
      }
      if (first === undefined) return [];
      const message = `"${shorten(from)}" redirects to "${shorten(first)}" already. Keep one of the two.`;
      return [problemAt(redirects, path, message)];
    });
    return unknown === undefined ? old : [problemAt(redirects, [to], unknown, 'key'), ...old];
  });
}
