import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, type Locator, test} from '@playwright/test';
import type {Link, Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {parse} from 'yaml';
import {words} from './site';

/** The announcement as it went out, the standard that the site is measured by. */
const source = readFileSync(path.join(__dirname, 'fixtures', 'launch-post.md'), 'utf8');
const tree: Root = unified().use(remarkParse).use(remarkFrontmatter).parse(source);

const frontMatter = tree.children.find((node) => node.type === 'yaml');
const {title}: {title: string} = parse(frontMatter?.value ?? '');
const blocks = tree.children
  .filter((node) => node.type !== 'yaml')
  .flatMap((node) => (node.type === 'list' ? node.children : [node]))
  .map((node) => words(textOf(node)).join(' '));

const links: {text: string; href: string}[] = [];
visit(tree, 'link', (link: Link) => {
  links.push({text: textOf(link), href: link.url});
});

/** A quote with its attribution; the dash, a leading "said" and a final full stop are no part of what was said. */
const QUOTE =
  /^(?<text>["“].*["”]) - (?:said )?(?<person>[^,]+), (?<role>.+?)(?: at (?<organisation>\w+))?\.?$/;

const quotes = blocks.flatMap((block) => {
  const {text, person, role, organisation} = block.match(QUOTE)?.groups ?? {};
  return text && person && role ? [{text, person, role, organisation}] : [];
});
const aims = blocks.slice(
  blocks.findIndex((block) => block.endsWith('CNOE will aim to:')) + 1,
  blocks.findIndex((block) => QUOTE.test(block)),
);
const expectedBlocks = blocks.map((block) => {
  const {text, person, role, organisation} = block.match(QUOTE)?.groups ?? {};
  return text ? `${text} ${person}, ${role}${organisation ? ` at ${organisation}` : ''}` : block;
});

/** Organisations whose names the announcement shortens or, for one speaker, leaves to the context. */
const ORGANISATIONS: Record<string, {short: string; full: string}> = {
  'Ben Cochran': {short: 'Autodesk', full: 'Autodesk'},
  'Chris Lyon': {short: 'Twilio', full: 'Twilio'},
  'Paul Roberts': {short: 'AWS', full: 'Amazon Web Services'},
  'Dave Weinstein': {short: 'Adobe', full: 'Adobe'},
  'Josh Meier': {short: 'Salesforce', full: 'Salesforce'},
};

const oneLine = (text: string) => words(text).join(' ');
const linesOf = async (locator: Locator) => (await locator.allInnerTexts()).map(oneLine);

async function expectQuotes(figures: Locator): Promise<void> {
  await expect(figures).toHaveCount(quotes.length);
  for (const {text, person, role} of quotes) {
    const figure = figures.filter({hasText: person});
    expect(oneLine(await figure.locator('blockquote').innerText())).toBe(text);
    const caption = figure.locator('figcaption');
    const captionText = oneLine(await caption.innerText());
    expect(captionText, 'the person and the role of the speaker').toContain(`${person}, ${role}`);
    const organisation = ORGANISATIONS[person];
    const logoNames = await caption
      .getByRole('img')
      .evaluateAll((logos) =>
        logos.map((logo) => logo.getAttribute('aria-label') ?? logo.getAttribute('alt')),
      );
    const named = [captionText, ...logoNames].join(' ');
    expect(
      [organisation?.short, organisation?.full].some((name) => name && named.includes(name)),
      `the caption of ${person} names ${organisation?.full}: ${named}`,
    ).toBe(true);
  }
}

test('the fixture is the whole announcement', () => {
  expect(quotes.map(({person}) => person)).toEqual(Object.keys(ORGANISATIONS));
  expect(aims).toHaveLength(5);
  expect(links).toHaveLength(3);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({javaScriptEnabled});

    test('the launch post says what the announcement says, word for word', async ({page}) => {
      await page.goto('./blog/welcome');
      await expect(page.getByRole('heading', {level: 1})).toHaveText(title);

      const text = page.locator('article #__blog-post-container');
      expect(words(await text.innerText())).toEqual(expectedBlocks.flatMap((block) => block.split(' ')));
      expect(
        await text
          .locator('a:not(.hash-link)')
          .evaluateAll((anchors) =>
            anchors.map((anchor) => ({text: anchor.textContent, href: anchor.getAttribute('href')})),
          ),
      ).toEqual(links);
      await expectQuotes(text.locator('figure'));
      await expect(text.locator('ol')).toHaveCount(1);
      expect(await linesOf(text.locator('ol > li'))).toEqual(aims);
      expect(await linesOf(text.getByRole('heading'))).toEqual(['Member Announcements']);
    });

    test('the call to Slack stands after the text of the launch post, outside it', async ({page}) => {
      await page.goto('./blog/welcome');
      const text = page.locator('#__blog-post-container');
      const call = page.locator('main a[href*="communityinviter"]');
      await expect(call).toHaveCount(1);
      await expect(text.locator('a[href*="communityinviter"]')).toHaveCount(0);
      const textBox = await text.boundingBox();
      const callBox = await call.boundingBox();
      expect(callBox?.y).toBeGreaterThan((textBox?.y ?? 0) + (textBox?.height ?? 0));
    });

    test('the home page has the aims and the quotes of the announcement', async ({page}) => {
      await page.goto('./');
      expect(await linesOf(page.locator('#aims ol > li'))).toEqual(aims);
      await expectQuotes(page.locator('#quotes figure'));
    });
  });
}
