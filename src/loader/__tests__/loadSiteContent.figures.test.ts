import {describe, expect, it} from 'vitest';
import {edited, loadSite, messageFor} from './temporarySite';

const DOC = 'docs/introduction.mdx';

const withText = (text: string) => edited(DOC, '## Aims\n', `## Aims\n\n${text}\n`);

describe('diagrams', () => {
  it('takes the kinds that are drawn, in lists and quotations, in capitals or not', async () => {
    const changes = withText(
      [
        '```Mermaid',
        'graph LR;',
        '  a["Argo CD"] & b -- "pulls from" --> git[(Git)] ==>|feeds| c{"Ready?"};',
        '```',
        '',
        '- In a list:',
        '',
        '  ```mermaid',
        '  sequenceDiagram',
        '    participant you as You',
        '    loop Every day',
        '      you->>git: push',
        '    end',
        '  ```',
        '',
        '> ```mermaid',
        '> stateDiagram-v2',
        '>   [*] --> Ready',
        '> ```',
      ].join('\n'),
    );
    await expect(loadSite(changes)).resolves.toBeDefined();
  });

  it('says once for each diagram what is wrong, with its place', async () => {
    const message = await messageFor(
      withText(
        [
          '```mermaid',
          'flowchart TD',
          '  a["One"] -> b["Two"]',
          '  c -> d',
          '```',
          '',
          '- In a list:',
          '',
          '  ```mermaid',
          '  sequenceDiagram',
          '    a->>b: push',
          '    a-b: odd',
          '  ```',
          '',
          '> ```mermaid',
          '> pie title Pets',
          '>   "Dogs" : 386',
          '> ```',
        ].join('\n'),
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "3 problems in the content
      docs/introduction.mdx:12:12 an arrow such as "-->" was expected before "->". Write e.g. 'a["One"] -->|makes| b["Two"]'.
      docs/introduction.mdx:21:8 an arrow such as "->>" was expected before ":". Write e.g. 'participant a as One' or 'a->>b: makes'.
      docs/introduction.mdx:25:3 a diagram of the kind "pie" is not drawn. Write an "xychart-beta" with a "bar", or a table."
    `);
  });

  it('asks for a title and a description in patterns, and only there', async () => {
    const PATTERN = 'docs/patterns/app-of-apps.mdx';
    const message = await messageFor(
      edited(PATTERN, '  accTitle: One thing\n  accDescr: One thing leads to another.\n', ''),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:32:1 the diagram has no accTitle and no accDescr. Add "accTitle: …" with what the picture shows in a few words, and "accDescr: …" with the whole picture in sentences, for people who cannot see it, below its first line."
    `);
    await expect(loadSite(withText('```mermaid\nflowchart TD\n  a --> b\n```'))).resolves.toBeDefined();
  });

  it('lets other blocks of code be', async () => {
    await expect(loadSite(withText('```yaml\nflowchart: no\n```'))).resolves.toBeDefined();
  });
});

describe('measurements', () => {
  const TABLE = [
    '',
    '| Rate | Sync, minutes |',
    '| --- | --: |',
    '| 50/100 | **61.5**[^a] |',
    '| 100/200 | – |',
    '',
  ];
  const withTable = (opening: string, table: readonly string[] = TABLE) =>
    withText([opening, ...table, '</Measurements>', '', 'A rate.[^a]', '', '[^a]: A source.'].join('\n'));

  it('takes a table with a caption and a column of numbers', async () => {
    const changes = withTable('<Measurements caption="Sync time" plot="Sync, minutes">');
    await expect(loadSite(changes)).resolves.toBeDefined();
  });

  it('refuses measurements without a caption, and without a column', async () => {
    const message = await messageFor(withTable('<Measurements caption="">'));
    expect(message).toMatchInlineSnapshot(`
      "2 problems in the content
      docs/introduction.mdx:10:1 the measurements have no plot. Name the column whose values are drawn, e.g. '<Measurements caption="Sync time on one cluster" plot="Minutes">'.
      docs/introduction.mdx:10:15 the measurements have no caption. Say what was measured, and on what, e.g. '<Measurements caption="Sync time on one cluster" plot="Minutes">'."
    `);
  });

  it('refuses a column that the table does not have', async () => {
    const message = await messageFor(withTable('<Measurements caption="Sync time" plot="Sync">'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:35 the table has no column "Sync". Write one of "Rate", "Sync, minutes" as it stands in the table."
    `);
  });

  it('refuses a column without a number', async () => {
    const message = await messageFor(withTable('<Measurements caption="Sync time" plot="Rate">'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:35 the column "Rate" holds no number above 0. Name a column of measured values."
    `);
  });

  it('refuses a column of several units', async () => {
    const message = await messageFor(
      withTable('<Measurements caption="Sync time" plot="Time">', [
        '',
        '| Time |',
        '| --- |',
        '| 2 min |',
        '| 90 s |',
        '',
      ]),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:35 the column "Time" mixes the units "min" and "s". Write all its values in one."
    `);
  });

  it('refuses measurements without a table', async () => {
    const message = await messageFor(
      withTable('<Measurements caption="Sync time" plot="Sync">', ['', '61.5 minutes | at 50/100', '']),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:1 the measurements hold no table. Put one between the tags, with an empty line above and below."
    `);
  });

  it('takes a column whose head has marks, and a table in a quote', async () => {
    const table = ['', '| Sync_time `p90` &amp; more |', '| --- |', '| 2 |', ''];
    const changes = withTable('<Measurements caption="Sync" plot="Sync_time p90 & more">', table);
    await expect(loadSite(changes)).resolves.toBeDefined();
    const quoted = [
      '<Measurements caption="Sync" plot="Sync">',
      '',
      '| Sync |',
      '| --- |',
      '| 2 |',
      '',
      '</Measurements>',
    ];
    await expect(loadSite(withText(quoted.map((line) => `> ${line}`).join('\n')))).resolves.toBeDefined();
  });

  it('refuses a table that is none: a cell of its second row is missing', async () => {
    const table = ['', '| Rate | Sync |', '| --- |', '| 1 | 2 |', ''];
    expect(
      await messageFor(withTable('<Measurements caption="Sync" plot="Sync">', table)),
    ).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:1 the measurements hold no table. Put one between the tags, with an empty line above and below."
    `);
  });

  it('refuses a table within code', async () => {
    const table = ['', '```', '| Sync |', '| --- |', '| 2 |', '```', ''];
    expect(
      await messageFor(withTable('<Measurements caption="Sync" plot="Sync">', table)),
    ).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:1 the measurements hold no table. Put one between the tags, with an empty line above and below."
    `);
  });

  it('refuses a table within another element', async () => {
    const table = ['', '<div>', '', '| Sync |', '| --- |', '| 2 |', '', '</div>', ''];
    expect(
      await messageFor(withTable('<Measurements caption="Sync" plot="Sync">', table)),
    ).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:10:1 the measurements hold no table. Put one between the tags, with an empty line above and below."
    `);
  });

  it('refuses values that look like numbers and are none', async () => {
    const table = [
      '',
      '| Sync |',
      '| --- |',
      '| 2 |',
      '| 61,5 |',
      '| 1e9 |',
      '| -3 |',
      '| froze |',
      '| not given |',
      '',
    ];
    expect(
      await messageFor(withTable('<Measurements caption="Sync" plot="Sync">', table)),
    ).toMatchInlineSnapshot(`
      "3 problems in the content
      docs/introduction.mdx:15:1 "61,5" cannot be drawn: it is not one number. Write e.g. "61.5" or "1,760", or say in words that it is not known.
      docs/introduction.mdx:16:1 "1e9" cannot be drawn: it is not one number. Write e.g. "61.5" or "1,760", or say in words that it is not known.
      docs/introduction.mdx:17:1 "-3" cannot be drawn: it is not one number. Write e.g. "61.5" or "1,760", or say in words that it is not known."
    `);
  });
});
