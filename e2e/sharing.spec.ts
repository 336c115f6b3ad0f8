import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {loadImage} from '@napi-rs/canvas';
import {expect, test} from '@playwright/test';
import {BUILD, NOT_FOUND, PAGES, POSTS, pageDocument, SITE_ORIGIN} from './site';

const CARD = {width: 1200, height: 630};

test('every page says what a link to it shows', async () => {
  const faults: string[] = [];
  const descriptions = new Map<string, string>();
  for (const address of PAGES) {
    const $ = pageDocument(address);
    const only = (selector: string, attribute: string): string => {
      const found = $(selector);
      if (found.length !== 1) faults.push(`${address} has ${found.length} of ${selector}`);
      return found.attr(attribute) ?? '';
    };
    const canonical = only('link[rel="canonical"]', 'href');
    if (address !== NOT_FOUND && canonical !== SITE_ORIGIN + address) {
      faults.push(`${address} says that its own address is ${canonical}`);
    }

    const description = only('meta[name="description"]', 'content');
    if (description.length < 50 || description.length > 170) {
      faults.push(`${address} has a description of ${description.length} characters: ${description}`);
    }
    const twin = descriptions.get(description);
    if (twin) faults.push(`${address} has the description of ${twin}`);
    descriptions.set(description, address);
    if (only('meta[property="og:description"]', 'content') !== description) {
      faults.push(`${address} has another og:description`);
    }
    const title = only('meta[property="og:title"]', 'content');
    if (title === '' || title !== $('title').text()) faults.push(`${address} has the og:title "${title}"`);

    const image = only('meta[property="og:image"]', 'content');
    const file = URL.canParse(image) ? path.join(BUILD, new URL(image).pathname) : '';
    if (!image.startsWith(`${SITE_ORIGIN}/`) || !existsSync(file)) {
      faults.push(`${address} has no image at ${image}`);
    } else {
      const {width, height} = await loadImage(readFileSync(file));
      if (width !== CARD.width || height !== CARD.height) faults.push(`${image} is ${width} by ${height}`);
    }
  }
  expect(faults).toEqual([]);
});

test('every post tells machines its title, author and date', () => {
  expect(POSTS).toContain('/blog/welcome');
  for (const address of POSTS) {
    const $ = pageDocument(address);
    const posting = $('script[type="application/ld+json"]')
      .toArray()
      .map((script) => JSON.parse($(script).text()))
      .find((data) => data['@type'] === 'BlogPosting');
    expect(posting, address).toBeDefined();
    expect(posting.headline).toBe($('h1').text());
    const authors = [posting.author].flat().map(({name}) => name);
    expect(authors.length, address).toBeGreaterThan(0);
    for (const name of authors) expect($('article header').text()).toContain(name);
    expect(posting.datePublished.slice(0, 10)).toBe($('article header time').attr('datetime'));
  }
});
