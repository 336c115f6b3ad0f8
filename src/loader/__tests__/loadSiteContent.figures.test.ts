import {describe, expect, it} from 'vitest';
import {edited, loadSite, messageFor} from './temporarySite';

const DOC = 'docs/introduction.mdx';

const withText = (text: string) => edited(DOC, '## Aims\n', `## Aims\n\n${text}\n`);
const withDiagram = (...lines: string[]) => withText(['```mermaid', ...lines, '```'].join('\n'));

const ALTERNATIVES = ['  accTitle: Delivery', '  accDescr: Git feeds the cluster.'];
const withFlowchart = (...lines: string[]) => withDiagram('flowchart TD', ...ALTERNATIVES, ...lines);
const withMessages = (...lines: string[]) => withDiagram('sequenceDiagram', ...ALTERNATIVES, ...lines);

describe('diagrams', () => {
  it('takes a flowchart and a sequence diagram', async () => {
    const changes = withText(
      [
        '```mermaid',
        'graph LR;',
        '  accTitle: Delivery',
        '  accDescr {',
        '    Git feeds',
        '    the cluster.',
        '  }',
        '  %% a comment',
        '  subgraph in["One cluster"]',
        '    a["Argo CD"] & b -- "pulls from" --> git[Git] ==>|feeds| c["Cluster"];',
        '  end',
        '  c -.-> a',
        '```',
        '',
        '- In a list:',
        '',
        '  ```mermaid',
        '  sequenceDiagram',
        '    accTitle: Delivery',
        '    accDescr: Git feeds the cluster.',
        '    participant you as You',
        '    you->>git: push',
        '    git-->>you: done',
        '  ```',
      ].join('\n'),
    );
    await expect(loadSite(changes)).resolves.toBeDefined();
  });

  it('refuses a diagram without a title and a description', async () => {
    const message = await messageFor(withDiagram('flowchart TD', '  accDescr:', '  a --> b'));
    expect(message).toMatchInlineSnapshot(`
      "2 problems in the content
      docs/introduction.mdx:11:1 the diagram has no accDescr. Add the whole picture in sentences, for people who cannot see it, e.g. "accDescr: A form writes …".
      docs/introduction.mdx:11:1 the diagram has no accTitle. Add what the picture shows in a few words, e.g. "accTitle: From a form to a resource"."
    `);
  });

  it('refuses another kind of diagram', async () => {
    const message = await messageFor(withDiagram('pie', ...ALTERNATIVES, '  "Dogs" : 386'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:11:1 "pie" is no diagram that the site draws. Write "flowchart TD", "flowchart LR" or "sequenceDiagram"."
    `);
  });

  it('refuses an empty block', async () => {
    const message = await messageFor(withDiagram(''));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:11:1 the diagram is empty. Start it with "flowchart TD", "flowchart LR" or "sequenceDiagram"."
    `);
  });

  it('refuses a flowchart without boxes, and a sequence without messages', async () => {
    expect(await messageFor(withFlowchart())).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:11:1 the diagram is empty. Write e.g. 'a["One"] -->|makes| b["Two"]'."
    `);
    expect(await messageFor(withMessages('  participant you'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:11:1 the diagram is empty. Write e.g. 'participant a as One' or 'a->>b: makes'."
    `);
  });

  it('refuses a direction that is not drawn', async () => {
    expect(
      await messageFor(withDiagram('flowchart BT', ...ALTERNATIVES, '  a --> b')),
    ).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:11:1 "BT" is no direction that the site draws. Write "flowchart TD" for down the page or "flowchart LR" for across it."
    `);
    expect(await messageFor(withDiagram('flowchart', ...ALTERNATIVES, '  a --> b'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:11:1 the diagram has no direction. Write "flowchart TD" for down the page or "flowchart LR" for across it."
    `);
  });

  it('refuses lines that cannot be read, all at once', async () => {
    const message = await messageFor(
      withFlowchart(
        '  a["One"] -> b["Two"]',
        '  b --> ["Three"]',
        '  b -->|half c',
        '  b["Two" --> c',
        '  d{"Is it?"}',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "5 problems in the content
      docs/introduction.mdx:14:11 the diagram cannot be read at "-> b["Two"]". Write e.g. 'a["One"] -->|makes| b["Two"]'.
      docs/introduction.mdx:15:9 the diagram cannot be read at "["Three"]". Write e.g. 'a["One"] -->|makes| b["Two"]'.
      docs/introduction.mdx:16:8 the diagram cannot be read at "|half c". Write e.g. 'a["One"] -->|makes| b["Two"]'.
      docs/introduction.mdx:17:4 the label of "b" is not closed. Write 'b["Label"]'.
      docs/introduction.mdx:18:4 the shape of "d" is not drawn: there are boxes only. Write 'd["Label"]'."
    `);
  });

  it('refuses a line of a sequence that cannot be read', async () => {
    const message = await messageFor(withMessages('  a->>b: push', '  loop Every minute', '  a->>a: think'));
    expect(message).toMatchInlineSnapshot(`
      "2 problems in the content
      docs/introduction.mdx:15:1 the diagram cannot be read at "loop Every minute". Write e.g. 'participant a as One' or 'a->>b: makes'.
      docs/introduction.mdx:16:1 the message leads from "a" to itself. Say that in the text."
    `);
  });

  it('refuses labels that are too long, empty or HTML', async () => {
    const message = await messageFor(
      withFlowchart(
        '  a["The repository of the platform team at large"] -->|is read once a minute by all of| b["One<br/>Two"]',
        '  b -->| | c["Antidisestablishmentarianism"]',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "5 problems in the content
      docs/introduction.mdx:14:5 the label "The repository of the platform team at large" of the diagram is too long. Shorten it to about 30 letters, in words of at most 18.
      docs/introduction.mdx:14:57 the label "is read once a minute by all of" of the diagram is too long. Shorten it to about 28 letters, in words of at most 14.
      docs/introduction.mdx:14:92 the label "One<br/>Two" holds HTML. Write plain text: long labels are broken in two lines.
      docs/introduction.mdx:15:11 a label of the diagram is empty. Write a few words, or leave the label out.
      docs/introduction.mdx:15:14 the label "Antidisestablishmentarianism" of the diagram is too long. Shorten it to about 30 letters, in words of at most 18."
    `);
  });

  it('refuses a box with two labels, and an arrow to itself', async () => {
    const message = await messageFor(withFlowchart('  a["One"] --> b', '  a["Two"] --> b', '  b --> b'));
    expect(message).toMatchInlineSnapshot(`
      "2 problems in the content
      docs/introduction.mdx:15:5 the box "a" has two labels. Keep one.
      docs/introduction.mdx:16:9 the arrow leads from "b" to itself. Say that in the text."
    `);
  });

  it('refuses looks of its own', async () => {
    const message = await messageFor(
      withFlowchart('  a --> b', '  classDef red fill:#f00', '  style a fill:#f00', '  direction LR'),
    );
    expect(message).toMatchInlineSnapshot(`
      "3 problems in the content
      docs/introduction.mdx:15:1 "classDef" has no effect: the look of a diagram comes from the site. Remove the line.
      docs/introduction.mdx:16:1 "style" has no effect: the look of a diagram comes from the site. Remove the line.
      docs/introduction.mdx:17:1 "direction" has no effect: the look of a diagram comes from the site. Remove the line."
    `);
  });

  it('refuses subgraphs that are not closed, empty, nested, or the end of an arrow', async () => {
    expect(await messageFor(withFlowchart('  subgraph one', '    a --> b'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:14:1 the subgraph "one" has no end. Close it with a line "end"."
    `);
    expect(
      await messageFor(
        withFlowchart(
          '  subgraph one["One"]',
          '  subgraph two["Two"]',
          '    a --> b',
          '  end',
          '  end',
          '  a --> two',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "4 problems in the content
      docs/introduction.mdx:11:1 the subgraph "one" holds no box. Put one in, or remove it.
      docs/introduction.mdx:15:1 a subgraph lies inside another one. Close the outer one with "end" before it.
      docs/introduction.mdx:18:1 no subgraph is open here. Remove this "end".
      docs/introduction.mdx:19:9 the arrow ends at the subgraph "two". Let it end at a box in it."
    `);
  });

  it('names the place in a list', async () => {
    const message = await messageFor(
      withText(
        [
          '- In a list:',
          '',
          '  ```mermaid',
          '  flowchart TD',
          ...ALTERNATIVES.map((line) => `  ${line}`),
          '    a ~> b',
          '  ```',
        ].join('\n'),
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/introduction.mdx:16:6 the diagram cannot be read at "~> b". Write e.g. 'a["One"] -->|makes| b["Two"]'."
    `);
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
