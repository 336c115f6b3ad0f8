import {describe, expect, it} from 'vitest';
import {edited, loadSite, messageFor} from './temporarySite';

const CAPABILITY = 'docs/capabilities/gitops.mdx';
const DOC = 'docs/introduction.mdx';
const POST = 'blog/2023-10-03-welcome/index.mdx';

describe('links in pages', () => {
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
      docs/capabilities/gitops.mdx:18:5 no file "../introducton.mdx": docs/introducton.mdx does not exist. Did you mean docs/introduction.mdx?"
    `);
  });

  it('refuses a file of another plugin', async () => {
    const message = await messageFor(
      edited(POST, '(/blog/authors/nima-k)', '(../../docs/introduction.mdx#aims)'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:20:1 "../../docs/introduction.mdx" is a file of docs, and blog cannot link to its files. Write "/docs/introduction#aims"."
    `);
  });

  it('refuses a heading of another file', async () => {
    const message = await messageFor(edited(CAPABILITY, 'introduction.mdx#aims', 'introduction.mdx#aim'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/capabilities/gitops.mdx:18:5 no heading "#aim" in docs/introduction.mdx. Did you mean "#aims"?"
    `);
  });

  it('takes the sections that the page of a capability shows from the data', async () => {
    const {capabilities} = await loadSite(
      edited(DOC, '## Aims', '## Aims\n\n[Technologies](./capabilities/gitops.mdx#technologies)'),
    );
    expect(capabilities.length).toBeGreaterThan(0);
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
      blog/2023-10-03-welcome/index.mdx:19:1 no file "./mop.svg": blog/2023-10-03-welcome/mop.svg does not exist. Did you mean blog/2023-10-03-welcome/map.svg?"
    `);
  });

  it('refuses an image of static', async () => {
    const message = await messageFor(edited(POST, '(/map.svg)', '(/img/map.svg)'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:19:23 no file "/img/map.svg": static/img/map.svg does not exist. Correct the path, or add the file."
    `);
  });

  it('refuses an attribute of JSX', async () => {
    const message = await messageFor(
      edited(POST, 'href="/docs/introduction#aims"', 'href="/docs/introducton"'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:19:47 no page at "/docs/introducton". Did you mean "/docs/introduction"?"
    `);
  });

  it('refuses an attribute that names a file', async () => {
    const message = await messageFor(edited(CAPABILITY, 'See', '<a href="../introduction.mdx">x</a> See'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/capabilities/gitops.mdx:18:4 "../introduction.mdx" is a file, and an attribute takes an address. Write "/docs/introduction"."
    `);
  });

  it('refuses an attribute in braces', async () => {
    const message = await messageFor(
      edited(POST, 'href="/docs/introduction#aims"', "href={'/docs/introduction#aimz'}"),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:19:47 no heading "#aimz" in docs/introduction.mdx. Did you mean "#aims"?"
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
