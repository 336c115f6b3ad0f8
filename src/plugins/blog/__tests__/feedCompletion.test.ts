import {load} from 'cheerio';
import {SaxesParser} from 'saxes';
import {describe, expect, it} from 'vitest';
import {completeAtom, completeJsonFeed, completeRss} from '../feedCompletion';

const SITE = 'https://example.org/canoe/';

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel>
        <title>Blog</title>
        <link>${SITE}blog</link>
        <item>
            <title><![CDATA[Tools & more]]></title>
            <link>${SITE}blog/tools</link>
            <content:encoded><![CDATA[<p>1 &lt; 2</p>]]></content:encoded>
        </item>
        <item>
            <title>Hello</title>
            <link>${SITE}blog/hello</link>
        </item>
    </channel>
</rss>`;

const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
    <id>${SITE}blog</id>
    <title>Blog</title>
    <entry>
        <id>${SITE}blog/tools</id>
        <title type="html"><![CDATA[Tools & more]]></title>
    </entry>
</feed>`;

const authorsOf = (post: string) => (post.endsWith('/tools') ? ['Ann & Co', 'Bob'] : []);

/** The faults that a strict reader of XML finds. */
function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({xmlns: true});
  parser.on('error', ({message}) => faults.push(message));
  parser.write(xml).close();
  return faults;
}

describe('completeRss', () => {
  const completed = completeRss(RSS, SITE, authorsOf);
  const $ = load(completed, {xml: true});

  it('stays well-formed and keeps what was there', () => {
    expect(faultsOf(completed)).toEqual([]);
    expect(completed).toContain('<title><![CDATA[Tools & more]]></title>');
    expect(completed).toContain('<content:encoded><![CDATA[<p>1 &lt; 2</p>]]></content:encoded>');
  });

  it('names the address of the feed', () => {
    const self = $('channel > atom\\:link[rel="self"]');
    expect(self.attr('href')).toBe(`${SITE}blog/rss.xml`);
    expect(self.attr('type')).toBe('application/rss+xml');
  });

  it('names the authors of each post', () => {
    const authors = $('item')
      .toArray()
      .map((item) =>
        $(item)
          .children('dc\\:creator')
          .toArray()
          .map((creator) => $(creator).text()),
      );
    expect(authors).toEqual([['Ann & Co', 'Bob'], []]);
  });

  it('is a page for people, drawn by a style sheet', () => {
    expect(completed).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\s*<\?xml-stylesheet type="text\/css"/,
    );
    expect(completed).toContain('href="/canoe/feed.css"');
    expect(
      $('channel > page\\:header page\\:a')
        .toArray()
        .map(({attribs}) => attribs.href),
    ).toEqual([SITE, `${SITE}subscribe`, `${SITE}blog`]);
    expect($('page\\:h1')).toHaveLength(1);
  });
});

describe('completeAtom', () => {
  it('stays well-formed, names the address of the feed and is a page for people', () => {
    const completed = completeAtom(ATOM, SITE);
    const $ = load(completed, {xml: true});
    expect(faultsOf(completed)).toEqual([]);
    expect($('feed > link[rel="self"]').attr('href')).toBe(`${SITE}blog/atom.xml`);
    expect($('feed > page\\:header')).toHaveLength(1);
    expect(completed).toContain('href="/canoe/feed.css"');
    expect(completed).toContain('<![CDATA[Tools & more]]>');
    expect($('entry > title').attr('type'), 'a title is plain text, signs and all').toBe('text');
  });

  it('leaves an address of the feed that is there already', () => {
    const own = `<link rel="self" href="${SITE}feed"/>`;
    const $ = load(completeAtom(ATOM.replace('<title>Blog', `${own}<title>Blog`), SITE), {xml: true});
    expect(
      $('feed > link[rel="self"]')
        .toArray()
        .map(({attribs}) => attribs.href),
    ).toEqual([`${SITE}feed`]);
  });
});

describe('completeJsonFeed', () => {
  it('adds all authors, the address of the feed and a comment for people, and keeps the rest', () => {
    const item = {id: '1', url: `${SITE}blog/tools`, content_html: '<p>“One”</p>'};
    const feed = {title: 'Blog', home_page_url: `${SITE}blog`};
    const written = JSON.stringify({
      ...feed,
      version: 'https://jsonfeed.org/version/1',
      items: [{...item, author: {name: 'Ann & Co'}}],
    });
    const completed = JSON.parse(completeJsonFeed(written, SITE, authorsOf));
    expect(completed).toMatchObject(feed);
    expect(completed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(completed.items).toEqual([{...item, authors: [{name: 'Ann & Co'}, {name: 'Bob'}]}]);
    expect(completed.feed_url).toBe(`${SITE}blog/feed.json`);
    expect(completed.user_comment).toContain(`${SITE}subscribe`);
  });

  it('throws at what is no JSON', () => {
    expect(() => completeJsonFeed('<rss/>', SITE, authorsOf)).toThrow(SyntaxError);
  });
});
