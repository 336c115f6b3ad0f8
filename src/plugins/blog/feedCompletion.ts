import {type CheerioAPI, load} from 'cheerio';

/**
 * What a person sees who opens a feed in a browser. Both RSS 2.0 and Atom allow elements of other namespaces, and
 * browsers draw XHTML inside XML: a heading, two links and a style sheet make the feed a page, without XSLT.
 */
const explanation = (siteAddress: string) =>
  `<page:header xmlns:page="http://www.w3.org/1999/xhtml">
<page:p><page:a href="${siteAddress}">CNOE</page:a></page:p>
<page:h1>The CNOE blog as a feed</page:h1>
<page:p>Copy the address of this page into a feed reader, and new posts of the CNOE blog appear there in full. <page:a href="${siteAddress}subscribe">All ways to follow CNOE</page:a>, or <page:a href="${siteAddress}blog">read the blog in the browser</page:a>.</page:p>
</page:header>
`;

function explain($: CheerioAPI, container: string, siteAddress: string): string {
  $(container).prepend(explanation(siteAddress));
  $.root()
    .children()
    .first()
    .before(`<?xml-stylesheet type="text/css" href="${new URL(siteAddress).pathname}feed.css"?>\n`);
  return $.xml();
}

/**
 * Completes an RSS 2.0 feed: its own address and the authors, which RSS itself can name by e-mail only, as the
 * profiles of RSS recommend (atom:link, dc:creator); and the page for people. siteAddress ends in a slash.
 */
export function completeRss(
  feed: string,
  siteAddress: string,
  authorsOf: (postAddress: string) => string[],
): string {
  const $ = load(feed, {xml: {encodeEntities: 'utf8'}});
  $('rss').attr('xmlns:atom', 'http://www.w3.org/2005/Atom');
  $('channel > link').after(
    `\n        <atom:link rel="self" type="application/rss+xml" href="${siteAddress}blog/rss.xml"/>`,
  );
  $('item').each((_, item) => {
    for (const author of authorsOf($(item).children('link').text())) {
      $('<dc:creator></dc:creator>').text(author).appendTo(item);
    }
  });
  return explain($, 'channel', siteAddress);
}

/**
 * Completes an Atom feed (RFC 4287): its own address, titles and summaries as the plain text that they are (section
 * 3.1.1), and the page for people. siteAddress ends in a slash.
 */
export function completeAtom(feed: string, siteAddress: string): string {
  const $ = load(feed, {xml: {encodeEntities: 'utf8'}});
  if ($('feed > link[rel="self"]').length === 0) {
    $('feed > id').after(
      `\n    <link rel="self" type="application/atom+xml" href="${siteAddress}blog/atom.xml"/>`,
    );
  }
  $('entry > title, entry > summary').attr('type', 'text');
  return explain($, 'feed', siteAddress);
}

interface JsonFeed {
  title: string;
  items: {url: string; author?: unknown}[];
}

/**
 * Completes a JSON Feed (jsonfeed.org, version 1.1): all authors of each post, its own address and the comment for
 * people that it foresees. siteAddress ends in a slash.
 */
export function completeJsonFeed(
  feed: string,
  siteAddress: string,
  authorsOf: (postAddress: string) => string[],
): string {
  const {title, items, ...rest}: JsonFeed = JSON.parse(feed);
  return JSON.stringify(
    {
      ...rest,
      version: 'https://jsonfeed.org/version/1.1',
      title,
      language: 'en',
      user_comment: `This is a feed: give its address to a feed reader, and new posts of the CNOE blog appear there in full. All ways to follow CNOE: ${siteAddress}subscribe`,
      feed_url: `${siteAddress}blog/feed.json`,
      items: items.map(({author, ...item}) => ({
        ...item,
        authors: authorsOf(item.url).map((name) => ({name})),
      })),
    },
    null,
    2,
  );
}
