import {type CheerioAPI, load} from 'cheerio';
import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith';
import {readBuilt, SITE_ORIGIN} from '../site';

/** Takes the path of a post, gives what each of the three feeds has of it, by the name of the feed, as a document. */
export function readPostInFeeds(post: string): Map<string, CheerioAPI> {
  const address = SITE_ORIGIN + post;
  const rss = parseRssFeed(readBuilt('blog/rss.xml')).items?.find(({link}) => link === address);
  const atom = parseAtomFeed(readBuilt('blog/atom.xml')).entries?.find(({id}) => id === address)?.content;
  const json = parseJsonFeed(readBuilt('blog/feed.json')).items?.find(({url}) => url === address);
  const content = {
    RSS: rss?.content?.encoded,
    Atom: typeof atom === 'string' ? atom : atom?.value,
    JSON: json?.content_html,
  };
  return new Map(
    Object.entries(content).map(([feed, html]) => {
      if (!html) throw new Error(`${feed} has nothing of ${post}`);
      return [feed, load(html, null, false)];
    }),
  );
}
