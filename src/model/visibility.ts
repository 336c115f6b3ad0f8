/** Which pages readers see: drafts never, posts of a day to come from that day on, unlisted pages only by their address. */
import {problemAt} from './parsedSite';
import {momentOf, postDay, slugOf} from './post';
import type {ContentNote} from './problems';
import {findReferences} from './references';
import type {EntrySource, PageSource, SiteSources} from './siteSources';

/** Why readers do not see a page. */
export type HiddenBecause = {draft: true} | {day: string};

/** The pages that readers do not see, by the path of their file. */
export type HiddenPages = ReadonlyMap<string, HiddenBecause>;

function isTrue({value}: EntrySource, field: string): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).some(([key, set]) => key === field && set === true)
  );
}

/** Takes a page as it was written, tells whether lists leave it out. */
export function isUnlisted(page: PageSource): boolean {
  return isTrue(page, 'unlisted');
}

/** Takes all sources and today, YYYY-MM-DD, returns the pages that readers do not see. */
export function findHidden({posts, docs}: SiteSources, today: string): HiddenPages {
  const drafts = [...posts, ...docs].filter((page) => isTrue(page, 'draft'));
  const toCome = posts.filter((post) => momentOf(post) !== undefined && postDay(post) > today);
  return new Map<string, HiddenBecause>([
    ...toCome.map((post): [string, HiddenBecause] => [post.file, {day: postDay(post)}]),
    ...drafts.map(({file}): [string, HiddenBecause] => [file, {draft: true}]),
  ]);
}

/** Takes all sources and the hidden pages, returns the quotes that are of hidden posts: their ids. */
export function hiddenQuotes({posts, quotes}: SiteSources, hidden: HiddenPages): ReadonlySet<string> {
  const slugs = new Set(posts.filter(({file}) => hidden.has(file)).map(slugOf));
  return new Set(
    quotes.flatMap(({id, value}) =>
      findReferences(value, ['post']).some(({id: slug}) => slugs.has(slug)) ? [id] : [],
    ),
  );
}

/** Takes why a page is hidden, returns it as a part of a sentence, and what to do until readers see it. */
export function describeHidden(because: HiddenBecause): string {
  return 'draft' in because
    ? 'is a draft, which readers do not see. Remove the link until it is published.'
    : `is of ${because.day}, and readers do not see it before. Remove the link until then.`;
}

/** Takes all sources and the hidden pages, returns a note for each. */
export function noteHidden({posts, docs}: SiteSources, hidden: HiddenPages): ContentNote[] {
  return [...posts, ...docs].flatMap((page) => {
    const because = hidden.get(page.file);
    if (because === undefined) return [];
    if ('draft' in because) {
      const message = 'readers do not see this page. Remove the line to publish it.';
      return [problemAt(page, ['draft'], message, 'key')];
    }
    const message = `readers see this post from ${because.day} on; "npm start" shows it before.`;
    const hasDate = findReferences(page.value, ['date']).length > 0;
    return [problemAt(page, hasDate ? ['date'] : [], message)];
  });
}
