import {describe, expect, it} from 'vitest';
import type {Diagram} from '../diagram';
import {readDiagram} from '../diagramText';

function problemOf(...lines: string[]): string {
  const {problem} = readDiagram(lines.join('\n'));
  return problem === undefined ? 'none' : `${problem.line}:${problem.column} ${problem.message}`;
}

function diagramOf(...lines: string[]): Diagram {
  const {diagram, problem} = readDiagram(lines.join('\n'));
  if (diagram === undefined) throw new Error(problem.message);
  return diagram;
}

const labelsOf = (diagram: Diagram) => diagram.labels.map(({text}) => text);

describe('readDiagram, where the grammar stops', () => {
  it.each([
    ['an arrow that is none', ['flowchart TD', '  a["One"] -> b["Two"]']],
    ['an open label', ['flowchart TD', '  a["One" -->|installs| b']],
    ['an open text of an arrow', ['flowchart TD', '  a -->|installs b["Two"]']],
    ['a label with brackets', ['flowchart TD', '  a[One (two)] --> b']],
    ['a keyword as a name', ['flowchart TD', '  end["End"] --> b']],
    ['a box without a name', ['flowchart TD', '  a --> ["Three"]']],
    ['an open subgraph', ['flowchart TD', '  subgraph one', '  a --> b']],
    ['an open loop', ['sequenceDiagram', '  loop always', '  a->>b: c']],
    ['a message that is none', ['sequenceDiagram', '  a->>b: Hello', '  a-b: odd']],
    ['a message without words', ['sequenceDiagram', '  a->>b']],
    ['a transition that is none', ['stateDiagram-v2', '  [*] -> Ready']],
    ['a relation that is none', ['classDiagram', '  A <|- B']],
    ['half a relationship', ['erDiagram', '  A ||-- B : x']],
    ['a value that is no number', ['xychart-beta', '  bar [1, x]']],
    ['a direction that does not exist', ['flowchart XX', '  a --> b']],
    ['a shape that does not exist', ['flowchart TD', '  a@{shape: nope}']],
    [
      'a line after comments and settings',
      ['%% one', '%%{init: {}}%%', '', '  graph LR;', '  a-->b;', '  %% two', '  b -- c'],
    ],
    ['a line after front matter', ['---', 'title: x', '---', 'flowchart TD', '  a ~> b']],
  ])('%s', (_, lines) => {
    expect(problemOf(...lines)).toMatchSnapshot();
  });
});

describe('readDiagram, of what is not drawn', () => {
  it.each([
    'pie title Pets',
    'gantt',
    'mindmap',
    'gitGraph',
    'journey',
    'timeline',
    'quadrantChart',
    'C4Context',
    'block-beta',
  ])('says so once of "%s"', (header) => {
    expect(problemOf(header, '  anything: 1')).toMatch(
      /^1:1 a diagram of the kind "\S+" is not drawn\. (?:Write|Add) .+\.$/,
    );
  });

  it.each([
    ['nothing', ['']],
    ['no diagram', ['flow TD', '  a --> b']],
    ['an empty diagram', ['graph TD']],
    ['a link of a box', ['flowchart TD', '  a --> b', '  click a "https://cnoe.io"']],
    ['a box of participants', ['sequenceDiagram', '  box Us', '  participant a', '  end', '  a->>a: x']],
    ['HTML', ['flowchart TD', '  a --> b["<script>alert(1)</script>"]']],
    ['a picture', ['flowchart TD', '  a["<img src=x onerror=alert(1)>"] --> b']],
  ])('refuses %s', (_, lines) => {
    expect(problemOf(...lines)).toMatchSnapshot();
  });
});

describe('readDiagram, of words', () => {
  it('takes title and description out of the block, the long form as well', () => {
    const diagram = diagramOf(
      'flowchart TD',
      '  accTitle: Delivery',
      '  accDescr {',
      '    Git feeds',
      '    the cluster.',
      '  }',
      '  a --> b',
    );
    expect(diagram).toMatchObject({title: 'Delivery', description: 'Git feeds the cluster.'});
  });

  it('takes the title of the front matter, and makes a description of what is shown', () => {
    const diagram = diagramOf(
      '---',
      'title: Delivery',
      '---',
      'flowchart TD',
      '  a[Git] -->|feeds| b[Cluster]',
    );
    expect(diagram).toMatchObject({title: 'Delivery', description: '“Git” leads to “Cluster”: feeds.'});
  });

  it('asks for both where they are needed', () => {
    const {problem} = readDiagram('flowchart TD\n  a --> b', {needsWords: true});
    expect(problem).toMatchInlineSnapshot(`
      {
        "column": 1,
        "line": 1,
        "message": "the diagram has no accTitle and no accDescr. Add "accTitle: …" with what the picture shows in a few words, and "accDescr: …" with the whole picture in sentences, for people who cannot see it, below its first line.",
      }
    `);
    const whole = 'flowchart TD\n  accTitle: Title\n  accDescr: Words.\n  a --> b';
    expect(readDiagram(whole, {needsWords: true}).problem).toBeUndefined();
  });

  it('shows characters, line breaks and no formatting', () => {
    const diagram = diagramOf(
      'flowchart TD',
      '  a["#quot;One#quot; &lt;two&gt; #35;3"] --> b["<b>Bold</b><br/>second"]',
      '  b --> c["`**Strong** text`"] --> d["fa:fa-car List<String>"]',
    );
    expect(labelsOf(diagram)).toEqual(['"One" <two> #3', 'Bold\nsecond', 'Strong text', 'List<String>']);
  });

  it('leaves looks to the site', () => {
    const diagram = diagramOf(
      'flowchart TD',
      '  a:::red --> b',
      '  classDef red fill:#f00',
      '  class b red',
      '  style a fill:#f00,stroke:#333',
      '  linkStyle 0 stroke:#f00',
    );
    expect(diagram.source).toBe('flowchart TB\nn0[\ue000]\nn1[\ue001]\nn0 --> n1');
  });
});

describe('readDiagram, of each kind', () => {
  it.each([
    [
      'flowchart',
      [
        'flowchart LR',
        '  subgraph one [Outer]',
        '    subgraph two [Inner]',
        '      a[(Store)] & b{Choice} ==> c[/Lean/]',
        '    end',
        '  end',
        '  a <-.->|both| d((Round))',
        '  d --x e@{shape: hex, label: "Six"}',
        '  one --> f',
      ],
    ],
    [
      'sequence',
      [
        'sequenceDiagram',
        '  autonumber',
        '  actor u as User',
        '  Note over u,s: Before',
        '  u->>+s: ask',
        '  alt known',
        '    loop twice',
        '      s-->>-u: answer',
        '    end',
        '  else unknown',
        '    s--xu: refuse',
        '  end',
        '  u-)u: think',
      ],
    ],
    [
      'state',
      [
        'stateDiagram-v2',
        '  direction LR',
        '  [*] --> Ready',
        '  state Ready {',
        '    [*] --> warm',
        '    warm --> [*]',
        '  }',
        '  state pick <<choice>>',
        '  Ready --> pick : done',
        '  pick --> [*]',
        '  note right of Ready : Takes a while',
      ],
    ],
    [
      'class',
      [
        'classDiagram',
        '  class Animal~T~ {',
        '    <<interface>>',
        '    +int age',
        '    -run(int far) bool',
        '  }',
        '  Animal "1" <|-- "*" Duck : is',
        '  Animal .. Note',
        '  note for Duck "It swims"',
      ],
    ],
    [
      'entity',
      [
        'erDiagram',
        '  CUSTOMER ||--o{ ORDER : places',
        '  ORDER {',
        '    string id PK "given by the shop"',
        '  }',
        '  ORDER }|..|| ADDRESS : "goes to"',
      ],
    ],
    [
      'chart',
      [
        'xychart-beta',
        '  title "Deployments"',
        '  x-axis [Jan, Feb]',
        '  y-axis "Number" 0 --> 10',
        '  bar "All" [4, 7]',
        '  line [3, 6]',
      ],
    ],
  ])('%s', (kind, lines) => {
    const diagram = diagramOf(...lines);
    expect(diagram.kind).toBe(kind);
    const shown = diagram.source.replace(/[\ue000-\uf8fe]/g, (letter) => {
      return `«${diagram.labels[(letter.codePointAt(0) ?? 0) - 0xe000]?.text}»`;
    });
    expect({source: shown.split('\n'), description: diagram.description}).toMatchSnapshot();
  });

  it('gives the same for the same', () => {
    const lines = ['stateDiagram-v2', '  state A {', '    a --> b', '    --', '    c --> d', '  }'];
    expect(diagramOf(...lines)).toEqual(diagramOf(...lines));
  });
});
