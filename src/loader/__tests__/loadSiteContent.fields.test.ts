import {describe, expect, it} from 'vitest';
import {edited, messageFor} from './temporarySite';

const MEMBER = 'src/content/members/nike.yaml';
const TECHNOLOGY = 'src/content/technologies/argo-cd.yaml';
const SURVEY = 'src/content/surveys/2023-11-12.yaml';
const TALK = 'src/content/talks/what-is-cnoe.yaml';
const CAPABILITY = 'docs/capabilities/gitops.mdx';
const DOC = 'docs/introduction.mdx';
const AUTHORS = 'blog/authors.yml';
const TAGS = 'blog/tags.yml';
const PROJECT = 'src/content/projects/stacks.yaml';
const PATTERN = 'docs/patterns/local-idp.mdx';
const MEETING = 'src/content/meetings/community.yaml';

describe('the fields of an entry', () => {
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
    const message = await messageFor(edited(TECHNOLOGY, 'capabilities:\n  - gitops', 'capabilities: gitops'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:6:15 capabilities: expected a list, got the string "gitops". Write "capabilities: [gitops]"."
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
    const message = await messageFor(edited(MEMBER, '\n    url: https://github.com/cnoe-io/governance', ''));
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
      docs/introduction.mdx:4:1 sidebar: unknown key "sidebar". The keys are "title", "description", "sidebar_label", "pagination_label", "pagination_prev", "pagination_next", "displayed_sidebar", "custom_edit_url", "keywords", "hide_table_of_contents", "toc_min_heading_level", "toc_max_heading_level", "last_update", "draft", "unlisted", "sidebar_position" and "slug"."
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

  it('refuses a relevance below 0', async () => {
    const message = await messageFor(edited(SURVEY, 'relevance: 0.9', 'relevance: -0.1'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-12.yaml:11:20 labels[0].technologies[0].relevance: the number -0.1 is outside 0 to 1. Write a number such as 0.7."
    `);
  });

  it('refuses a relevance that is no number', async () => {
    const message = await messageFor(edited(SURVEY, 'relevance: 0.9', 'relevance: high'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-12.yaml:11:20 labels[0].technologies[0].relevance: expected a number, got the string "high". Write a number in digits, without quotes."
    `);
  });

  it('refuses a relevance that YAML takes for a number', async () => {
    const message = await messageFor(edited(SURVEY, 'relevance: 0.9', 'relevance: .nan'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-12.yaml:11:20 labels[0].technologies[0].relevance: expected a number, got the value "NaN". Write a number in digits, without quotes."
    `);
  });

  it('refuses an endless relevance', async () => {
    const message = await messageFor(edited(SURVEY, 'relevance: 0.9', 'relevance: .inf'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-12.yaml:11:20 labels[0].technologies[0].relevance: expected a number, got the value "Infinity". Write a number in digits, without quotes."
    `);
  });

  it('refuses a survey without its source', async () => {
    const message = await messageFor(
      edited(SURVEY, 'source:\n  title: Figures\n  url: https://cnoe.io/survey\n', ''),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-12.yaml:1:1 source: missing. Add where its figures can be checked: a title and a url."
    `);
  });

  it('refuses a status without its source', async () => {
    const message = await messageFor(
      edited(
        TECHNOLOGY,
        '\n  source:\n    title: Landscape\n    url: https://landscape.cncf.io\n    date: 2026-08-07',
        '',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:14:3 cncf.source: missing. Add where the status was read: a title, a url and a date."
    `);
  });

  it('refuses a status that was read on no day', async () => {
    const message = await messageFor(edited(TECHNOLOGY, '\n    date: 2026-08-07', ''));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:20:5 cncf.source.date: missing. Add the day it was published or read, e.g. "date: 2023-10-03"."
    `);
  });

  it('refuses a technology without a licence', async () => {
    const message = await messageFor(
      edited(TECHNOLOGY, 'licence:\n  name: Apache-2.0\n  openness: open-source\n', ''),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:1:1 licence: missing. Add its licence: its openness, and its name and source when they are known."
    `);
  });

  it('refuses an unknown openness', async () => {
    const message = await messageFor(edited(TECHNOLOGY, 'openness: open-source', 'openness: open'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:12:13 licence.openness: unknown openness "open". Write "not-stated", "open-source", "open-standard", "proprietary" or "source-available"."
    `);
  });

  it('refuses an unknown status in the CNCF', async () => {
    const message = await messageFor(edited(TECHNOLOGY, 'status: graduated', 'status: gratuated'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:14:11 cncf.status: unknown status "gratuated". Did you mean "graduated"?"
    `);
  });

  it('refuses a misspelt key inside a field, told once', async () => {
    const message = await messageFor(edited(TECHNOLOGY, '  status: graduated', '  staus: graduated'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:14:3 cncf.staus: unknown key "staus". Did you mean "status"?"
    `);
  });

  it('refuses the logo of a technology that no set has', async () => {
    const message = await messageFor(edited(TECHNOLOGY, 'simple-icons:argo', 'simple-icons:argoo'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:8:7 logo: no icon "simple-icons:argoo" in the set simple-icons. Did you mean "simple-icons:argo"?"
    `);
  });

  it('refuses a note without text', async () => {
    const message = await messageFor(
      edited(
        'src/content/technologies/vault.yaml',
        '- text: Its licence is not an open-source licence.\n    source:',
        '- source:',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/vault.yaml:22:5 notes[0].text: missing. Add the caution, in one sentence or two."
    `);
  });

  it('refuses an unknown kind of project', async () => {
    const message = await messageFor(edited(PROJECT, 'kind: stack', 'kind: patterns'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/projects/stacks.yaml:2:7 kind: unknown kind "patterns". Write "agent", "community", "plugin", "reference-implementation", "stack" or "tooling"."
    `);
  });

  it('refuses a project without a repository', async () => {
    const message = await messageFor(edited(PROJECT, 'repository: https://github.com/cnoe-io/stacks\n', ''));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/projects/stacks.yaml:1:1 repository: missing. Add where its code is, e.g. "repository: https://github.com/cnoe-io/idpbuilder"."
    `);
  });

  it('refuses an install line without its command', async () => {
    const message = await messageFor(
      edited(
        'src/content/projects/idpbuilder.yaml',
        '\n    command: brew install cnoe-io/tap/idpbuilder',
        '',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/projects/idpbuilder.yaml:14:5 install[0].command: missing. Add what to type, e.g. "command: brew install cnoe-io/tap/idpbuilder"."
    `);
  });

  it('refuses a part without a summary', async () => {
    const message = await messageFor(edited(PROJECT, '    summary: Adds a Git server.\n', ''));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/projects/stacks.yaml:11:5 parts[0].summary: missing. Add one sentence that says what it does."
    `);
  });

  it('refuses a pattern without a capability', async () => {
    const message = await messageFor(edited(PATTERN, 'capabilities:\n  - gitops', 'capabilities: []'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/local-idp.mdx:7:15 capabilities: empty. Add the id of at least one capability, e.g. "capabilities: [continuous-delivery]"."
    `);
  });

  it('refuses a use without a source', async () => {
    const message = await messageFor(
      edited(PATTERN, '\n    source:\n      title: Word of mouth\n      url: https://cnoe.io/word', ''),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/local-idp.mdx:22:5 uses[1].source: missing. Add where the use can be checked: a title, a url and a date."
    `);
  });

  it('refuses a start that is no day and time', async () => {
    const message = await messageFor(edited(MEETING, '2024-01-09T09:00', '9 January, 9:00'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/meetings/community.yaml:2:8 start: "9 January, 9:00" is not a day and a time. Write them as YYYY-MM-DDTHH:MM, e.g. "2023-10-03T09:00"."
    `);
  });

  it('refuses a start at an hour that does not exist', async () => {
    const message = await messageFor(edited(MEETING, '2024-01-09T09:00', '2024-01-09T25:00'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/meetings/community.yaml:2:8 start: "2024-01-09T25:00" is not in the calendar. Correct the day or the time."
    `);
  });

  it('refuses an unknown time zone', async () => {
    const message = await messageFor(edited(MEETING, 'America/Los_Angeles', 'America/Los_Angles'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/meetings/community.yaml:3:11 timeZone: unknown time zone "America/Los_Angles". Did you mean "America/Los_Angeles"?"
    `);
  });

  it('refuses half a minute', async () => {
    const message = await messageFor(edited(MEETING, 'durationMinutes: 60', 'durationMinutes: 59.5'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/meetings/community.yaml:4:18 durationMinutes: the number 59.5 is not a count of minutes. Write a whole number such as 60."
    `);
  });

  it('refuses a recurrence that is no rule', async () => {
    const message = await messageFor(
      edited(MEETING, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'every second Tuesday'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/meetings/community.yaml:5:13 recurrence: "every second Tuesday" is not a part of a recurrence. Write NAME=VALUE, e.g. "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"."
    `);
  });

  it('refuses front matter that is a list', async () => {
    const message = await messageFor({
      [DOC]: '---\n- title: Introduction\n---\n\n## Aims\n\n## People {/* #people */}\n',
    });
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:2:1 expected a mapping of fields to values, got a list. Write its fields below it, one "field: value" on a line."
    `);
  });

  it('refuses an entry that is plain text', async () => {
    const message = await messageFor({[MEMBER]: 'Nike\n'});
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:1 expected a mapping of fields to values, got the string "Nike". Write its fields below it, one "field: value" on a line."
    `);
  });

  it('shortens a long value', async () => {
    const message = await messageFor(
      edited(TECHNOLOGY, 'capabilities:\n  - gitops', `capabilities: ${'very '.repeat(40)}long`),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:6:15 capabilities: expected a list, got the string "very very very very very very very very very very very very…". Write a list, each value on a line that starts with "- "."
    `);
  });

  it('tells in one line of a value in several', async () => {
    const message = await messageFor(edited(TALK, 'kind: talk', 'kind: |\n  a talk\n  in two lines\n'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/talks/what-is-cnoe.yaml:3:7 kind: unknown kind "a talk in two lines". Write "article", "interview", "slides", "talk" or "video"."
    `);
  });

  it('refuses an empty place in a list', async () => {
    const message = await messageFor(edited(TECHNOLOGY, '- gitops', '- gitops\n  -'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:8:4 capabilities[1]: empty. Write a value, or remove it from the list."
    `);
  });

  it('refuses a choice with a space too many', async () => {
    const message = await messageFor(
      edited('src/content/technologies/argo-cd.yaml', 'kind: project', 'kind: "project "'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:2:7 kind: "project " has a space too many. Write "project"."
    `);
  });
});
