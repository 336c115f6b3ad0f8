/**
 * What a person sees who opens a feed in a browser. Both RSS 2.0 and Atom allow elements of other namespaces, and
 * browsers draw XHTML inside XML: a heading, two links and a style sheet make the feed a page, without XSLT.
 */
const explanation = (siteAddress: string) =>
  `<page:header xmlns:page="http://www.w3.org/1999/xhtml">
<page:p><page:a href="${siteAddress}">CNOE</page:a></page:p>
<page:h1>This is a feed</page:h1>
<page:p>Copy the address of this page into a feed reader, and new posts of the CNOE blog appear there in full. <page:a href="${siteAddress}subscribe">All ways to follow CNOE</page:a>, or <page:a href="${siteAddress}blog">read the blog in the browser</page:a>.</page:p>
</page:header>`;

/** Adds the explanation and its style sheet to an RSS or Atom feed; siteAddress ends in a slash. */
export function explainXmlFeed(feed: string, siteAddress: string): string {
  const declaration = feed.match(/^<\?xml[^>]*\?>\s*/)?.[0];
  const container = feed.match(/<channel>|<feed [^>]*>/)?.[0];
  if (!declaration || !container) throw new Error('The feed is neither RSS nor Atom.');
  const styleSheet = `<?xml-stylesheet type="text/css" href="${new URL(siteAddress).pathname}feed.css"?>\n`;
  return feed
    .replace(declaration, () => declaration + styleSheet)
    .replace(container, () => `${container}\n${explanation(siteAddress)}`);
}

/** Adds the comment for people that JSON Feed foresees, and the feed's own address (jsonfeed.org, version 1). */
export function explainJsonFeed(feed: string, siteAddress: string): string {
  const {version, title, ...rest} = JSON.parse(feed);
  return JSON.stringify(
    {
      version,
      title,
      user_comment: `This is a feed: give its address to a feed reader, and new posts of the CNOE blog appear there in full. All ways to follow CNOE: ${siteAddress}subscribe`,
      feed_url: `${siteAddress}blog/feed.json`,
      ...rest,
    },
    null,
    2,
  );
}
