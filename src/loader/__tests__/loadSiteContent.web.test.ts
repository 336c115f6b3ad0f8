import {describe, expect, it} from 'vitest';
import {edited, loadSite, messageFor} from './temporarySite';

const NIKE = 'src/content/members/nike.yaml';
const AUTHORS = 'blog/authors.yml';
const POST = 'blog/2023-10-03-welcome/index.mdx';

const website = (address: string) => messageFor(edited(NIKE, 'https://www.nike.com', address));
const handle = (written: string) => messageFor(edited(AUTHORS, 'github: nimakaviani', `github: ${written}`));
const body = (text: string) => edited(POST, 'The first paragraph.', text);

describe('addresses on the web', () => {
  it('refuses one with a password, without printing it', async () => {
    expect(await website('https://someone:secret@www.nike.com')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:2:10 website: the address at "www.nike.com" holds a name or a password. Remove what stands before the "@"."
    `);
  });

  it('refuses one that begins twice', async () => {
    expect(await website('https://https://www.nike.com')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:2:10 website: "https://https://www.nike.com" begins twice. Write "https://" once."
    `);
  });

  it('refuses a host without a dot', async () => {
    expect(await website('https://localhost/x')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:2:10 website: "https://localhost/x" leads to "localhost", which is no host on the web. Write the address in full, e.g. "https://cnoe.io"."
    `);
  });

  it('refuses a handle that is a script', async () => {
    expect(await handle("'javascript:alert(1)'")).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/authors.yml:5:13 nimaK.socials.github: "javascript:alert(1)" is neither a handle nor an https address. Write the handle alone, e.g. "nimakaviani"."
    `);
  });

  it('refuses a handle in two words', async () => {
    expect(await handle('Nima Kaviani')).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/authors.yml:5:13 nimaK.socials.github: "Nima Kaviani" is neither a handle nor an https address. Write the handle alone, e.g. "nimakaviani"."
    `);
  });

  it('refuses a handle that is an address without a host', async () => {
    expect(await handle('https://github/nimakaviani')).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/authors.yml:5:13 nimaK.socials.github: "https://github/nimakaviani" leads to "github", which is no host on the web. Write the address in full, e.g. "https://cnoe.io"."
    `);
  });

  it.each(['https://github.com/nimakaviani', 'nima.kaviani', 'nima@hachyderm.io'])(
    'takes the handle %s',
    async (written) => {
      const changes = edited(AUTHORS, 'github: nimakaviani', `github: ${written}`);
      await expect(loadSite(changes)).resolves.toBeDefined();
    },
  );
});

describe('links to elsewhere', () => {
  it('refuses a link to a script', async () => {
    expect(await messageFor(body('[Press](JavaScript:alert)'))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:13:1 "JavaScript:alert" is no address to link to. Write one that begins with "https://", or with "/" on this site."
    `);
  });

  it('refuses a link to data in an attribute', async () => {
    expect(await messageFor(body('<a href="data:text/html,x">x</a>'))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:13:4 "data:text/html,x" is no address to link to. Write one that begins with "https://", or with "/" on this site."
    `);
  });

  it('refuses an image from elsewhere', async () => {
    expect(await messageFor(body('![Badge](https://img.shields.io/x.svg)'))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:13:1 "https://img.shields.io/x.svg" is not of this site, and its pages fetch nothing from elsewhere. Put the file beside the page, or write a link."
    `);
  });

  it('refuses an image from elsewhere in an attribute', async () => {
    expect(await messageFor(body('<img alt="Badge" src="//img.shields.io/x.svg" />'))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:13:18 "//img.shields.io/x.svg" is not of this site, and its pages fetch nothing from elsewhere. Put the file beside the page, or write a link."
    `);
  });

  it('refuses a frame from elsewhere', async () => {
    const frame = '<iframe title="Film" src={"https://www.youtube.com/embed/x"} />';
    expect(await messageFor(body(frame))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:13:1 a page shows nothing of another site, and no page in a frame. Write a link instead of "<iframe>"."
    `);
  });

  it('refuses addresses that are not whole, or that only the writer can reach', async () => {
    const text =
      '[a](https://) [b](<https://exa mple.org>) [c](https:/x.org) [d](http://localhost:3000/blog) [e](https://a:b@x.org) [f](mailto:jane) [g](tel:)';
    expect(await messageFor(body(text))).toMatchInlineSnapshot(`
      "7 problems in the content
      blog/2023-10-03-welcome/index.mdx:13:1 "https://" is no whole address. Write it in full, e.g. "https://cnoe.io".
      blog/2023-10-03-welcome/index.mdx:13:15 "https://exa mple.org" is no whole address. Write it in full, e.g. "https://cnoe.io".
      blog/2023-10-03-welcome/index.mdx:13:43 "https:/x.org" is no whole address. Write it in full, e.g. "https://cnoe.io".
      blog/2023-10-03-welcome/index.mdx:13:61 "http://localhost:3000/blog" leads to the computer of the reader. Write it as code, between backticks, or name a page of this site, e.g. "/blog".
      blog/2023-10-03-welcome/index.mdx:13:93 the address at "x.org" holds a name or a password. Remove what stands before the "@".
      blog/2023-10-03-welcome/index.mdx:13:116 "mailto:jane" names no mailbox. Write e.g. "mailto:name@example.org".
      blog/2023-10-03-welcome/index.mdx:13:133 "tel:" holds no number. Write e.g. "tel:+1-555-0100"."
    `);
  });

  it('refuses a talk that is not there', async () => {
    const files = {'src/pages/talks.tsx': 'export default () => null;\n'};
    await expect(loadSite({...files, ...body('[a](/talks#what-is-cnoe)')})).resolves.toBeDefined();
    expect(await messageFor({...files, ...body('[a](/talks#what-is-cneo)')})).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:13:1 no place "#what-is-cneo" on the page /talks. Did you mean "#what-is-cnoe"?"
    `);
  });

  it('takes links to pages, letters and calendars', async () => {
    const text =
      '[a](https://x.org) [b](mailto:a@x.org) [c](webcal://x.org/c.ics) [d](//x.org) <img src="/map.svg" alt="" />';
    await expect(loadSite(body(text))).resolves.toBeDefined();
  });
});
