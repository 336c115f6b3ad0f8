import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Flowchart} from '../../../loader/diagram';
import {readDiagram} from '../../../loader/diagramText';
import type {Point, Rectangle} from '../geometry';
import {layScene, type Scene} from '../scene';

const DOCS = path.resolve(__dirname, '../../../../docs');

const WRITTEN: Record<string, string> = {
  'a chain': 'flowchart TD\na["One"] -->|makes| b["Two"] --> c["Three"]',
  'a chain across': 'flowchart LR\na["One"] -->|makes| b["Two"] --> c["Three"]',
  'a way round': 'flowchart TD\na --> b --> c --> d\na -->|past both| d\nd -->|back| a',
  'a fan': 'flowchart TD\na -->|one| b\na -->|two| c\na -->|three| d\nb --> e\nc --> e\nd --> e',
  'two between the same': 'flowchart TD\na -->|there| b\nb -->|back| a\na -.-> b',
  'two enclosures':
    'flowchart TD\nsubgraph x["Left"]\na --> b\nend\nsubgraph y["Right"]\nc --> d\nend\na --> c\nd --> b',
  'parts apart': 'flowchart TD\na --> b\nc --> d\ne',
};

function readFlowchart(text: string): Flowchart | undefined {
  const {diagram} = readDiagram(`accTitle: Title\naccDescr: Words.\n${text}`);
  return diagram?.body.kind === 'flowchart' ? diagram.body : undefined;
}

function flowchartsOfPages(): [string, Flowchart][] {
  return readdirSync(DOCS, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => {
      const text = readFileSync(path.join(DOCS, file), 'utf8');
      return [...text.matchAll(/```mermaid\n(.*?)```/gs)].flatMap(([, block = '']): [string, Flowchart][] => {
        const flowchart = readFlowchart(block);
        return flowchart ? [[file, flowchart]] : [];
      });
    });
}

const FLOWCHARTS: [string, Flowchart][] = [
  ...Object.entries(WRITTEN).map(([name, text]): [string, Flowchart] => {
    const flowchart = readFlowchart(text);
    if (flowchart === undefined) throw new Error(`"${name}" is no flowchart`);
    return [name, flowchart];
  }),
  ...flowchartsOfPages(),
];

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function segmentsOf({arrows}: Scene): {index: number; from: Point; to: Point}[] {
  return arrows.flatMap(({strokes}, index) =>
    strokes.flatMap((stroke) =>
      stroke.slice(1).map((to, before) => ({index, from: stroke[before] ?? to, to})),
    ),
  );
}

function crosses({from, to}: {from: Point; to: Point}, {x, y, width, height}: Rectangle): boolean {
  return (
    Math.max(from.x, to.x) > x + 0.5 &&
    Math.min(from.x, to.x) < x + width - 0.5 &&
    Math.max(from.y, to.y) > y + 0.5 &&
    Math.min(from.y, to.y) < y + height - 0.5
  );
}

type Segment = {from: Point; to: Point};

function lieOnEachOther(one: Segment, other: Segment): boolean {
  const share = (along: 'x' | 'y', across: 'x' | 'y') =>
    [one.from, one.to, other.from, other.to].every(
      (point) => Math.abs(point[across] - one.from[across]) < 3,
    ) &&
    Math.min(Math.max(one.from[along], one.to[along]), Math.max(other.from[along], other.to[along])) -
      Math.max(Math.min(one.from[along], one.to[along]), Math.min(other.from[along], other.to[along])) >
      3;
  return share('x', 'y') || share('y', 'x');
}

describe.each(['ample', 'scarce'] as const)('layScene with %s room', (room) => {
  it.each(FLOWCHARTS)('lays nothing over anything else: %s', (_, flowchart) => {
    const scene = layScene(flowchart, room);
    const blocks = [...scene.boxes, ...scene.arrows.flatMap(({label}) => label ?? [])];
    const overlaps = blocks.flatMap((one, index) =>
      blocks
        .slice(index + 1)
        .filter((other) => overlap(one.place, other.place))
        .map((other) => [one.lines, other.lines]),
    );
    const crossed = segmentsOf(scene).flatMap((segment) =>
      blocks.filter(({place}) => crosses(segment, place)).map(({lines}) => lines),
    );
    const segments = segmentsOf(scene);
    const covered = segments.flatMap((one, index) =>
      segments.slice(index + 1).filter((other) => other.index !== one.index && lieOnEachOther(one, other)),
    );
    expect({overlaps, crossed, covered}).toEqual({overlaps: [], crossed: [], covered: []});
  });

  it.each(FLOWCHARTS)('draws upright and level lines inside the drawing: %s', (_, flowchart) => {
    const scene = layScene(flowchart, room);
    for (const {from, to} of segmentsOf(scene)) {
      expect(Math.min(Math.abs(from.x - to.x), Math.abs(from.y - to.y))).toBeLessThan(0.01);
      for (const {x, y} of [from, to]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(scene.width);
        expect(y).toBeLessThanOrEqual(scene.height);
      }
    }
  });
});
