import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {readDiagram} from '../../../loader/diagramText';
import {drawDiagram, PHONE_WIDTH} from '../drawDiagram';
import type {Drawing} from '../drawing';

function draw(...lines: string[]): Drawing {
  const {diagram} = readDiagram(
    [lines[0], 'accTitle: Title', 'accDescr: Words.', ...lines.slice(1)].join('\n'),
  );
  if (diagram === undefined) throw new Error('the diagram is not sound');
  return drawDiagram(diagram.body);
}

const textsOf = ({content}: Drawing, group: string) =>
  load(content, {xml: true})(`.${group} text`)
    .map((_, text) => load(text, {xml: true}).text())
    .get();

describe('drawDiagram', () => {
  it('draws a flowchart', () => {
    expect(draw('flowchart TD', 'a["Git & co"] -->|feeds| b["Cluster"]')).toMatchInlineSnapshot(`
      {
        "content": "<path class="box" d="M1 1H83V41H1zM3 105H82V145H3z"/><path class="line" d="M42 41V62M42 84V96"/><path class="head" d="M42 105L37.5 96L46.5 96z"/><g class="names"><text x="42" y="26">Git &amp; co</text><text x="42" y="130">Cluster</text></g><g class="words"><text x="42" y="78">feeds</text></g>",
        "height": 146,
        "width": 84,
      }
    `);
  });

  it('draws a sequence', () => {
    expect(draw('sequenceDiagram', 'you->>git: push', 'git-->>you: done')).toMatchInlineSnapshot(`
      {
        "content": "<path class="life" d="M33 43V129M111 43V129"/><path class="box" d="M1 1H65V43H1zM79 1H143V43H79z"/><path class="line dashed" d="M111 115H42"/><path class="line" d="M33 79H102"/><path class="head" d="M111 79L102 74.5L102 83.5zM33 115L42 110.5L42 119.5z"/><g class="names"><text x="33" y="27">you</text><text x="111" y="27">git</text></g><g class="words passing"><text x="72" y="69">push</text><text x="72" y="105">done</text></g>",
        "height": 129,
        "width": 144,
      }
    `);
  });

  it('lays a flowchart that runs across on its side', () => {
    const across = draw('flowchart LR', 'a --> b --> c');
    const down = draw('flowchart TD', 'a --> b --> c');
    expect(across.width).toBeGreaterThan(across.height);
    expect(down.height).toBeGreaterThan(down.width);
  });

  it('marks the main course, what is dashed, and both ends of an arrow', () => {
    const {content} = draw('flowchart TD', 'a ==> b', 'b -.- c', 'c <--> d');
    const $ = load(content, {xml: true});
    expect($('.line.main, .head.main').length).toBe(2);
    expect($('.line.dashed').length).toBe(1);
    expect($('.head:not(.main)').attr('d')?.match(/M/g)).toHaveLength(2);
  });

  it('breaks labels only where a drawing is too wide for a phone', () => {
    const two = draw('flowchart TD', 'a["Terraform object"] --> c', 'b["Tofu Controller"] --> c');
    expect(textsOf(two, 'names')).toContain('Terraform object');
    const three = draw(
      'flowchart TD',
      ...['One', 'Two', 'Six'].map((name) => `${name}["Object store ${name}"] --> c`),
    );
    expect(textsOf(three, 'names')).toEqual(expect.arrayContaining(['Object store', 'Six']));
    expect(three.width).toBeLessThanOrEqual(PHONE_WIDTH);
  });

  it('puts the title of an enclosure where no line runs', () => {
    const {content} = draw('flowchart TD', 'subgraph in["One cluster"]', 'a --> b', 'end', 'c --> a');
    const $ = load(content, {xml: true});
    const [, bottom = ''] = /V(\d+)/.exec($('.enclosure').attr('d') ?? '') ?? [];
    expect(Number($('.titles text').attr('y'))).toBe(Number(bottom) - 7);
  });

  it('needs no styles, ids or markers of its own', () => {
    const {content} = draw('flowchart TD', 'subgraph in["One"]', 'a -->|makes| b', 'end');
    expect(content).not.toMatch(/ (?:style|id)=|<(?:style|marker|defs)/);
  });
});
