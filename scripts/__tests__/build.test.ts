import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

const root = path.resolve(__dirname, '../..');
let site: string;

/** Copies what git knows of the site, so that the real build can run on a broken copy of the real content. */
beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'site-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter(Boolean)) cpSync(path.join(root, file), path.join(site, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(site, 'node_modules'));
});

afterEach(() => rmSync(site, {recursive: true}));

function edit(file: string, before: string, after: string): void {
  const text = readFileSync(path.join(site, file), 'utf8');
  expect(text, `${file} no longer holds what this test breaks`).toContain(before);
  writeFileSync(path.join(site, file), text.replace(before, after));
}

describe('the production build', () => {
  it('stops on broken content and names every problem with file, line, field, value and remedy', () => {
    const post = 'blog/2023-10-03-welcome/index.mdx';
    edit(post, 'authors: [nimak]', 'authors: [nimakk]');
    edit(post, 'tags: [launch, hello, cnoe]', 'tags: [launch, helo, cnoe]');
    edit(post, '{/* truncate */}\n', '');
    edit('docs/community/get-involved.mdx', './slack-and-meetings.mdx', './slack-and-meeting.mdx');
    edit('docs/community/get-involved.mdx', '../introduction.mdx', '../introduction.mdx#who-we-are');
    edit('src/content/members/nike.yaml', 'website:', 'websit:');
    edit('src/content/members/cisco.yaml', 'logo: simple-icons:cisco\n', '');
    edit('src/content/quotes/ben-cochran.yaml', 'member: autodesk', 'member: autodeks');
    edit('src/content/quotes/chris-lyon.yaml', 'post: welcome', 'post: welcom');
    edit('src/content/technologies/flux.yaml', 'status: graduated', 'status: incubating');
    edit('src/content/projects/idpbuilder.yaml', '  - kind\n', '  - knid\n');
    edit('src/content/surveys/2023-11-12.yaml', 'relevance: 0.9', 'relevance: 90');

    const build = spawnSync('npx', ['docusaurus', 'build'], {cwd: site, encoding: 'utf8'});

    expect(build.status).toBe(1);
    const report = build.stderr + build.stdout;
    const start = report.indexOf('ContentError');
    expect(report.slice(start, report.indexOf('\n}', start))).toMatchInlineSnapshot(`
      "ContentError: 12 problems in the content
        blog/2023-10-03-welcome/index.mdx:2:1 the post has no excerpt for the list. Add "{/* truncate */}" after its first paragraph.
        blog/2023-10-03-welcome/index.mdx:5:11 authors[0]: unknown author "nimakk". Did you mean "nimak"? If not: add it to blog/authors.yml:
        nimakk:
          name: Nimakk
        blog/2023-10-03-welcome/index.mdx:6:16 tags[1]: unknown tag "helo". Did you mean "hello"? If not: add it to blog/tags.yml:
        helo:
          label: helo
          permalink: /helo
          description: Posts about helo.
        docs/community/get-involved.mdx:11:18 no heading "#who-we-are" in docs/introduction.mdx. Write "#five-aims", "#four-personas", "#how-it-works", "#members-since-the-launch", "#six-tenets", "#what-it-is-not" or "#why-it-exists".
        docs/community/get-involved.mdx:21:143 no file "./slack-and-meeting.mdx": docs/community/slack-and-meeting.mdx does not exist. Did you mean docs/community/slack-and-meetings.mdx?
        src/content/members/cisco.yaml:1:1 logo: missing. Add a logo, e.g. "logo: simple-icons:nike".
        src/content/members/nike.yaml:2:1 websit: unknown key "websit". Did you mean "website"?
        src/content/projects/idpbuilder.yaml:20:5 technologies[0]: unknown technology "knid". Did you mean "kind"?
        src/content/quotes/ben-cochran.yaml:1:9 member: unknown member "autodeks". Did you mean "autodesk"?
        src/content/quotes/chris-lyon.yaml:5:7 post: unknown post "welcom". Did you mean "welcome"?
        src/content/surveys/2023-11-12.yaml:72:20 labels[6].technologies[0].relevance: the number 90 is outside 0 to 1. Write a number such as 0.7.
        src/content/technologies/flux.yaml:16:14 cncf.graduated: "2022-11-30" is given, and the status is "incubating". Remove the day, or correct the status.]"
    `);
  }, 60_000);
});
