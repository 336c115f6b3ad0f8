import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {readDiagram} from '../../../loader/diagramText';
import {type Drawing, drawDiagram, PHONE_WIDTH} from '../drawDiagram';

function draw(...lines: string[]): Drawing {
  const {diagram, problem} = readDiagram(lines.join('\n'));
  if (diagram === undefined) throw new Error(problem.message);
  return drawDiagram(diagram, 'one');
}

const read = ({content}: Drawing) => load(`<svg>${content}</svg>`, {xml: true});
const textsOf = (drawing: Drawing, selector: string) => {
  const $ = read(drawing);
  return $(selector)
    .map((_, text) => $(text).text())
    .get();
};

const KINDS: Record<string, {lines: string[]; words: string[]}> = {
  flowchart: {
    lines: [
      'flowchart TD',
      '  subgraph in [Cluster]',
      '    a["Git & <co>"] -->|feeds| b{Ready?}',
      '  end',
      '  b --x c[(Store)]',
    ],
    words: ['Cluster', 'Git & <co>', 'feeds', 'Ready?', 'Store'],
  },
  sequence: {
    lines: [
      'sequenceDiagram',
      '  actor u as User',
      '  Note over u: Before',
      '  u->>s: a long request with many words',
      '  alt known',
      '    s-->>u: answer',
      '  else unknown',
      '    s--xu: refuse',
      '  end',
    ],
    words: [
      'User',
      's',
      'Before',
      'a long request with many words',
      'alt [known]',
      '[unknown]',
      'answer',
      'refuse',
    ],
  },
  state: {
    lines: [
      'stateDiagram-v2',
      '  [*] --> Ready',
      '  state pick <<choice>>',
      '  Ready --> pick : done',
      '  note right of Ready : Takes a while',
    ],
    words: ['Ready', 'done', 'Takes a while'],
  },
  class: {
    lines: [
      'classDiagram',
      '  class List~T~ {',
      '    +int size',
      '    +get(int at) T',
      '  }',
      '  List "1" <|-- Stack : is',
    ],
    words: ['List<T>', 'Stack', 'is', '1', '+ int size', '+ get(int at): T'],
  },
  entity: {
    lines: ['erDiagram', '  CUSTOMER ||--o{ ORDER : places', '  ORDER {', '    string id PK', '  }'],
    words: ['CUSTOMER', 'ORDER', 'places', 'string', 'id', 'PK'],
  },
  chart: {
    lines: [
      'xychart-beta',
      '  title "Deployments"',
      '  x-axis [Jan, Feb]',
      '  y-axis "Number" 0 --> 10',
      '  bar "All" [4, 7]',
      '  line "Ours" [3, 6]',
    ],
    words: ['Deployments', 'Jan', 'Feb', 'Number', 'All', 'Ours'],
  },
};

describe.each(Object.entries(KINDS))('drawDiagram, %s', (_, {lines, words}) => {
  const drawing = draw(...lines);

  it('shows all its words as text', () => {
    expect(textsOf(drawing, 'text')).toEqual(expect.arrayContaining(words));
  });

  it('holds no styles, scripts, links or letters that stand for others', () => {
    expect(drawing.content).not.toMatch(
      /<(?:style|script|title|a|image|foreignObject)\b|style=|on\w+=|https?:|@import/,
    );
    expect(drawing.content).not.toMatch(/[\ue000-\uf8ff]|NaN|undefined|&#x/);
  });

  it('names what it refers to by the name it is given', () => {
    const $ = read(drawing);
    const ids = $('[id]')
      .map((__, element) => $(element).attr('id') ?? '')
      .get();
    expect(ids.filter((id) => !id.startsWith('one-'))).toEqual([]);
    const used = [...drawing.content.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id);
    expect([...new Set(used)].sort()).toEqual(ids.sort());
  });

  it('draws the same again', () => {
    expect(draw(...lines)).toEqual(drawing);
  });

  it('has a view box of its size', () => {
    const [, , width = 0, height = 0] = drawing.viewBox.split(' ').map(Number);
    expect(drawing.width / drawing.height).toBeCloseTo(width / height, 1);
  });
});

describe('drawDiagram', () => {
  it('has the ends of lines that are written', () => {
    const drawing = draw('flowchart TD', '  a --> b', '  b --- c', '  c --x d', '  d o--o e', '  e <--> f');
    const $ = read(drawing);
    const ends = $('.edge')
      .map((_, line) =>
        ['marker-start', 'marker-end'].map((name) => $(line).attr(name)?.slice(9, -1) ?? '').join(' '),
      )
      .get();
    expect(ends).toEqual([' arrowhead', ' ', ' cross', 'circle circle', 'arrowhead-start arrowhead']);
  });

  it('breaks labels where a drawing would be too wide for a phone', () => {
    const names = ['One', 'Two', 'Six'].map((name) => `  ${name}["Object store ${name}"] --> c`);
    const drawing = draw('flowchart TD', ...names);
    expect(textsOf(drawing, '.node tspan')).toHaveLength(6);
    expect(drawing.width).toBeLessThanOrEqual(PHONE_WIDTH);
  });

  it('makes room for the words between two participants', () => {
    const short = draw('sequenceDiagram', '  a->>b: x');
    const long = draw('sequenceDiagram', '  a->>b: as many words as anybody would ever say at once');
    expect(long.width).toBeGreaterThan(short.width + 100);
  });

  it('does not draw what only makes room', () => {
    const drawing = draw('sequenceDiagram', '  Note over a: First', '  a->>b: x');
    expect(textsOf(drawing, '.message text')).toEqual(['x']);
  });

  it('draws the lines of a chart straight through its values', () => {
    const drawing = draw('xychart-beta', '  x-axis [a, b, c]', '  line [1, 5, 2]');
    expect(read(drawing)('.chart-line').attr('d')).toMatch(/^M[\d. ]+L[\d. ]+L[\d. ]+$/);
  });
});
