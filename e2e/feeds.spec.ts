import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, type Page, test} from '@playwright/test';
import {load} from 'cheerio';
import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith';
import {SaxesParser} from 'saxes';
import {linkTo} from './links';
import {BUILD, htmlWords, PAGES, POSTS, pageDocument, readBuilt, SITE_ORIGIN, words} from './site';

const FEEDS = {
  '/blog/rss.xml': 'application/rss+xml',
  '/blog/atom.xml': 'application/atom+xml',
  '/blog/feed.json': 'application/json',
};
const XML_FEEDS = ['/blog/rss.xml', '/blog/atom.xml'];

interface Entry {
  id?: string;
  link?: string;
  title?: string;
  date?: string;
  authors: (string | undefined)[];
  content?: string;
}

interface Feed {
  title?: string;
  link?: string;
  self?: string;
  entries: Entry[];
}

/** The feeds as a feed reader understands them. */
function readFeeds(): Record<string, Feed> {
  const rss = parseRssFeed(readBuilt('blog/rss.xml'));
  const atom = parseAtomFeed(readBuilt('blog/atom.xml'));
  const json = parseJsonFeed(readBuilt('blog/feed.json'));
  return {
    '/blog/rss.xml': {
      title: rss.title,
      link: rss.link,
      self: rss.atom?.links?.find(({rel}) => rel === 'self')?.href,
      entries: (rss.items ?? []).map((item) => ({
        id: item.guid?.value,
        link: item.link,
        title: item.title,
        date: item.pubDate,
        authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({name}) => name)],
        content: item.content?.encoded,
      })),
    },
    '/blog/atom.xml': {
      title: atom.title?.value,
      link: atom.links?.find(({rel}) => rel === 'alternate')?.href,
      self: atom.links?.find(({rel}) => rel === 'self')?.href,
      entries: (atom.entries ?? []).map((entry) => ({
        id: entry.id,
        link: entry.links?.find(({rel}) => rel === undefined || rel === 'alternate')?.href,
        title: entry.title?.value,
        date: entry.published,
        authors: (entry.authors ?? []).map(({name}) => name),
        content: typeof entry.content === 'string' ? entry.content : entry.content?.value,
      })),
    },
    '/blog/feed.json': {
      title: json.title,
      link: json.home_page_url,
      self: json.feed_url,
      entries: (json.items ?? []).map((item) => ({
        id: item.id,
        link: item.url,
        title: item.title,
        date: item.date_published,
        authors: (item.authors ?? []).map(({name}) => name),
        content: item.content_html,
      })),
    },
  };
}

for (const file of XML_FEEDS) {
  test(`${file} is well-formed, with every prefix declared`, () => {
    const faults: string[] = [];
    const parser = new SaxesParser({xmlns: true, fileName: file});
    parser.on('error', ({message}) => faults.push(message));
    parser.write(readBuilt(file)).close();
    expect(faults).toEqual([]);
  });
}

for (const address of Object.keys(FEEDS)) {
  test(`a feed reader finds every post in ${address}, with title, link, date, author and id`, () => {
    const feed = readFeeds()[address];
    expect(feed?.title).toBe('CNOE blog');
    expect(feed?.link).toBe(`${SITE_ORIGIN}/blog`);
    expect.soft(feed?.self, 'the address of the feed itself').toBe(SITE_ORIGIN + address);
    expect(feed?.entries.map(({link}) => link).sort()).toEqual(
      POSTS.map((post) => SITE_ORIGIN + post).sort(),
    );
    for (const {id, link, title, date, authors} of feed?.entries ?? []) {
      const $ = pageDocument(new URL(link ?? '').pathname);
      expect(id, 'the id').toBe(link);
      expect(title, link).toBe($('h1').text());
      const day = Number.isNaN(Date.parse(date ?? ''))
        ? date
        : new Date(date ?? '').toISOString().slice(0, 10);
      expect.soft(day, `the date of ${link}`).toBe($('article header time').attr('datetime'));
      expect.soft(authors.length, `the authors of ${link}`).toBeGreaterThan(0);
      for (const author of authors) expect($('article header').text()).toContain(author);
    }
  });

  test(`${address} has the full text of every post, word for word, with absolute addresses`, () => {
    const {entries} = readFeeds()[address] ?? {entries: []};
    expect(entries.length).toBe(POSTS.length);
    for (const {link, content = ''} of entries) {
      const page = pageDocument(new URL(link ?? '').pathname);
      page('#__blog-post-container button').remove();
      const body = page('#__blog-post-container').html() ?? '';
      expect(htmlWords(body).length, link).toBeGreaterThan(0);
      expect(htmlWords(content), link).toEqual(htmlWords(body));
      const $ = load(content, null, false);
      const relative = $('[href], [src], [srcset]')
        .toArray()
        .map(({attribs: {href, src, srcset}}) => href ?? src ?? srcset ?? '')
        .filter((target) => !/^(https?:\/\/|mailto:)/.test(target));
      expect(relative, link).toEqual([]);
      expect($('[class], [style], script, button').length, `marks of the site in ${link}`).toBe(0);
    }
  });
}

test('the head of every page names the three feeds', () => {
  const faults: string[] = [];
  for (const page of PAGES) {
    const $ = pageDocument(page);
    for (const [address, type] of Object.entries(FEEDS)) {
      const links = $(`head link[rel="alternate"][type="${type}"]`).toArray();
      const found = links.map(({attribs: {href}}) => href);
      if (found.length !== 1 || new URL(found[0] ?? '', SITE_ORIGIN + page).pathname !== address) {
        faults.push(`${page} names as ${type}: ${found.join(', ') || 'nothing'}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('the blog shows its feeds to people', async ({page}) => {
  await page.goto('./blog');
  for (const address of [...Object.keys(FEEDS), '/subscribe']) {
    await expect(await linkTo(page.locator('main a'), address)).toBeVisible();
  }
});

/** Gives all text of a document, of any kind, that a person can see. */
const visibleText = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.documentElement,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
    );
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width > 1 && box.height > 1) texts.push(node.textContent ?? '');
    }
    return texts.join(' ');
  });

for (const file of XML_FEEDS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a person who opens ${file} sees what it is, ${colorScheme}`, async ({page, baseURL}) => {
      const home = new URL('./', baseURL).href;
      // The feed names its pages by their public addresses; here they lead to the site under test.
      await page.route(`${SITE_ORIGIN}/**`, (route) =>
        route.fulfill({
          status: 302,
          headers: {location: route.request().url().replace(`${SITE_ORIGIN}/`, home)},
        }),
      );
      await page.emulateMedia({colorScheme});
      await page.goto(`.${file}`);

      const text = words(await visibleText(page)).join(' ');
      expect(text).toContain('The CNOE blog as a feed');
      expect(text).toContain('Copy the address of this page into a feed reader');
      for (const post of POSTS) expect(text).toContain(pageDocument(post)('h1').text());
      expect(text, 'no markup shows').not.toMatch(/[<>]|CDATA|xmlns|&\w+;/);

      const colors = await page.evaluate(() => {
        const {backgroundColor, color} = getComputedStyle(document.documentElement);
        return [backgroundColor, color].map((value) =>
          (value.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel) / 3, 0),
        );
      });
      const [paper = 0, ink = 0] = colors;
      const contrast = colorScheme === 'light' ? paper - ink : ink - paper;
      expect(contrast, `paper ${paper}, ink ${ink}`).toBeGreaterThan(120);

      await page.getByText('All ways to follow CNOE').click();
      await expect(page).toHaveURL('./subscribe');
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    });
  }
}

test('nothing of the site needs XSLT', () => {
  const files = readdirSync(BUILD, {recursive: true, encoding: 'utf8'});
  expect(files.filter((file) => /\.xslt?$/.test(file))).toEqual([]);
  for (const file of files.filter((name) => name.endsWith('.xml'))) {
    expect(readFileSync(path.join(BUILD, file), 'utf8'), file).not.toMatch(/text\/xsl|1999\/XSL/i);
  }
});
