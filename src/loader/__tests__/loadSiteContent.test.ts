import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadSiteContent} from '../loadSiteContent';
import {edited, loadSite, messageFor} from './temporarySite';

const MEMBER = 'src/content/members/nike.yaml';
const QUOTE = 'src/content/quotes/paul-roberts.yaml';
const TECHNOLOGY = 'src/content/technologies/argo-cd.yaml';
const SURVEY = 'src/content/surveys/2023-11-12.yaml';
const TALK = 'src/content/talks/what-is-cnoe.yaml';
const CAPABILITY = 'docs/capabilities/gitops.mdx';
const DOC = 'docs/introduction.mdx';
const POST = 'blog/2023-10-03-welcome/index.mdx';
const AUTHORS = 'blog/authors.yml';
const TAGS = 'blog/tags.yml';

describe('loadSiteContent', () => {
  it('links the entries of a sound site', async () => {
    const content = await loadSite();
    expect(content).toMatchSnapshot();
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });

  it('finds no problem in the content of this site', async () => {
    const {members} = await loadSiteContent(path.resolve(__dirname, '../../..'));
    expect(members.length).toBeGreaterThan(0);
  });

  it('gives a site without content empty collections', async () => {
    const content = await loadSiteContent(path.join(__dirname, 'nowhere'));
    expect(Object.values(content).flat()).toEqual([]);
  });

  it('takes what Docusaurus takes', async () => {
    const content = await loadSite({
      ...edited(
        DOC,
        '## Aims',
        `## Aims

A note[^1], and a file: [map](@site/static/map.svg), [page](pathname:///map.svg), ![map](@site/static/map.svg).

[^1]: [Source](https://example.com)

:::note[Title]{.wide}

Text

:::

\`\`\`md
[no link](/nowhere)
\`\`\`

## Aims

[again](#aims-1) [index](/docs/guides) [numbered](/docs/guides/start) [slug](/docs/begin) [root](/) <Link to="/subscribe?x=1">x</Link>
`,
      ),
      'docs/guides/index.mdx':
        '---\ntitle: Guides\ndescription: All guides.\n---\n\n[start](2-start.mdx) [start](start) [file](/guides/index.mdx)\n'
          .replace('2-start.mdx', 'begin.mdx')
          .replace('(start)', '(/docs/begin)'),
      'docs/guides/begin.mdx': '---\ntitle: Begin\ndescription: First steps.\nslug: /begin\n---\n',
      'docs/guides/start/start.mdx': '---\ntitle: Start\ndescription: First steps.\n---\n',
      'blog/2024-01-02-second/index.mdx':
        '---\ntitle: Second\nauthors: [nimaK]\ntags: []\n---\n\n[Own](/blog/2024/01/02/second)\n\n{/* truncate */}\n',
    });
    expect(content.posts.map(({permalink}) => permalink)).toEqual([
      '/blog/2024/01/02/second',
      '/blog/welcome',
    ]);
  });

  describe('fields', () => {
    it('refuses a misspelt key, told once', async () => {
      const message = await messageFor(edited(MEMBER, 'website:', 'websit:'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:2:1 websit: unknown key "websit". Did you mean "website"?"
      `);
    });

    it('refuses a key that is like no other', async () => {
      const message = await messageFor(edited(MEMBER, 'founding: false', 'founding: false\nqwertyuiop: 1'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:5:1 qwertyuiop: unknown key "qwertyuiop". Write "founding", "logo", "name", "shortName", "since", "sources" or "website"."
      `);
    });

    it('refuses a number in place of text', async () => {
      const message = await messageFor(edited(MEMBER, 'name: Nike', 'name: 3'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:1:7 name: expected a string, got the number 3. Write '3' in quotes."
      `);
    });

    it('refuses text in place of a truth value', async () => {
      const message = await messageFor(edited(MEMBER, 'founding: false', "founding: 'no'"));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:4:11 founding: expected true or false, got the string "no". Write true or false without quotes."
      `);
    });

    it('refuses text in place of a list', async () => {
      const message = await messageFor(
        edited(TECHNOLOGY, 'capabilities:\n  - gitops', 'capabilities: gitops'),
      );
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/technologies/argo-cd.yaml:4:15 capabilities: expected a list, got the string "gitops". Write a list, each value on a line that starts with "- "."
      `);
    });

    it('refuses a missing logo', async () => {
      const message = await messageFor(edited(MEMBER, 'logo: simple-icons:nike\n', ''));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:1:1 logo: missing. Add a logo, e.g. "logo: simple-icons:nike"."
      `);
    });

    it('refuses a value left empty', async () => {
      const message = await messageFor(edited(MEMBER, 'name: Nike', 'name:'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:1:6 name: empty. Add the full name, e.g. "name: Amazon Web Services"."
      `);
    });

    it('refuses an empty list of sources', async () => {
      const message = await messageFor(
        edited(
          MEMBER,
          'sources:\n  - title: Governance\n    url: https://github.com/cnoe-io/governance\n',
          'sources: []\n',
        ),
      );
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:6:10 sources: empty. Add at least one source, with a title and a url."
      `);
    });

    it('refuses a source without an address', async () => {
      const message = await messageFor(
        edited(MEMBER, '\n    url: https://github.com/cnoe-io/governance', ''),
      );
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:7:5 sources[0].url: missing. Add where it can be read, e.g. "url: https://cnoe.io/blog/welcome"."
      `);
    });

    it('refuses an address without HTTPS', async () => {
      const message = await messageFor(edited(MEMBER, 'https://www.nike.com', 'http://www.nike.com'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:2:10 website: "http://www.nike.com" is not an https address. Write it in full, e.g. "https://cnoe.io"."
      `);
    });

    it('refuses a month that does not exist', async () => {
      const message = await messageFor(edited(MEMBER, '2024-02', '2024-13'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:5:8 since: "2024-13" is not a month. Write it as YYYY-MM, e.g. "2023-10"."
      `);
    });

    it('refuses a day that does not exist', async () => {
      const message = await messageFor(edited(TALK, '2024-03-22', '2024-02-30'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/talks/what-is-cnoe.yaml:2:7 date: "2024-02-30" is not a day of the calendar. Correct the month or the day."
      `);
    });

    it('refuses a day in another order', async () => {
      const message = await messageFor(edited(TALK, '2024-03-22', '22/03/2024'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/talks/what-is-cnoe.yaml:2:7 date: "22/03/2024" is not a day. Write it as YYYY-MM-DD, e.g. "2023-10-03"."
      `);
    });

    it('refuses an unknown kind', async () => {
      const message = await messageFor(edited(TALK, 'kind: talk', 'kind: tlak'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/talks/what-is-cnoe.yaml:3:7 kind: unknown kind "tlak". Did you mean "talk"?"
      `);
    });

    it('refuses an unknown zone far from any', async () => {
      const message = await messageFor(edited(CAPABILITY, 'zone: operation', 'zone: moon'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/capabilities/gitops.mdx:4:7 zone: unknown zone "moon". Write "application", "operation" or "targets"."
      `);
    });

    it('refuses a relevance above 1', async () => {
      const message = await messageFor(edited(SURVEY, 'relevance: 0.9', 'relevance: 90'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/surveys/2023-11-12.yaml:11:20 labels[0].technologies[0].relevance: the number 90 is outside 0 to 1. Write a number such as 0.7."
      `);
    });

    it('refuses an unknown icon', async () => {
      const message = await messageFor(edited(MEMBER, 'simple-icons:nike', 'simple-icons:nikee'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:3:7 logo: no icon "simple-icons:nikee" in the set simple-icons. Did you mean "simple-icons:nike"?"
      `);
    });

    it('refuses an unknown icon set', async () => {
      const message = await messageFor(edited(MEMBER, 'simple-icons:nike', 'fancy:nike'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:3:7 logo: no icon "fancy:nike". Write "logos:<name>" or "simple-icons:<name>"."
      `);
    });

    it('refuses an unknown key of a doc', async () => {
      const message = await messageFor(
        edited(DOC, 'description: What CNOE is.', 'description: What CNOE is.\nsidebar: none'),
      );
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/introduction.mdx:4:1 sidebar: unknown key "sidebar". Write "description", "sidebar_label", "sidebar_position", "slug" or "title"."
      `);
    });

    it('refuses a wrong page of an author', async () => {
      const message = await messageFor(edited(AUTHORS, 'page: true', 'page: 3'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/authors.yml:3:9 nimaK.page: expected true, or a mapping with a permalink. Write "page: true"."
      `);
    });

    it('refuses a permalink without a slash', async () => {
      const message = await messageFor(edited(TAGS, '/launch', 'launch'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/tags.yml:3:14 launch.permalink: "launch" is not a permalink. Start it with "/" and use lower-case words joined by hyphens, e.g. "/argo-cd"."
      `);
    });
  });

  describe('references', () => {
    it('refuses an unknown member', async () => {
      const message = await messageFor(edited(QUOTE, 'member: aws', 'member: awss'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/quotes/paul-roberts.yaml:1:9 member: unknown member "awss". Did you mean "aws"?"
      `);
    });

    it('refuses an unknown capability', async () => {
      const message = await messageFor(edited(TECHNOLOGY, '- gitops', '- gitopz'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/technologies/argo-cd.yaml:5:5 capabilities[0]: unknown capability "gitopz". Did you mean "gitops"?"
      `);
    });

    it('refuses an unknown technology in a survey', async () => {
      const message = await messageFor(edited(SURVEY, 'technology: dora', 'technology: doora'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/surveys/2023-11-12.yaml:14:21 labels[1].technologies[0].technology: unknown technology "doora". Did you mean "dora"?"
      `);
    });

    it('refuses a related capability that is unknown', async () => {
      const message = await messageFor(edited(CAPABILITY, '- secrets', '- storage'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/capabilities/gitops.mdx:8:5 related[0]: unknown capability "storage". Write "gitops" or "secrets"."
      `);
    });

    it('refuses a quote from a post that does not exist', async () => {
      const message = await messageFor(edited(QUOTE, 'post: welcome', 'post: goodbye'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/quotes/paul-roberts.yaml:4:7 post: unknown post "goodbye". Write "welcome"."
      `);
    });

    it('refuses an unknown author', async () => {
      const message = await messageFor(edited(POST, '[nimaK]', '[nimaK, nima]'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/2023-10-03-welcome/index.mdx:4:18 authors[1]: unknown author "nima". Did you mean "nimaK"?"
      `);
    });

    it('refuses an unknown tag', async () => {
      const message = await messageFor(edited(POST, '[launch]', '[launch, lunch]'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/2023-10-03-welcome/index.mdx:5:16 tags[1]: unknown tag "lunch". Did you mean "launch"?"
      `);
    });

    it('refuses an import of an unknown quote', async () => {
      const message = await messageFor(edited(POST, 'quotes/paul-roberts', 'quotes/paul-robert'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/2023-10-03-welcome/index.mdx:8:21 unknown quote "paul-robert". Did you mean "paul-roberts"?"
      `);
    });

    it('refuses an id that is listed twice', async () => {
      const message = await messageFor(edited(TECHNOLOGY, '- gitops', '- gitops\n  - gitops'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/technologies/argo-cd.yaml:6:5 capabilities[1]: "gitops" is listed twice. Keep one."
      `);
    });

    it('refuses a capability related to itself', async () => {
      const message = await messageFor(edited(CAPABILITY, '- secrets', '- gitops'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/capabilities/gitops.mdx:8:5 related[0]: "gitops" is this capability. Remove it."
      `);
    });

    it('refuses a label that is listed twice', async () => {
      const message = await messageFor(edited(SURVEY, 'label: Measures', 'label: Delivery'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/surveys/2023-11-12.yaml:12:12 labels[1].label: "Delivery" is listed twice. Keep one."
      `);
    });

    it('refuses a survey whose date is not its name', async () => {
      const message = await messageFor(edited(SURVEY, 'date: 2023-11-12', 'date: 2023-11-13'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/surveys/2023-11-12.yaml:1:7 date: "2023-11-13" is not the date in the file name. Write "2023-11-12", or rename the file."
      `);
    });

    it('refuses a technology without capability, surveyed under one', async () => {
      const message = await messageFor(
        edited(SURVEY, 'label: Measures', 'label: Measures\n    capability: secrets'),
      );
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/technologies/dora.yaml:4:15 capabilities: empty, and no survey lists it under a label without a capability. Add the id of a capability."
      `);
    });

    it('refuses a technology that no survey lists', async () => {
      const message = await messageFor(
        edited(
          SURVEY,
          '        relevance: 0.9',
          '        relevance: 0.9\n      - technology: flux\n        relevance: 0.1',
        ),
      );
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/surveys/2023-11-12.yaml:12:21 labels[0].technologies[1].technology: unknown technology "flux". Write "argo-cd" or "dora"."
      `);
    });

    it('refuses what nothing names', async () => {
      const message = await messageFor({
        'src/content/technologies/flux.yaml':
          'name: Flux\nhomepage: https://fluxcd.io\nsummary: GitOps.\ncapabilities: [gitops]\nsources:\n  - title: Flux\n    url: https://fluxcd.io\n',
        [AUTHORS]: 'nimaK:\n  name: Nima Kaviani\n  page: true\nother:\n  name: Other\n',
        [TAGS]:
          'launch:\n  label: Launch\n  permalink: /launch\n  description: How it began.\nold:\n  label: Old\n  permalink: /old\n  description: Old.\n',
      });
      expect(message).toMatchInlineSnapshot(`
        "3 problems in the content
        blog/authors.yml:4:1 other: no post names the author "other". Add it to a post, or remove it.
        blog/tags.yml:5:1 old: no post has the tag "old". Add it to a post, or remove it.
        src/content/technologies/flux.yaml:1:1 no survey lists "flux". Add it to a survey, or remove this file."
      `);
    });
  });

  describe('links', () => {
    it('refuses a page that does not exist', async () => {
      const message = await messageFor(edited(DOC, '(/subscribe)', '(/subscibe)'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/introduction.mdx:17:1 no page at "/subscibe". Did you mean "/subscribe"?"
      `);
    });

    it('refuses a page like no other', async () => {
      const message = await messageFor(edited(DOC, '(/subscribe)', '(/docs/nothing/of/the/kind)'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/introduction.mdx:17:1 no page at "/docs/nothing/of/the/kind". Correct the address, or add the page."
      `);
    });

    it('refuses a trailing slash', async () => {
      const message = await messageFor(edited(DOC, '(/subscribe)', '(/subscribe/)'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/introduction.mdx:17:1 "/subscribe/" ends in a slash, and no address of this site does. Write "/subscribe"."
      `);
    });

    it('refuses a file that does not exist', async () => {
      const message = await messageFor(edited(CAPABILITY, '../introduction.mdx', '../introducton.mdx'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/capabilities/gitops.mdx:16:5 no file "../introducton.mdx": docs/introducton.mdx does not exist. Did you mean docs/introduction.mdx?"
      `);
    });

    it('refuses a file of another plugin', async () => {
      const message = await messageFor(
        edited(POST, '(/blog/authors/nima-k)', '(../../docs/introduction.mdx#aims)'),
      );
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/2023-10-03-welcome/index.mdx:17:1 "../../docs/introduction.mdx" is a file of docs, and blog cannot link to its files. Write "/docs/introduction#aims"."
      `);
    });

    it('refuses a heading of another file', async () => {
      const message = await messageFor(edited(CAPABILITY, 'introduction.mdx#aims', 'introduction.mdx#aim'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/capabilities/gitops.mdx:16:5 no heading "#aim" in docs/introduction.mdx. Did you mean "#aims"?"
      `);
    });

    it('refuses a heading of the same file', async () => {
      const message = await messageFor(edited(DOC, '(#people)', '(#roles)'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/introduction.mdx:16:21 no heading "#roles" in docs/introduction.mdx. Write "#aims", "#people", "#tenets" or "#the-note"."
      `);
    });

    it('refuses a heading behind an address', async () => {
      const message = await messageFor(edited(DOC, '/blog/welcome#first', '/blog/welcome#second'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/introduction.mdx:16:78 no heading "#second" in blog/2023-10-03-welcome/index.mdx. Write "#first"."
      `);
    });

    it('refuses a definition', async () => {
      const message = await messageFor(edited(DOC, '[tags]: /blog/tags/launch', '[tags]: /blog/tags/lunch'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/introduction.mdx:19:1 no page at "/blog/tags/lunch". Did you mean "/blog/tags/launch"?"
      `);
    });

    it('refuses a label without a definition', async () => {
      const message = await messageFor(edited(DOC, '[tags]: /blog/tags/launch\n', ''));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/introduction.mdx:17:77 no definition of "[tags]". Add a line "[tags]: <address>", or correct the label."
      `);
    });

    it('refuses a relative address', async () => {
      const message = await messageFor(edited(DOC, '(/subscribe)', '(capabilities/nothing-there)'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/introduction.mdx:17:1 no page at "/docs/capabilities/nothing-there", which "capabilities/nothing-there" leads to. Correct the address, or add the page."
      `);
    });

    it('refuses an image beside the file', async () => {
      const message = await messageFor(edited(POST, '(./map.svg)', '(./mop.svg)'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/2023-10-03-welcome/index.mdx:16:1 no file "./mop.svg": blog/2023-10-03-welcome/mop.svg does not exist. Did you mean blog/2023-10-03-welcome/map.svg?"
      `);
    });

    it('refuses an image of static', async () => {
      const message = await messageFor(edited(POST, '(/map.svg)', '(/img/map.svg)'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/2023-10-03-welcome/index.mdx:16:23 no file "/img/map.svg": static/img/map.svg does not exist. Correct the path, or add the file."
      `);
    });

    it('refuses an attribute of JSX', async () => {
      const message = await messageFor(
        edited(POST, 'href="/docs/introduction#aims"', 'href="/docs/introducton"'),
      );
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/2023-10-03-welcome/index.mdx:16:47 no page at "/docs/introducton". Did you mean "/docs/introduction"?"
      `);
    });

    it('refuses an attribute that names a file', async () => {
      const message = await messageFor(edited(CAPABILITY, 'See', '<a href="../introduction.mdx">x</a> See'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/capabilities/gitops.mdx:16:4 "../introduction.mdx" is a file, and an attribute takes an address. Write "/docs/introduction"."
      `);
    });

    it('refuses an attribute in braces', async () => {
      const message = await messageFor(
        edited(POST, 'href="/docs/introduction#aims"', "href={'/docs/introduction#aimz'}"),
      );
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/2023-10-03-welcome/index.mdx:16:47 no heading "#aimz" in docs/introduction.mdx. Did you mean "#aims"?"
      `);
    });

    it('refuses an empty link', async () => {
      const message = await messageFor(edited(DOC, '(/subscribe)', '()'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/introduction.mdx:17:1 the link is empty. Write where it leads."
      `);
    });
  });

  describe('files', () => {
    it('refuses broken YAML', async () => {
      const message = await messageFor(edited(MEMBER, 'name: Nike', 'name: "Nike'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:9:1 the YAML cannot be read: a " before here is not closed. Check the indentation and the quotes."
      `);
    });

    it('refuses a repeated key', async () => {
      const message = await messageFor(edited(MEMBER, 'name: Nike', 'name: Nike\nname: Nike'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:2:1 the key "name" is there twice. Keep one."
      `);
    });

    it('refuses broken YAML in front matter', async () => {
      const message = await messageFor(edited(POST, 'title: Welcome', 'title: [Welcome'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/2023-10-03-welcome/index.mdx:4:1 the YAML cannot be read: flow sequence in block collection must be sufficiently indented and end with a ]. Check the indentation and the quotes."
      `);
    });

    it('refuses a tag that is not closed', async () => {
      const message = await messageFor(edited(POST, 'The first paragraph.', 'The <b>first paragraph.'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/2023-10-03-welcome/index.mdx:10:1 the MDX cannot be read: Expected a closing tag for \`<b>\` (10:5-10:8) before the end of \`paragraph\`. Close every tag, and write "\\<" for a sign that is text."
      `);
    });

    it('refuses a brace that is not closed', async () => {
      const message = await messageFor(edited(POST, 'The first paragraph.', 'The {first paragraph.'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/2023-10-03-welcome/index.mdx:10:22 the MDX cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. Write "\\{" for a brace that is text."
      `);
    });

    it('refuses the title of an admonition without brackets', async () => {
      const message = await messageFor(
        edited(
          POST,
          'The first paragraph.',
          'The first paragraph.\n\n:::warning Mind the gap\n\nText.\n\n:::',
        ),
      );
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/2023-10-03-welcome/index.mdx:12:1 the title of an admonition stands in brackets. Write ":::warning[Mind the gap]"."
      `);
    });

    it('takes the title of an admonition in brackets, and code that shows one', async () => {
      const text = 'The first paragraph.\n\n:::note[Mind the gap]\n\nText.\n\n:::\n\n```\n:::note Title\n```';
      await expect(loadSite(edited(POST, 'The first paragraph.', text))).resolves.toBeDefined();
    });

    it('refuses a heading id in braces', async () => {
      const message = await messageFor(edited(DOC, '{/* #people */}', '{#people}'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/introduction.mdx:10:22 the MDX cannot be read: "{#" opens an expression. Write the id as {/* #id */}."
      `);
    });

    it('refuses a post without an excerpt', async () => {
      const message = await messageFor(edited(POST, '{/* truncate */}\n', ''));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        blog/2023-10-03-welcome/index.mdx:2:1 the post has no excerpt for the list. Add "{/* truncate */}" after its first paragraph."
      `);
    });

    it('refuses front matter without an end', async () => {
      const message = await messageFor(edited(DOC, 'What CNOE is.\n---', 'What CNOE is.'));
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/introduction.mdx:1:1 the front matter has no end. Close it with a line "---"."
      `);
    });

    it('refuses a file that is not UTF-8', async () => {
      const message = await messageFor({
        [MEMBER]: Buffer.concat([Buffer.from('name: Nik'), Buffer.from([0xe9]), Buffer.from('\n')]),
      });
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/members/nike.yaml:1:10 a character here is not UTF-8. Save the file as UTF-8."
      `);
    });

    it('refuses a doc without front matter', async () => {
      const message = await messageFor({'docs/bare.mdx': '# Bare\n'});
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        docs/bare.mdx:1:1 no front matter. Start the file with a line "---", then its fields, then a line "---"."
      `);
    });

    it('refuses an empty file', async () => {
      const message = await messageFor({'src/content/talks/empty.yaml': ''});
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/talks/empty.yaml:1:1 empty. Write its fields, one "field: value" on a line."
      `);
    });

    it('refuses files that belong to no collection', async () => {
      const message = await messageFor({
        'src/content/README.md': '# Content\n',
        'src/content/member/adobe.yaml': 'name: Adobe\n',
        'src/content/members/adobe.yml': 'name: Adobe\n',
        'docs/old.md': '# Old\n',
        'blog/2024-01-01-loose.mdx': '# Loose\n',
        'blog/2024-13-01-month/index.mdx':
          '---\ntitle: Month\nauthors: [nimaK]\ntags: []\n---\n\n{/* truncate */}\n',
      });
      expect(message).toMatchInlineSnapshot(`
        "6 problems in the content
        blog/2024-01-01-loose.mdx:1:1 the file is not a post. Move it to "blog/YYYY-MM-DD-slug/index.mdx".
        blog/2024-13-01-month/index.mdx:1:1 "2024-13-01" is not a day of the calendar. Rename the folder.
        docs/old.md:1:1 docs are MDX files. Rename it to end in ".mdx".
        src/content/README.md:1:1 the file belongs to no collection. Put it in "members", "quotes", "technologies", "surveys" or "talks" as "<id>.yaml", or move it out of src/content.
        src/content/member/adobe.yaml:1:1 the file belongs to no collection. Did you mean "src/content/members"?
        src/content/members/adobe.yml:1:1 members are YAML files. Name it "<id>.yaml", or move it out of src/content."
      `);
    });

    it('refuses a name that is not a kebab-case id', async () => {
      const message = await messageFor({
        'src/content/talks/whatIsIt.yaml':
          'title: What is it?\ndate: 2024-03-22\nkind: talk\npeople: []\nurl: https://cnoe.io\nsummary: It.\nsource:\n  title: News\n  url: https://cnoe.io/news\n',
      });
      expect(message).toMatchInlineSnapshot(`
        "1 problem in the content
        src/content/talks/whatIsIt.yaml:1:1 the name "whatIsIt" is not lower-case words and digits joined by hyphens. Rename it to "what-is-it"."
      `);
    });

    it('refuses two entries with one address', async () => {
      const message = await messageFor({
        'blog/2024-01-02-again/index.mdx':
          '---\nslug: welcome\ntitle: Again\nauthors: [nimaK]\ntags: []\n---\n\n{/* truncate */}\n',
        'docs/capabilities/gitops/index.mdx': '---\ntitle: GitOps\ndescription: Again.\n---\n',
      });
      expect(message).toMatchInlineSnapshot(`
        "2 problems in the content
        blog/2024-01-02-again/index.mdx:2:7 slug: the address "/blog/welcome" belongs to blog/2023-10-03-welcome/index.mdx. Choose another one.
        docs/capabilities/gitops.mdx:2:1 the address "/docs/capabilities/gitops" belongs to docs/capabilities/gitops/index.mdx. Choose another one."
      `);
    });

    it('refuses all that is wrong at once, sorted by file and place', async () => {
      const message = await messageFor({
        ...edited(SURVEY, 'relevance: 0.9', 'relevance: high'),
        ...edited(MEMBER, 'name: Nike\nwebsite: https://www.nike.com', 'website: nike'),
        ...edited(TECHNOLOGY, '- gitops', '- gitopz'),
        ...edited(POST, '[launch]', '[lunch]'),
        ...edited(DOC, '(/subscribe)', '(/subscibe)'),
        'src/content/quotes/broken.yaml': 'member: "aws',
      });
      expect(message).toMatchInlineSnapshot(`
        "7 problems in the content
        blog/2023-10-03-welcome/index.mdx:5:8 tags[0]: unknown tag "lunch". Did you mean "launch"?
        docs/introduction.mdx:17:1 no page at "/subscibe". Did you mean "/subscribe"?
        src/content/members/nike.yaml:1:1 name: missing. Add the full name, e.g. "name: Amazon Web Services".
        src/content/members/nike.yaml:1:10 website: "nike" is not an https address. Write it in full, e.g. "https://cnoe.io".
        src/content/quotes/broken.yaml:1:13 the YAML cannot be read: a " before here is not closed. Check the indentation and the quotes.
        src/content/surveys/2023-11-12.yaml:11:20 labels[0].technologies[0].relevance: expected a number, got the string "high". Write a number without quotes.
        src/content/technologies/argo-cd.yaml:5:5 capabilities[0]: unknown capability "gitopz". Did you mean "gitops"?"
      `);
    });
  });
});
