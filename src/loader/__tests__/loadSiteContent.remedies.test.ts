import {describe, expect, it} from 'vitest';
import {edited, messageFor} from './temporarySite';

const NIKE = 'src/content/members/nike.yaml';
const SURVEY = 'src/content/surveys/2023-11-12.yaml';
const CAPABILITY = 'docs/capabilities/secrets.mdx';
const POST = 'blog/2023-10-03-welcome/index.mdx';
const AUTHORS = 'blog/authors.yml';
const TAGS = 'blog/tags.yml';

const surveyText = () => edited(SURVEY, 'date', 'date')[SURVEY];

describe('remedies', () => {
  it('tells of a survey that is not named after its day', async () => {
    const message = await messageFor({
      [SURVEY]: undefined,
      'src/content/surveys/november.yaml': surveyText(),
    });
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/november.yaml:1:1 the file name "november" is not a day. Name the file after the day of the survey, as in 2023-11-12.yaml."
    `);
  });

  it('tells of a survey that is named after a day that does not exist', async () => {
    const message = await messageFor({
      [SURVEY]: undefined,
      'src/content/surveys/2023-11-31.yaml': surveyText(),
    });
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-31.yaml:1:1 the file name "2023-11-31" is not a day. Name the file after the day of the survey, as in 2023-11-12.yaml."
    `);
  });

  it('tells of authors in a list', async () => {
    const message = await messageFor({[AUTHORS]: '- name: Nima Kaviani\n  page: true\n'});
    expect(message).toMatchInlineSnapshot(`
      "2 problems in the content
      blog/2023-10-03-welcome/index.mdx:20:1 no page at "/blog/authors/nima-k". Correct the address, or add the page.
      blog/authors.yml:1:1 expected a mapping from keys to entries. Write "key:", then its fields below."
    `);
  });

  it('tells of authors that are text', async () => {
    const message = await messageFor({[AUTHORS]: 'Nima Kaviani\n'});
    expect(message).toMatchInlineSnapshot(`
      "2 problems in the content
      blog/2023-10-03-welcome/index.mdx:20:1 no page at "/blog/authors/nima-k". Correct the address, or add the page.
      blog/authors.yml:1:1 expected a mapping from keys to entries. Write "key:", then its fields below."
    `);
  });

  it('tells of a file of authors that is not there', async () => {
    const message = await messageFor({
      [AUTHORS]: undefined,
      ...edited(POST, '[Nima](/blog/authors/nima-k) ', ''),
    });
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:4:11 authors[0]: there is no blog/authors.yml, where the author "nimaK" is looked up. Add the file, and write into it:
      nimaK:
        name: Nima K"
    `);
  });

  it('tells of a file of authors that is empty', async () => {
    const message = await messageFor({
      [AUTHORS]: '# Nobody yet\n',
      ...edited(POST, '[Nima](/blog/authors/nima-k) ', ''),
    });
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/authors.yml:1:1 the file is empty, and posts name the author "nimaK". Write into it:
      nimaK:
        name: Nima K"
    `);
  });

  it('tells of a file of tags that is named otherwise', async () => {
    const message = await messageFor({
      [TAGS]: undefined,
      'blog/tags.yaml': edited(TAGS, 'label', 'label')[TAGS],
      ...edited('docs/introduction.mdx', '[tags]: /blog/tags/launch', '[tags]: /blog/tags'),
    });
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/tags.yaml:1:1 the file is not "blog/tags.yml", where the tags of posts are looked up. Rename it to "blog/tags.yml"."
    `);
  });

  it('tells that an empty line can go where a field can', async () => {
    const message = await messageFor(edited(NIKE, 'name: Nike', "name: Nike\nshortName: ' '"));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:2:12 shortName: empty. Write a value, or remove the line."
    `);
  });

  it('tells that a line without a value can go where a field can', async () => {
    const message = await messageFor(edited(NIKE, 'name: Nike', 'name: Nike\nshortName:'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:2:11 shortName: empty. Write a value, or remove the line."
    `);
  });

  it('tells once of ids that are no list', async () => {
    const message = await messageFor(edited(CAPABILITY, 'names:\n      - vault', 'names: vault'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/capabilities/secrets.mdx:11:12 sources[0].names: expected a list, got the string "vault". Write "names: [vault]"."
    `);
  });

  it('tells once of tags that are no list', async () => {
    const message = await messageFor(edited(POST, 'tags: [launch]', 'tags: launch, news'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:5:7 tags: expected a list, got the string "launch, news". Write "tags: [launch, news]"."
    `);
  });

  it('tells once of ids below a misspelt key', async () => {
    const message = await messageFor(edited(CAPABILITY, 'names:', 'nams:'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/capabilities/secrets.mdx:11:5 sources[0].nams: unknown key "nams". Did you mean "names"?"
    `);
  });

  it('shortens an address', async () => {
    const message = await messageFor(
      edited(NIKE, 'https://www.nike.com', `http://www.nike.com/${'a'.repeat(500)}`),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:2:10 website: "http://www.nike.com/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is not an https address. Write it in full, e.g. "https://cnoe.io"."
    `);
  });

  it('shortens an id', async () => {
    const message = await messageFor(
      edited('src/content/quotes/paul-roberts.yaml', 'member: aws', `member: ${'a'.repeat(500)}`),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/quotes/paul-roberts.yaml:1:9 member: unknown member "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…". Write "aws" or "nike"."
    `);
  });

  it('names no more than fifty unknown keys', async () => {
    const keys = Array.from({length: 500}, (_, index) => `unknown-${index}: 1`).join('\n');
    const message = await messageFor(edited(NIKE, 'name: Nike', `name: Nike\n${keys}`));
    const lines = message.split('\n');
    expect([lines[0], lines.at(-1)]).toMatchInlineSnapshot(`
      [
        "50 problems in the content",
        "src/content/members/nike.yaml:51:1 unknown-49: unknown key "unknown-49". Write "founding", "logo", "name", "shortName", "since", "sources" or "website". And 450 more of its keys are unknown.",
      ]
    `);
  });
});
