import {load} from 'cheerio';

/** Content security policies. */
export interface Policies {
  /** That of most pages. */
  shared: string;
  /** Those of the other pages, by their path. */
  byPage: ReadonlyMap<string, string>;
}

const POLICY_TAG = /<meta\b[^>]*\bcontent-security-policy\b[^>]*>/gi;

/** Gives the policy that a page states; throws if it states several. */
function readPolicy(page: string, html: string): string | undefined {
  const [tag, ...others] = html.split('</head>', 1).join('').match(POLICY_TAG) ?? [];
  if (others.length > 0) throw new Error(`"${page}" states ${others.length + 1} policies. Keep one.`);
  return tag && load(tag)('meta').attr('content');
}

/**
 * Takes the HTML of all pages by their path, gives the policies that they state. A page that states none is given that
 * of most pages. Throws if no page states one, or one that cannot stand in a header.
 */
export function collectPolicies(pages: ReadonlyMap<string, string>): Policies {
  const stated = new Map<string, string[]>();
  for (const [page, html] of pages) {
    const policy = readPolicy(page, html);
    if (policy === undefined) continue;
    if (/["$\\\p{Cc}]/u.test(policy)) {
      throw new Error(`The policy of "${page}" holds what no header may: ${JSON.stringify(policy)}.`);
    }
    stated.set(policy, [...(stated.get(policy) ?? []), page]);
  }
  const [most, ...others] = [...stated].sort(([, some], [, more]) => more.length - some.length);
  if (most === undefined) throw new Error('No page states a content security policy. Build the site first.');
  return {
    shared: most[0],
    byPage: new Map(others.flatMap(([policy, own]) => own.map((page) => [page, policy]))),
  };
}
