import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {CONTENT_MODULES} from '../mdxImports';
import {PAGE_COMPONENTS} from '../pageElements';
import {edited, loadSite, messageFor} from './temporarySite';

const POST = 'blog/2023-10-03-welcome/index.mdx';
const ROOT = path.join(__dirname, '../../..');

const withText = (text: string) => edited(POST, '## First\n', `## First\n\n${text}\n`);
const withImport = (statement: string) =>
  edited(POST, "import roberts from '@content/quotes/paul-roberts';", statement);

describe('names', () => {
  it('knows the components that the theme hands to each page', () => {
    const theme = readFileSync(path.join(ROOT, 'src/theme/MDXComponents/index.tsx'), 'utf8');
    const own = [...theme.matchAll(/^ {2}([A-Z]\w*)[,:]/gm)].map(([, name]) => name);
    expect([...PAGE_COMPONENTS.keys()]).toEqual([
      'Aims',
      'Details',
      'Head',
      ...own.filter((name) => name !== 'Aims' && name !== 'Details'),
    ]);
    expect(own).toContain('Details');
  });

  it('takes names that are imported, exported, given or local', async () => {
    const changes = withText(
      [
        "import Note from '../../docs/_note.mdx';",
        '',
        'export const two = 2;',
        '',
        '<Note /> {two + Math.max(1, roberts.year)} {[1].map((one) => <b key={one}>{one}</b>)} {frontMatter.title}',
        '',
        '<MemberQuote quote={roberts} /> <img src={require("./map.svg").default} alt="" {...props} />',
      ].join('\n'),
    );
    await expect(loadSite(changes)).resolves.toBeDefined();
  });

  it('refuses braces that name nothing', async () => {
    expect(await messageFor(withText(`Version {version} in ${'$'}{HOME}.`))).toMatchInlineSnapshot(`
      "2 problems in the content
      blog/2023-10-03-welcome/index.mdx:19:10 the braces name "version", and nothing here has that name. Import it, or write "\\{" for a brace that is text.
      blog/2023-10-03-welcome/index.mdx:19:24 the braces name "HOME", and nothing here has that name. Import it, or write "\\{" for a brace that is text."
    `);
  });

  it('refuses a misspelt import', async () => {
    expect(await messageFor(withText('<MemberQuote quote={robert} />'))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:19:21 the braces name "robert", and nothing here has that name. Did you mean "roberts"?"
    `);
  });

  it('refuses a quote that is not imported', async () => {
    expect(await messageFor(withText('<MemberQuote quote={paulRoberts} />'))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:19:21 the braces name "paulRoberts", and nothing here has that name. Import it: "import paulRoberts from '@content/quotes/paul-roberts';"."
    `);
  });

  it('refuses a quote that is left out or is text', async () => {
    expect(
      await messageFor(withText('<MemberQuote />\n\n<MemberQuote quote="roberts" />')),
    ).toMatchInlineSnapshot(`
      "2 problems in the content
      blog/2023-10-03-welcome/index.mdx:19:1 "<MemberQuote>" has no quote. Add quote={name}, with the name of what was imported.
      blog/2023-10-03-welcome/index.mdx:21:14 "quote" takes what was imported, not text. Write quote={name}."
    `);
  });

  it('refuses components that are unknown', async () => {
    expect(await messageFor(withText('<Foo/> and <MemberQoute quote={roberts} />'))).toMatchInlineSnapshot(`
      "2 problems in the content
      blog/2023-10-03-welcome/index.mdx:19:1 no component "<Foo>" here. Import it, or write "\\<" for a sign that is text.
      blog/2023-10-03-welcome/index.mdx:19:12 no component "<MemberQoute>" here. Did you mean "<MemberQuote>"?"
    `);
  });

  it('refuses a component that is not imported', async () => {
    const changes = {...withText('<Coverage />'), 'src/components/Coverage/index.tsx': ''};
    expect(await messageFor(changes)).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:19:1 no component "<Coverage>" here. Import it: "import Coverage from '@site/src/components/Coverage';"."
    `);
  });

  it('refuses an element that HTML does not have', async () => {
    expect(await messageFor(withText('Run it with <name></name>.'))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:19:13 no element "<name>" in HTML. Write "\\<" for a sign that is text."
    `);
  });

  it('refuses measurements within a line, and in braces', async () => {
    expect(
      await messageFor(
        withText('Here: <Measurements caption="A" plot="B"></Measurements>\n\n{<Measurements />}'),
      ),
    ).toMatchInlineSnapshot(`
      "2 problems in the content
      blog/2023-10-03-welcome/index.mdx:19:7 "<Measurements>" is drawn only where it begins a line of its own. Put it there, with an empty line before it.
      blog/2023-10-03-welcome/index.mdx:21:3 "<Measurements>" is drawn only where it begins a line of its own. Put it there, with an empty line before it."
    `);
  });

  it('refuses a style that is text', async () => {
    expect(await messageFor(withText('<p style="color: red">Red</p>'))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:19:4 a style cannot be text. Write style={{color: 'red'}}."
    `);
  });
});

describe('imports', () => {
  it('knows the modules that the plugin lays out', () => {
    const plugin = readFileSync(path.join(ROOT, 'src/plugins/site-content/index.ts'), 'utf8');
    const laidOut = [...plugin.matchAll(/(?:\[|createData\()\s*'([a-z-]+(?:\.svg)?)(?:\.json)?',/g)].map(
      ([, name]) => name,
    );
    expect([...CONTENT_MODULES].sort()).toEqual(laidOut.sort());
  });

  it('takes modules that are there', async () => {
    const statements = [
      "import roberts from '@content/quotes/paul-roberts';",
      "import members from '@content/members.json';",
      "import gitops from '@content/capabilities/gitops';",
      "import home from '@site/src/pages/index';",
      "import map from './map.svg';",
      "import Link from '@docusaurus/Link';",
      "import Tabs from '@theme/Tabs';",
      "import clsx from 'clsx';",
    ];
    await expect(loadSite(withImport(statements.join('\n')))).resolves.toBeDefined();
  });

  it('refuses a module that the content does not have', async () => {
    expect(
      await messageFor(
        withImport("import one from '@content/member';\nimport two from '@content/patterns/local-ipd';"),
      ),
    ).toMatchInlineSnapshot(`
      "2 problems in the content
      blog/2023-10-03-welcome/index.mdx:11:17 no module "@content/member". Did you mean "@content/members"?
      blog/2023-10-03-welcome/index.mdx:12:17 no module "@content/patterns/local-ipd". Did you mean "@content/patterns/local-idp"?"
    `);
  });

  it('refuses a file that does not exist', async () => {
    expect(
      await messageFor(
        withImport("import one from './mpa.svg';\nimport two from '@site/src/pages/subscibe';"),
      ),
    ).toMatchInlineSnapshot(`
      "2 problems in the content
      blog/2023-10-03-welcome/index.mdx:11:17 no file "./mpa.svg": blog/2023-10-03-welcome/mpa.svg does not exist. Did you mean blog/2023-10-03-welcome/map.svg?
      blog/2023-10-03-welcome/index.mdx:12:17 no file "@site/src/pages/subscibe": src/pages/subscibe does not exist. Did you mean src/pages/subscribe?"
    `);
  });

  it('refuses a package that package.json does not name', async () => {
    expect(
      await messageFor(
        withImport(
          "import one from 'clxs';\nimport two from '@docusaurus/Lnik';\nimport three from 'https://x.org/y.js';",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "3 problems in the content
      blog/2023-10-03-welcome/index.mdx:11:17 no package "clxs" in package.json. Did you mean "clsx"?
      blog/2023-10-03-welcome/index.mdx:12:17 no package "@docusaurus/Lnik" in package.json. Did you mean "@docusaurus/Link"?
      blog/2023-10-03-welcome/index.mdx:13:19 a page cannot import "https://x.org/y.js". Import a file of this site, or a package."
    `);
  });

  it('refuses a statement that is none', async () => {
    expect(await messageFor(withImport("import X form './x'"))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:11:10 the line begins with "import" and is no such statement. Write e.g. "import name from './file.mdx';", or begin a sentence with another word."
    `);
  });
});
