import {describe, expect, it} from 'vitest';
import {edited, loadSite, messageFor} from './temporarySite';

const DOC = 'docs/introduction.mdx';
const POST = 'blog/2023-10-03-welcome/index.mdx';
const PATTERN = 'docs/patterns/local-idp.mdx';

const withText = (...lines: string[]) => edited(DOC, '## Aims\n', `## Aims\n\n${lines.join('\n')}\n`);

describe('footnotes', () => {
  it('takes footnotes that are defined, once each, and code that shows one', async () => {
    const changes = withText(
      'One.[^a] `[^none]` \\[^none]',
      '',
      '```',
      '[^none]',
      '```',
      '',
      '[^a]: A.[^B]',
      '[^b]: B.',
    );
    await expect(loadSite(changes)).resolves.toBeDefined();
  });

  it('refuses one that is misspelt', async () => {
    expect(await messageFor(withText('One.[^chrat]', '', '[^chart]: A.'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:5 no footnote "[^chrat]". Did you mean "[^chart]"?"
    `);
  });

  it('refuses one that is not defined', async () => {
    expect(await messageFor(withText('One[^1] and two.[^2]', '', '[^1]: A.'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:17 no footnote "[^2]". Add a line "[^2]: <source>" at the end of the page."
    `);
  });

  it('refuses two definitions', async () => {
    expect(await messageFor(withText('One.[^a]', '', '[^a]: A.', '[^a]: B.'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:13:1 the footnote "[^a]" is there twice. Keep one, or give this one another name."
    `);
  });

  it('refuses a definition that nothing refers to', async () => {
    expect(await messageFor(withText('One.', '', '[^chart]: A.'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:12:1 nothing refers to the footnote "[^chart]". Write "[^chart]" in the text where it belongs, or remove this line."
    `);
  });

  it('takes a link to a heading with a footnote', async () => {
    const changes = withText('## Foo[^1]', '', '[To it](#foo)', '', '[^1]: A.');
    await expect(loadSite(changes)).resolves.toBeDefined();
  });
});

describe('labels of links', () => {
  it('takes brackets that are no link', async () => {
    const changes = withText(
      'The array[i][j] and m[0][1], m\\[0\\]\\[1\\], [i][j].',
      '',
      'A list[one][two].',
    );
    await expect(loadSite(changes)).resolves.toBeDefined();
  });

  it('refuses a label that is not defined', async () => {
    expect(await messageFor(withText('See [the map][mpa] and ([here][5]).'))).toMatchInlineSnapshot(`
      "2 problems in the content
      docs/introduction.mdx:10:5 no definition of "[mpa]". Add a line "[mpa]: <address>", or correct the label.
      docs/introduction.mdx:10:25 no definition of "[5]". Add a line "[5]: <address>", or correct the label."
    `);
  });
});

describe('blocks', () => {
  it('refuses a block tag that is not closed, at its place', async () => {
    expect(await messageFor(withText('<div>', '', 'Text.'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:1 the tag "<div>" is not closed. Write "</div>" after what belongs to it, or "\\<" for a sign that is text."
    `);
  });

  it('refuses a tag that closes none', async () => {
    expect(await messageFor(withText('Text</b>.'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:5 the tag here closes none that is open. Remove it, or write "\\<" for a sign that is text."
    `);
  });

  it('refuses a diagram without an end, and nothing else', async () => {
    const changes = edited(PATTERN, '["Other"]\n```', '["Other"]');
    expect(await messageFor(changes)).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/local-idp.mdx:46:1 the block of code that begins here has no end. Close it with a line "\`\`\`"."
    `);
  });

  it('refuses a block of code that another one interrupts', async () => {
    expect(await messageFor(withText('```yaml', 'a: 1', '', '```bash', 'ls', '```'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:1 the block of code that begins here is still open at line 13, where another begins. Close it with a line "\`\`\`"."
    `);
  });

  it('takes blocks of code in lists, quotes and longer fences', async () => {
    const changes = withText(
      '- One:',
      '',
      '  ```',
      '  a',
      '  ```',
      '',
      '> ~~~',
      '> b',
      '> ~~~',
      '',
      '````md',
      '```bash',
      '```',
      '````',
    );
    await expect(loadSite(changes)).resolves.toBeDefined();
  });

  it('refuses the marks of a merge', async () => {
    expect(
      await messageFor(withText('<<<<<<< HEAD', 'A', '=======', 'B', '>>>>>>> other')),
    ).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:1 a merge left both versions here. Keep one, and remove the lines "<<<<<<<", "=======" and ">>>>>>>"."
    `);
  });

  it('refuses text of which nothing can be seen', async () => {
    expect(await messageFor(withText('## \u200b\u200d', '', 'A\0B'))).toMatchInlineSnapshot(`
      "2 problems in the content
      docs/introduction.mdx:10:1 nothing of the text can be seen (U+200B, U+200D). Write it, or remove it.
      docs/introduction.mdx:12:2 a character here cannot be seen (U+0000). Remove it."
    `);
  });
});

describe('admonitions', () => {
  it('takes admonitions in one another, in lists and in quotes', async () => {
    const changes = withText(
      '::::note',
      '',
      ':::warning[*Mind* it]{#it}',
      'A',
      ':::',
      '',
      '::::',
      '',
      '- :::tip',
      '  B',
      '  :::',
      '',
      '> :::info',
      '> C',
      '> :::',
    );
    await expect(loadSite(changes)).resolves.toBeDefined();
  });

  it('refuses one without an end', async () => {
    expect(await messageFor(withText(':::note', '', 'Text.'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:1 the admonition ":::note" has no end. Close it with a line ":::"."
    `);
  });

  it('refuses an end without a beginning', async () => {
    expect(await messageFor(withText('Text.', '', ':::'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:12:1 no admonition is open here. Remove this ":::"."
    `);
  });

  it('refuses a kind that is unknown', async () => {
    expect(
      await messageFor(withText(':::warn', 'A', ':::', '', ':::remark', 'B', ':::')),
    ).toMatchInlineSnapshot(`
      "2 problems in the content
      docs/introduction.mdx:10:1 no admonition ":::warn". Did you mean ":::warning"?
      docs/introduction.mdx:14:1 no admonition ":::remark". Write ":::note" or ":::warning"."
    `);
  });

  it('refuses a space before the brackets', async () => {
    expect(await messageFor(withText(':::warning [Not this]', 'A', ':::'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:1 the title of an admonition stands in brackets, right after its name. Write ":::warning[Not this]"."
    `);
  });
});

describe('headings', () => {
  it('refuses one that is as large as the title', async () => {
    expect(await messageFor(withText('# Big'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:1 the heading "# Big" is as large as the title of the page. Write "## Big"."
    `);
  });

  it('refuses an id that stands twice', async () => {
    expect(await messageFor(withText('## One {/* #people */}'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:12:1 the id "people" is there twice on this page. Write another one here, or leave it out."
    `);
  });

  it('refuses an id that another heading has by its words', async () => {
    expect(await messageFor(withText('## One {/* #aims */}'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:1 the id "aims" is there twice on this page. Write another one here, or leave it out."
    `);
  });
});

describe('excerpts', () => {
  const START = 'The first paragraph.\n\n{/* truncate */}\n';

  it('refuses one that is empty', async () => {
    expect(await messageFor(edited(POST, START, '{/* truncate */}\n\nText.\n'))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:13:1 the excerpt for the list is empty. Put "{/* truncate */}" after the first paragraph."
    `);
  });

  it('refuses one that ends within code', async () => {
    const text = 'Text.\n\n```\n{/* truncate */}\n```\n';
    expect(await messageFor(edited(POST, START, text))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:15:1 the excerpt ends within this code. Put "{/* truncate */}" before it, after the first paragraph."
    `);
  });

  it('refuses one that ends within a piece of code', async () => {
    expect(await messageFor(edited(POST, START, 'Write `{/* truncate */}`.\n'))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:13:7 the excerpt ends within this code. Put "{/* truncate */}" before it, after the first paragraph."
    `);
  });
});
