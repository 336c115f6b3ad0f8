import {describe, expect, it} from 'vitest';
import {edited, loadSite, messageFor} from './temporarySite';

const PATTERN = 'docs/patterns/app-of-apps.mdx';

const messageWith = (from: string, to: string) => messageFor(edited(PATTERN, from, to));

describe('the form of a pattern', () => {
  it('refuses a missing section', async () => {
    expect(await messageWith('## Forces\n\n- Few dependencies.\n\n', '')).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:48:1 the section "## Forces" is missing. Add it after "## Problem"."
    `);
  });

  it('refuses an empty section', async () => {
    expect(await messageWith('- Few dependencies.\n', '')).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:25:1 the section "## Forces" is empty. Write it."
    `);
  });

  it('refuses a section that holds a comment alone', async () => {
    expect(await messageWith('- Few dependencies.', '{/* to be written */}')).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:25:1 the section "## Forces" is empty. Write it."
    `);
  });

  it('tells of a section whose heading is too large once', async () => {
    expect(await messageWith('## Forces', '# Forces')).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:25:1 the heading "# Forces" is as large as the title of the page. Write "## Forces"."
    `);
  });

  it('refuses a last section that holds footnotes alone', async () => {
    const message = await messageWith(
      'Nobody says so.\n\n## Related\n\nNothing.',
      'Nobody says so.[^a]\n\n## Related\n\n[^a]: [A source](https://cnoe.io).',
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:52:1 the section "## Related" is empty. Write it."
    `);
  });

  it('refuses a section out of order', async () => {
    const message = await messageWith(
      '## Problem\n\nParts make sense together only.\n\n## Forces\n\n- Few dependencies.',
      '## Forces\n\n- Few dependencies.\n\n## Problem\n\nParts make sense together only.',
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:25:1 the section "## Problem" stands after "## Forces". Move it before."
    `);
  });

  it('refuses a section that stands twice', async () => {
    expect(await messageWith('## Solution', '## Forces\n\nAgain.\n\n## Solution')).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:29:1 the section "## Forces" stands twice. Keep one."
    `);
  });

  it('refuses a misspelt section, and misses the one that was meant', async () => {
    expect(await messageWith('## Forces', '## Force')).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:25:1 "## Force" is no section of a pattern. Did you mean "## Forces"?"
    `);
  });

  it('refuses a section that is not of the form', async () => {
    expect(await messageWith('## Related', '## History\n\nLong.\n\n## Related')).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:52:1 "## History" is no section of a pattern. Use "In short", "Problem", "Forces", "Solution", "Consequences", "Try it", "Known uses" or "Related"."
    `);
  });

  it('takes a section for trying it', async () => {
    const tried = edited(PATTERN, '## Known uses', '## Try it\n\nGo.\n\n## Known uses');
    await expect(loadSite(tried)).resolves.toBeDefined();
  });

  it('refuses a pattern without problem', async () => {
    expect(await messageWith('## Problem\n\nParts make sense together only.\n\n', '')).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:48:1 the section "## Problem" is missing. Add it after "## In short"."
    `);
  });

  it('refuses a problem that does not begin with a sentence', async () => {
    expect(
      await messageWith('Parts make sense together only.', '- Parts make sense together only.'),
    ).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:21:1 the section "## Problem" begins without a sentence. Begin it with the problem in one sentence."
    `);
  });

  it('refuses a problem that the finder cannot show as plain words', async () => {
    expect(await messageWith('together only.', '`together` only.')).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:23:1 the problem is shown in the finder as plain words. Keep links, code and footnotes out of its first paragraph."
    `);
  });

  it('refuses a problem that is too long for the finder', async () => {
    expect(await messageWith('together only.', `${'together '.repeat(20)}only.`)).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:23:1 the problem has 202 characters in its first paragraph, and the finder has room for 180. Say it in one short sentence, and the rest in a paragraph of its own."
    `);
  });

  it('refuses a pattern without consequences', async () => {
    const consequences =
      '## Consequences\n\n### What it gives\n\n- Speed.\n\n### What it costs\n\n- Care.\n\n';
    expect(await messageWith(consequences, '')).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:42:1 the section "## Consequences" is missing. Add it after "## Solution"."
    `);
  });

  it('refuses consequences that leave out the costs', async () => {
    expect(await messageWith('### What it costs\n\n- Care.\n\n', '')).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:38:1 the section "### What it costs" is missing. Add it after "### What it gives"."
    `);
  });

  it('refuses costs that are not told', async () => {
    expect(await messageWith('- Care.\n', '')).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:44:1 the section "### What it costs" is empty. Write it."
    `);
  });

  it('refuses other consequences', async () => {
    expect(
      await messageWith('### What it costs', '### What else\n\nMuch.\n\n### What it costs'),
    ).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:44:1 "### What else" is no section of a pattern. Use "What it gives" or "What it costs"."
    `);
  });

  it('refuses a solution without a diagram', async () => {
    expect(await messageWith('```mermaid', '```text')).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:29:1 the section "## Solution" has no diagram. Add one in a block of "mermaid"."
    `);
  });

  it('tells everything at once', async () => {
    const {[PATTERN]: text = ''} = edited(PATTERN, '## In short', '## In brief');
    const frontMatter = String(text).slice(0, String(text).indexOf('## In brief'));
    expect(await messageFor({[PATTERN]: `${frontMatter}Nothing.\n`})).toMatchInlineSnapshot(`
      "7 problems in the content
      docs/patterns/app-of-apps.mdx:1:1 the section "## Consequences" is missing. Add it after "## Solution".
      docs/patterns/app-of-apps.mdx:1:1 the section "## Forces" is missing. Add it after "## Problem".
      docs/patterns/app-of-apps.mdx:1:1 the section "## In short" is missing. Add it at the start.
      docs/patterns/app-of-apps.mdx:1:1 the section "## Known uses" is missing. Add it after "## Consequences".
      docs/patterns/app-of-apps.mdx:1:1 the section "## Problem" is missing. Add it after "## In short".
      docs/patterns/app-of-apps.mdx:1:1 the section "## Related" is missing. Add it after "## Known uses".
      docs/patterns/app-of-apps.mdx:1:1 the section "## Solution" is missing. Add it after "## Forces"."
    `);
  });

  it('refuses a group, a persona and a project that are unknown', async () => {
    const message = await messageFor(
      edited(
        PATTERN,
        'group: set-up\nsidebar_position: 1\npersonas: [package-builder]',
        'group: setup\nsidebar_position: 1\npersonas: [developer]\nprojects: [idp-builder]',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "3 problems in the content
      docs/patterns/app-of-apps.mdx:4:8 group: unknown group "setup". Did you mean "set-up"?
      docs/patterns/app-of-apps.mdx:6:12 personas[0]: unknown value "developer". Write "application-developer", "information-security-engineer", "infrastructure-operator" or "package-builder".
      docs/patterns/app-of-apps.mdx:7:12 projects[0]: unknown project "idp-builder". Did you mean "idpbuilder"?"
    `);
  });
});

describe('a pattern', () => {
  it('takes its problem from its text', async () => {
    const {patterns} = await loadSite(edited(PATTERN, 'Parts make', 'Parts\nmake *some*'));
    expect(patterns.find(({id}) => id === 'app-of-apps')?.problem).toBe(
      'Parts make some sense together only.',
    );
  });

  it('is of a higher maturity as soon as a use is added, and its organisation says so', async () => {
    const use = `uses:
  - organisation: Nike
    what: Installs everything so.
    source:
      title: A talk
      url: https://cnoe.io/talk
      date: 2024-03-22
`;
    const before = await loadSite();
    const after = await loadSite(edited(PATTERN, 'uses: []\n', use));
    const maturity = ({patterns}: typeof before) => patterns.find(({id}) => id === 'app-of-apps')?.maturity;
    const ofNike = ({organisations}: typeof before) =>
      organisations.find(({id}) => id === 'nike')?.uses.map(({what}) => what);
    expect([maturity(before), maturity(after)]).toEqual(['proposed', 'used']);
    expect([ofNike(before), ofNike(after)]).toEqual([[], ['Installs everything so.']]);
  });
});
