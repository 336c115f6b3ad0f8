import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {readDiagram} from '../../../loader/diagramText';
import type {Drawing} from '../drawing';
import {drawDiagram, PHONE_WIDTH} from '../drawDiagram';

function draw(...lines: string[]): Drawing {
  const {diagram} = readDiagram([lines[0], 'accTitle: Title', 'accDescr: Words.', ...lines.slice(1)].join('\n'));
  if (diagram === undefined) throw new Error('the diagram is not sound');
  return drawDiagram(diagram.body);
}

const textsOf = ({content}: Drawing, group: string) =>
  load(content, {xml: true})(`.${group} text`)
    .map((_, text) => load(text, {xml: true}).text())
    .get();

describe('drawDiagram', () => {
  it('draws a flowchart', () => {
    expect(draw('flowchart TD', 'a["Git & co"] -->|feeds| b["Cluster"]')).toMatchInlineSnapshot();
  });

  it('draws a sequence', () => {
    expect(draw('sequenceDiagram', 'you->>git: push', 'git-->>you: done')).toMatchInlineSnapshot();
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
      ...['One', 'Two', 'Six'].map((name) => `${name}["Terraform object ${name}"] --> c`),
    );
    expect(textsOf(three, 'names')).toEqual(expect.arrayContaining(['Terraform', 'object One']));
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
