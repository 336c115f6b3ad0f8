import {describe, expect, it} from 'vitest';
import {inspectSiteFiles} from '../loadSiteContent';
import {type Changes, edited, loadSite, messageFor, siteFiles} from './temporarySite';

const POST = 'blog/2023-10-03-welcome/index.mdx';
const QUOTE = 'src/content/quotes/paul-roberts.yaml';
const TODAY = '2026-12-01';

/** Gives the text of a sound post with further lines of front matter. */
function post(title: string, head = '', rest = 'The rest.'): string {
  return `---\ntitle: ${title}\nauthors: [nimaK]\ntags: [launch]\n${head}---\n\nText.\n\n{/* truncate */}\n\n${rest}\n`;
}

function inspect(changes: Changes, isPreview = false) {
  return inspectSiteFiles(siteFiles(changes), {today: TODAY, isPreview});
}

async function datesOf(changes: Changes): Promise<[permalink: string, date: string][]> {
  const {posts} = await loadSite(changes);
  return posts.map(({permalink, date}) => [permalink, date]);
}

describe('files of posts', () => {
  it.each([
    ['blog/2024-01-02-name/index.mdx', '/blog/2024/01/02/name'],
    ['blog/2024-01-02-name/index.md', '/blog/2024/01/02/name'],
    ['blog/2024-01-02-name.mdx', '/blog/2024/01/02/name'],
    ['blog/2024-01-02-name.md', '/blog/2024/01/02/name'],
    ['blog/2024/01/02/name.mdx', '/blog/2024/01/02/name'],
    ['blog/2024/01/02/name/index.mdx', '/blog/2024/01/02/name'],
    ['blog/2024/01-02-name.mdx', '/blog/2024/01/02/name'],
    ['blog/2024-01-02/name.mdx', '/blog/2024/01/02/name'],
    ['blog/releases/2024-01-02-name.mdx', '/blog/2024/01/02/releases/name'],
    ['blog/2024-1-2-name.mdx', '/blog/2024/1/2/name'],
  ])('takes %s as a post at %s', async (file, address) => {
    expect(await datesOf({[file]: post('Second')})).toContainEqual([address, '2024-01-02']);
  });

  it('takes the day from front matter where the name has none', async () => {
    expect(await datesOf({'blog/name.mdx': post('Second', 'date: 2024-01-02\n')})).toContainEqual([
      '/blog/name',
      '2024-01-02',
    ]);
  });

  it.each([
    ['2024-03-04', '2024-03-04'],
    ['2024-3-4', '2024-03-04'],
    ['2024-03-04T10:00', '2024-03-04'],
    ['2024-03-04 10:00:00', '2024-03-04'],
    ['2024-03-04T10:00:00Z', '2024-03-04'],
    ['2024-03-04T22:00:00-05:00', '2024-03-05'],
    ['2024-03-04 01:00:00 +0200', '2024-03-03'],
    ['"2024-03-04T10:00:00.000Z"', '2024-03-04'],
  ])('takes the date %s before the day in the name', async (date, day) => {
    expect(await datesOf({'blog/2024-01-02-name.mdx': post('Second', `date: ${date}\n`)})).toContainEqual([
      '/blog/2024/01/02/name',
      day,
    ]);
  });

  it.each(['2024-13-04', 'yesterday', '2024-02-30', '2024-03-04T25:00'])(
    'refuses the date %s',
    async (date) => {
      expect(await messageFor({'blog/2024-01-02-name.mdx': post('Second', `date: ${date}\n`)})).toBe(
        `1 problem in the content\nblog/2024-01-02-name.mdx:5:7 date: "${date}" is not a day of the calendar. Write it as YYYY-MM-DD, e.g. "2023-10-03", with a time if it matters, e.g. "2023-10-03T09:00:00-08:00".`,
      );
    },
  );

  it('asks for the day of a post that has none', () => {
    expect(() => inspect({'blog/name.mdx': post('Second')})).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: 1 problem in the content
      blog/name.mdx:2:1 date: missing, and the name of the file has no day either. Add "date: 2026-12-01".]
    `);
  });

  it('refuses a name that is the day alone', async () => {
    expect(await messageFor({'blog/2024-01-02/index.mdx': post('Second')})).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2024-01-02/index.mdx:1:1 the name says the day alone. Add a few words that its address can end in, e.g. "blog/2024-01-02-my-post/index.mdx"."
    `);
  });

  it('refuses a second post in the folder of one', async () => {
    expect(await messageFor({'blog/2023-10-03-welcome/part.mdx': post('Second')})).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/part.mdx:1:1 the post of this folder is blog/2023-10-03-welcome/index.mdx. Rename this file to "_part.mdx" to show it in the post, or move it out."
    `);
  });

  it('refuses a post that stands in two files', async () => {
    expect(await messageFor({'blog/2023-10-03-welcome/index.md': post('Second')})).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.md:1:1 the same page stands in blog/2023-10-03-welcome/index.mdx. Keep one of the two."
    `);
  });

  it('takes partials with both endings, and docs and capabilities as .md', async () => {
    const gitops = edited('docs/capabilities/gitops.mdx', 'GitOps', 'GitOps')['docs/capabilities/gitops.mdx'];
    const content = await loadSite({
      'blog/2023-10-03-welcome/_part.md': 'Part.\n',
      'blog/2023-10-03-welcome/_other.mdx': 'Other.\n',
      'docs/capabilities/gitops.mdx': undefined,
      'docs/capabilities/gitops.md': gitops,
      ...edited('docs/capabilities/secrets.mdx', './gitops.mdx', './gitops.md'),
    });
    expect(content.capabilities.map(({id}) => id)).toEqual(['secrets', 'gitops']);
  });

  it('refuses a file about how a folder is listed', async () => {
    expect(await messageFor({'docs/_category_.json': '{}'})).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/_category_.json:1:1 nothing reads this file: the sidebar is written in sidebars.ts. Remove the file, and add its pages there."
    `);
  });
});

describe('front matter of posts', () => {
  it('takes what Docusaurus documents', async () => {
    const head = `title_meta: For search engines
description: What it says.
keywords: [idp, backstage]
hide_table_of_contents: true
toc_min_heading_level: 2
toc_max_heading_level: 4
hide_reading_time: true
last_update:
  date: 2024-05-06T10:00
  author: Jane Doe
`;
    await expect(loadSite({'blog/2024-01-02-name.mdx': post('Second', head)})).resolves.toBeDefined();
  });

  it.each(['nimaK', '[nimaK]', '\n  - nimaK', '\n  - key: nimaK', '\n  key: nimaK'])(
    'takes authors written as %j',
    async (authors) => {
      const {posts} = await loadSite(edited(POST, 'authors: [nimaK]', `authors: ${authors}`));
      expect(posts[0]?.authors).toEqual([{key: 'nimaK', name: 'Nima Kaviani'}]);
    },
  );

  it('says of fields without use what to do instead', async () => {
    const head = `image: ./a.png
id: name
author: Jane
sidebar_label: Name
custom_edit_url: null
layout: post
toc_min_heading_level: 4
toc_max_heading_level: 3
keywords: idp
draft: true
unlisted: true
`;
    expect(await messageFor({'blog/2024-01-02-name.mdx': post('Second', head)})).toMatchInlineSnapshot(`
      "7 problems in the content
      blog/2024-01-02-name.mdx:5:1 image: no use here for "image". Remove it: the site draws the picture for sharing from the title.
      blog/2024-01-02-name.mdx:6:1 id: no use here for "id". Write the end of the address as "slug".
      blog/2024-01-02-name.mdx:7:1 author: no use here for "author". Write the key of the author in blog/authors.yml, e.g. "authors: [nimak]".
      blog/2024-01-02-name.mdx:8:1 sidebar_label: no use here for "sidebar_label". Remove it: the blog has no sidebar.
      blog/2024-01-02-name.mdx:9:1 custom_edit_url: no use here for "custom_edit_url". Remove it: the link leads to the file of the post.
      blog/2024-01-02-name.mdx:10:1 layout: no use here for "layout". Remove it: the folder of the file decides how the page looks.
      blog/2024-01-02-name.mdx:13:11 keywords: expected a list, got the string "idp". Write "keywords: [idp]"."
    `);
  });

  it('says so of docs, capabilities and patterns', async () => {
    expect(
      await messageFor({
        ...edited(
          'docs/introduction.mdx',
          'title: Introduction',
          'title: Introduction\ntags: [launch]\nhide_title: true',
        ),
        ...edited('docs/capabilities/secrets.mdx', 'title: Secrets', 'title: Secrets\ndraft: true'),
        ...edited(
          'docs/patterns/local-idp.mdx',
          'sidebar_position',
          'slug: x\nunlisted: true\nsidebar_position',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "5 problems in the content
      docs/capabilities/secrets.mdx:3:1 draft: no use here for "draft". Remove it: a page that others link to cannot be a draft. Open a draft pull request.
      docs/introduction.mdx:3:1 tags: no use here for "tags". Remove it: tags belong to posts.
      docs/introduction.mdx:4:1 hide_title: no use here for "hide_title". Remove it: every page shows its title.
      docs/patterns/local-idp.mdx:5:1 slug: no use here for "slug". Remove it: the name of the file is the end of the address.
      docs/patterns/local-idp.mdx:6:1 unlisted: no use here for "unlisted". Remove it: this page is listed for what its front matter says."
    `);
  });

  it('takes what Docusaurus documents for docs', async () => {
    const head = `title: Introduction
sidebar_label: Intro
pagination_label: Intro
pagination_prev: null
pagination_next: patterns/index
displayed_sidebar: null
custom_edit_url: null
keywords: [idp]
hide_table_of_contents: true
last_update:
  author: Jane Doe`;
    await expect(
      loadSite(edited('docs/introduction.mdx', 'title: Introduction', head)),
    ).resolves.toBeDefined();
  });
});

describe('authors and tags that are not declared', () => {
  it('gives the lines to paste', async () => {
    const changes = edited(
      POST,
      'authors: [nimaK]\ntags: [launch]',
      'authors: [nimaK, jane-doe]\ntags: [launch, Platform Engineering]',
    );
    expect(await messageFor(changes)).toMatchInlineSnapshot(`
      "2 problems in the content
      blog/2023-10-03-welcome/index.mdx:4:18 authors[1]: unknown author "jane-doe". Add it to blog/authors.yml:
      jane-doe:
        name: Jane Doe
      blog/2023-10-03-welcome/index.mdx:5:16 tags[1]: unknown tag "Platform Engineering". Add it to blog/tags.yml:
      Platform Engineering:
        label: Platform Engineering
        permalink: /platform-engineering
        description: Posts about Platform Engineering."
    `);
  });

  it('names the one that was meant, and the lines if it was not', async () => {
    expect(await messageFor(edited(POST, '[launch]', '[launch, lunch, Launch]'))).toMatchInlineSnapshot(`
      "2 problems in the content
      blog/2023-10-03-welcome/index.mdx:5:16 tags[1]: unknown tag "lunch". Did you mean "launch"? If not: add it to blog/tags.yml:
      lunch:
        label: lunch
        permalink: /lunch
        description: Posts about lunch.
      blog/2023-10-03-welcome/index.mdx:5:23 tags[2]: unknown tag "Launch". Write "launch"."
    `);
  });

  it('gives the lines for those that a post writes out', async () => {
    const authors = `authors:
  - name: Jane Doe
    title: 'Engineer: platforms'
    url: https://example.org
    image_url: https://example.org/j.png
tags:
  - label: Launch
    permalink: /launch
  - label: Platform Engineering
    permalink: /platform-engineering`;
    expect(
      await messageFor(edited(POST, 'authors: [nimaK]\ntags: [launch]', authors)),
    ).toMatchInlineSnapshot(`
      "5 problems in the content
      blog/2023-10-03-welcome/index.mdx:5:5 authors[0]: the author is written out here, and posts name authors by their keys. Write "jane-doe" in its place, and add it to blog/authors.yml:
      jane-doe:
        name: Jane Doe
        title: "Engineer: platforms"
        url: https://example.org
      blog/2023-10-03-welcome/index.mdx:10:5 tags[0]: the tag is written out here, and posts name tags by their keys. Write "launch" in its place.
      blog/2023-10-03-welcome/index.mdx:12:5 tags[1]: the tag is written out here, and posts name tags by their keys. Write "platform-engineering" in its place, and add it to blog/tags.yml:
      platform-engineering:
        label: Platform Engineering
        permalink: /platform-engineering
        description: Posts about Platform Engineering.
      blog/authors.yml:1:1 nimaK: no post names the author "nimaK". Add it to a post, or remove it.
      blog/tags.yml:1:1 launch: no post has the tag "launch". Add it to a post, or remove it."
    `);
  });

  it('takes tags with no more than a key', async () => {
    const {posts} = await loadSite({
      'blog/tags.yml': 'launch:\n  permalink: /launch\nplatformTeams:\n',
      ...edited(POST, '[launch]', '[launch, platformTeams]'),
    });
    expect(posts[0]?.tags).toEqual([
      {key: 'launch', label: 'Launch', permalink: '/blog/tags/launch'},
      {key: 'platformTeams', label: 'Platformteams', permalink: '/blog/tags/platform-teams'},
    ]);
  });

  it('says what of an author the site does not show', async () => {
    const changes = edited(
      'blog/authors.yml',
      '  page: true',
      '  page: true\n  description: Builds.\n  email: a@example.org\n  image_url: /a.png',
    );
    expect(await messageFor(changes)).toMatchInlineSnapshot(`
      "2 problems in the content
      blog/authors.yml:5:3 nimaK.email: no use here for "email". Remove it: the feeds would print it. Name a page under "url".
      blog/authors.yml:6:3 nimaK.image_url: no use here for "image_url". Remove it: the site shows no pictures of authors."
    `);
  });
});

describe('what readers do not see', () => {
  const DRAFT = {'blog/2024-01-02-name.mdx': post('Second', 'draft: true\n')};
  const TO_COME = {'blog/2027-01-02-name.mdx': post('Third')};

  it.each([
    [
      'a draft',
      DRAFT,
      'blog/2024-01-02-name.mdx:5:1 draft: readers do not see this page. Remove the line to publish it.',
    ],
    [
      'a post of a day to come',
      TO_COME,
      'blog/2027-01-02-name.mdx:2:1 readers see this post from 2027-01-02 on; "npm start" shows it before.',
    ],
  ])('leaves out %s, and notes it', (_, changes, note) => {
    const {content, notes} = inspect(changes);
    expect(content.posts.map(({title}) => title)).toEqual(['Welcome']);
    expect(
      notes.map(
        ({file, line, column, field, message}) =>
          `${file}:${line}:${column} ${field === '' ? '' : `${field}: `}${message}`,
      ),
    ).toEqual([note]);
  });

  it('shows them in a preview, without a note', () => {
    const {content, notes} = inspect({...DRAFT, ...TO_COME}, true);
    expect(content.posts.map(({title}) => title)).toEqual(['Third', 'Second', 'Welcome']);
    expect(notes).toEqual([]);
  });

  it('shows a post on its day', () => {
    const {content, notes} = inspect({'blog/name.mdx': post('Second', `date: ${TODAY}T23:00\n`)});
    expect(content.posts.map(({title}) => title)).toEqual(['Second', 'Welcome']);
    expect(notes).toEqual([]);
  });

  it('leaves unlisted posts out of lists', () => {
    const {content} = inspect({
      'blog/2024-01-02-name.mdx': post('Second', 'unlisted: true\ncapabilities: [gitops]\n'),
    });
    expect(content.posts.map(({title}) => title)).toEqual(['Welcome']);
    expect(content.capabilities.flatMap(({posts}) => posts.map(({title}) => title))).toEqual(['Welcome']);
  });

  it('leaves out the quotes of such a post', () => {
    const {content} = inspect({
      ...TO_COME,
      ...edited(QUOTE, 'post: welcome', 'post: 2027/01/02/name'),
      ...edited(POST, "import roberts from '@content/quotes/paul-roberts';\n", ''),
    });
    expect(content.quotes).toEqual([]);
  });

  it('refuses what leads there', () => {
    const changes = {
      ...TO_COME,
      'docs/new.mdx':
        '---\ntitle: New\ndescription: It is new.\ndraft: true\n---\n\nSee [the post](/blog/2027/01/02/name).\n',
      'sidebars.ts': undefined,
      ...edited(
        'docs/introduction.mdx',
        '[subscribe](/subscribe)',
        '[post](/blog/2027/01/02/name), [new](./new.mdx)',
      ),
      ...edited(QUOTE, 'post: welcome', 'post: 2027/01/02/name'),
    };
    expect(() => inspect(changes)).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: 3 problems in the content
      blog/2023-10-03-welcome/index.mdx:11:21 the quote "paul-roberts" is of a post that readers do not see yet. Remove it here until they do.
      docs/introduction.mdx:17:1 the page at "/blog/2027/01/02/name" is of 2027-01-02, and readers do not see it before. Remove the link until then.
      docs/introduction.mdx:17:32 the page "./new.mdx" is a draft, which readers do not see. Remove the link until it is published.]
    `);
  });
});
