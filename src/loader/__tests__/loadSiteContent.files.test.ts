import {describe, expect, it} from 'vitest';
import {edited, loadSite, messageFor} from './temporarySite';

const MEMBER = 'src/content/members/nike.yaml';
const TECHNOLOGY = 'src/content/technologies/argo-cd.yaml';
const SURVEY = 'src/content/surveys/2023-11-12.yaml';
const DOC = 'docs/introduction.mdx';
const POST = 'blog/2023-10-03-welcome/index.mdx';

describe('files', () => {
  it('refuses broken YAML', async () => {
    const message = await messageFor(edited(MEMBER, 'name: Nike', 'name: "Nike'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:7 the quote that opens here is not closed. Add a " where the text ends."
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
      blog/2023-10-03-welcome/index.mdx:3:8 the "[" that opens here is not closed. Add "]", or put quotes around the text."
    `);
  });

  it('refuses a tag that is not closed', async () => {
    const message = await messageFor(edited(POST, 'The first paragraph.', 'The <b>first paragraph.'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:13:5 the tag "<b>" is not closed. Write "</b>" after what belongs to it, or "\\<" for a sign that is text."
    `);
  });

  it('refuses a brace that is not closed', async () => {
    const message = await messageFor(edited(POST, 'The first paragraph.', 'The {first paragraph.'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:13:5 the braces at "{first paragraph." have no end. Write "\\{" for braces that are text."
    `);
  });

  it('refuses the title of an admonition without brackets', async () => {
    const message = await messageFor(
      edited(POST, 'The first paragraph.', 'The first paragraph.\n\n:::warning Mind the gap\n\nText.\n\n:::'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:15:1 the title of an admonition stands in brackets, right after its name. Write ":::warning[Mind the gap]"."
    `);
  });

  it('takes the title of an admonition in brackets, and code that shows one', async () => {
    const text = 'The first paragraph.\n\n:::note[Mind the gap]\n\nText.\n\n:::\n\n```\n:::note Title\n```';
    await expect(loadSite(edited(POST, 'The first paragraph.', text))).resolves.toBeDefined();
  });

  it('takes a heading id in braces', async () => {
    await expect(loadSite(edited(DOC, '{/* #people */}', '{#people}'))).resolves.toBeDefined();
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
      "2 problems in the content
      docs/bare.mdx:1:1 no front matter. Start the file with a line "---", then its fields, then a line "---".
      docs/bare.mdx:1:1 the heading "# Bare" is as large as the title of the page. Write "## Bare"."
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
        '---\ntitle: Month\nauthors: [nimaK]\ntags: []\n---\n\nText.\n\n{/* truncate */}\n',
    });
    expect(message).toMatchInlineSnapshot(`
      "9 problems in the content
      blog/2024-01-01-loose.mdx:1:1 no front matter. Start the file with a line "---", then its fields, then a line "---".
      blog/2024-01-01-loose.mdx:1:1 the heading "# Loose" is as large as the title of the page. Write "## Loose".
      blog/2024-01-01-loose.mdx:1:1 the post has no excerpt for the list. Add "{/* truncate */}" after its first paragraph.
      blog/2024-13-01-month/index.mdx:1:1 "2024-13-01" is not a day of the calendar. Rename the folder.
      docs/old.md:1:1 no front matter. Start the file with a line "---", then its fields, then a line "---".
      docs/old.md:1:1 the heading "# Old" is as large as the title of the page. Write "## Old".
      src/content/README.md:1:1 the file belongs to no collection. Put it in "members", "quotes", "technologies", "surveys", "projects", "talks" or "meetings" as "<id>.yaml", or move it out of src/content.
      src/content/member/adobe.yaml:1:1 the file belongs to no collection. Did you mean "src/content/members"?
      src/content/members/adobe.yml:1:1 the file is not "src/content/members/<id>.yaml". Rename it to "src/content/members/adobe.yaml"."
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
        '---\nslug: welcome\ntitle: Again\nauthors: [nimaK]\ntags: []\n---\n\nText.\n\n{/* truncate */}\n',
      'docs/patterns.mdx': '---\ntitle: Patterns\ndescription: Again.\n---\n',
    });
    expect(message).toMatchInlineSnapshot(`
      "2 problems in the content
      blog/2024-01-02-again/index.mdx:2:7 slug: the address "/blog/welcome" belongs to blog/2023-10-03-welcome/index.mdx. Choose another one.
      docs/patterns/index.mdx:2:1 the address "/docs/patterns" belongs to docs/patterns.mdx. Choose another one."
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
      blog/2023-10-03-welcome/index.mdx:5:8 tags[0]: unknown tag "lunch". Did you mean "launch"? If not: add it to blog/tags.yml:
      lunch:
        label: lunch
        permalink: /lunch
        description: Posts about lunch.
      docs/introduction.mdx:17:1 no page at "/subscibe". Did you mean "/subscribe"?
      src/content/members/nike.yaml:1:1 name: missing. Add the full name, e.g. "name: Amazon Web Services".
      src/content/members/nike.yaml:1:10 website: "nike" is not an https address. Write it in full, e.g. "https://cnoe.io".
      src/content/quotes/broken.yaml:1:9 the quote that opens here is not closed. Add a " where the text ends.
      src/content/surveys/2023-11-12.yaml:11:20 labels[0].technologies[0].relevance: expected a number, got the string "high". Write a number in digits, without quotes.
      src/content/technologies/argo-cd.yaml:7:5 capabilities[0]: unknown capability "gitopz". Did you mean "gitops"?"
    `);
  });

  it('refuses a second file with the id of a technology', async () => {
    const message = await messageFor({'src/content/technologies/argo-cd.yml': 'name: Argo CD\n'});
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yml:1:1 the file is not "src/content/technologies/<id>.yaml". src/content/technologies/argo-cd.yaml is there already: keep one of the two."
    `);
  });

  it('refuses a technology in a folder of its own', async () => {
    const message = await messageFor({'src/content/technologies/cncf/flux.yaml': 'name: Flux\n'});
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/cncf/flux.yaml:1:1 the file is not "src/content/technologies/<id>.yaml". Move it to "src/content/technologies/flux.yaml"."
    `);
  });

  it('refuses a second page with the id of a capability', async () => {
    const message = await messageFor({'docs/capabilities/gitops/index.mdx': '---\ntitle: GitOps\n---\n'});
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/capabilities/gitops/index.mdx:1:1 the pages of docs/capabilities lie in the folder itself. docs/capabilities/gitops.mdx is there already: keep one of the two."
    `);
  });

  it('refuses a page in a folder below the patterns', async () => {
    const message = await messageFor({'docs/patterns/delivery/canary.mdx': '---\ntitle: Canary\n---\n'});
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/delivery/canary.mdx:1:1 the pages of docs/patterns lie in the folder itself. Move it to "docs/patterns/canary.mdx"."
    `);
  });

  it('refuses a second page with the same name', async () => {
    const message = await messageFor({'docs/introduction.md': '# Introduction\n'});
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.md:1:1 the same page stands in docs/introduction.mdx. Keep one of the two."
    `);
  });

  it('refuses a file of entries that is no YAML', async () => {
    const message = await messageFor({'src/content/technologies/logo.svg': '<svg/>'});
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/logo.svg:1:1 the file is not "src/content/technologies/<id>.yaml". Move it out of src/content."
    `);
  });

  it('refuses a page that is not UTF-8', async () => {
    const message = await messageFor({
      'docs/bytes.mdx': Buffer.concat([
        Buffer.from('---\ntitle: Caf'),
        Buffer.from([0xe9]),
        Buffer.from('\n---\n'),
      ]),
    });
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/bytes.mdx:2:11 a character here is not UTF-8. Save the file as UTF-8."
    `);
  });

  it('refuses a file in UTF-16', async () => {
    const message = await messageFor({[MEMBER]: Buffer.from('\ufeffname: Nike\n', 'utf16le')});
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:1 a character here is not UTF-8. Save the file as UTF-8."
    `);
  });

  it('refuses a technology where a page of this site is', async () => {
    const message = await messageFor({'src/pages/technologies/argo-cd.tsx': ''});
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:1:1 the address "/technologies/argo-cd" belongs to src/pages/technologies/argo-cd.tsx. Choose another one."
    `);
  });

  it('refuses text that YAML takes for an alias', async () => {
    const message = await messageFor(edited(MEMBER, 'name: Nike', 'name: *Nike*'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:7 "*Nike*" stands for a value that is nowhere marked with "&Nike*". Put quotes around the text."
    `);
  });

  it('takes an alias of a value that is marked', async () => {
    const {members} = await loadSite(edited(MEMBER, 'name: Nike', 'name: &name Nike\nshortName: *name'));
    expect(members.map(({shortName}) => shortName)).toEqual(['AWS', 'Nike']);
  });

  it('refuses files that nothing reads', async () => {
    const message = await messageFor({
      'src/content/members/adobe.YAML': 'name: Adobe\n',
      'docs/community/foo.MDX': '',
      'docs/list.yml': '',
      'blog/foo.yml': '',
      'blog/tags.yaml': '',
      'blog/2023-10-03-welcome/authors.yml': '',
      'blog/2024-01-01-one/index.md': '',
    });
    expect(message).toMatchInlineSnapshot(`
      "8 problems in the content
      blog/2023-10-03-welcome/authors.yml:1:1 the blog has two lists, blog/authors.yml and blog/tags.yml. Write what it says into blog/authors.yml, and remove it.
      blog/2024-01-01-one/index.md:1:1 no front matter. Start the file with a line "---", then its fields, then a line "---".
      blog/2024-01-01-one/index.md:1:1 the post has no excerpt for the list. Add "{/* truncate */}" after its first paragraph.
      blog/foo.yml:1:1 the blog has two lists, blog/authors.yml and blog/tags.yml. Move it out of blog.
      blog/tags.yaml:1:1 the blog has two lists, blog/authors.yml and blog/tags.yml. blog/tags.yml is there already: keep one of the two.
      docs/community/foo.MDX:1:1 docs are ".mdx" or ".md" files. Rename it to "docs/community/foo.mdx".
      docs/list.yml:1:1 docs are ".mdx" or ".md" files. Move it out of docs.
      src/content/members/adobe.YAML:1:1 the file is not "src/content/members/<id>.yaml". Rename it to "src/content/members/adobe.yaml"."
    `);
  });

  it('refuses a character that cannot be seen', async () => {
    expect(await messageFor(edited(MEMBER, 'name: Nike', 'name: Ni\0ke\u202e'))).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:9 a character here cannot be seen (U+0000). Remove it."
    `);
  });
});
