import {describe, expect, it} from 'vitest';
import type {SeaChart, SeaDrawing} from '../../../../model/pageData';
import {type Box, holds, moveBox, overlaps} from '../box';
import {layouts} from '../layouts';
import {drawSeaChart} from '../seaChart';
import type {SeaCapability} from '../seaDrawing';
import {liesInWater} from '../shore';
import {noteBox, placeBox, soundingBox, zoneBox} from '../textBoxes';
import {survey} from './survey';

type Format = keyof SeaChart;
const formats: Format[] = ['wide', 'middle', 'narrow'];

function textsOf(drawing: SeaDrawing, spacing: number): {text: string; box: Box}[] {
  const {unsurveyed} = drawing;
  return [
    ...drawing.zones.map((zone) => ({text: zone.text, box: moveBox(zoneBox(zone.text, zone.size), zone)})),
    ...drawing.places.map((place) => ({
      text: place.lines.join(' '),
      box: moveBox(placeBox(place.lines, spacing), place),
    })),
    ...drawing.soundings.map((sounding) => ({text: sounding.value, box: moveBox(soundingBox, sounding)})),
    ...(unsurveyed === undefined
      ? []
      : [{text: 'unsurveyed', box: moveBox(noteBox(unsurveyed.lines), unsurveyed)}]),
  ];
}

function textProblems(chart: SeaChart): string[] {
  return formats.flatMap((format) => {
    const layout = layouts[format];
    const texts = textsOf(chart[format], layout.placeSpacing);
    const sheet = {left: 0, top: 0, right: layout.width, bottom: layout.height};
    return texts.flatMap(({text, box}, index) => [
      ...(holds(sheet, box) ? [] : [`${format}: ${text} leaves the drawing`]),
      ...(liesInWater(layout, box, 0) ? [] : [`${format}: ${text} lies on land`]),
      ...texts
        .slice(index + 1)
        .filter((other) => overlaps(box, other.box))
        .map((other) => `${format}: ${text} overlaps ${other.text}`),
    ]);
  });
}

/** Numbers from 0 to 1 that look random and come again with the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomRelevances(random: () => number, most: number): number[] {
  return Array.from({length: Math.floor(random() * (most + 1))}, () => Math.round(random() * 10) / 10);
}

function withRelevances(relevances: (id: string) => number[]): SeaCapability[] {
  return survey.map((capability) => ({...capability, relevances: relevances(capability.id)}));
}

const placeNames = (drawing: SeaDrawing) => drawing.places.map(({lines}) => lines.join(' '));
const chart = drawSeaChart(survey);

describe('drawSeaChart', () => {
  it('shows every surveyed capability and sounding in the wide format', () => {
    const surveyed = survey.filter(({relevances}) => relevances.length > 0);
    expect(placeNames(chart.wide).sort()).toEqual(surveyed.map(({title}) => title).sort());
    const values = surveyed.flatMap(({relevances}) => relevances.map((relevance) => relevance.toFixed(1)));
    expect(chart.wide.soundings.map(({value}) => value).sort()).toEqual(values.sort());
    expect(chart.wide.soundings).toHaveLength(43);
  });

  it('leaves every chosen place where it was chosen', () => {
    for (const format of formats) {
      const chosen = Object.values(layouts[format].places);
      expect(chart[format].places.map(({x, y}) => ({x, y}))).toEqual(expect.arrayContaining(chosen));
      expect(chart[format].places).toHaveLength(chosen.length);
    }
  });

  it('lets no text overlap another, leave the drawing or go ashore', () => {
    expect(textProblems(chart)).toEqual([]);
  });

  it('lets no text overlap on random surveys', () => {
    const random = randomNumbers(20231112);
    for (let round = 0; round < 12; round += 1) {
      const surveys = withRelevances(() => randomRelevances(random, 9));
      expect(textProblems(drawSeaChart(surveys))).toEqual([]);
    }
  });

  it('lets no text overlap when ids and titles are unknown', () => {
    const random = randomNumbers(7);
    const words = [
      'Policy',
      'Mesh',
      'Observability',
      'and',
      'API',
      'Catalogue',
      'of',
      'Internationalisation',
    ];
    for (let round = 0; round < 8; round += 1) {
      const strangers = survey.map((capability, index) => ({
        ...capability,
        id: `stranger-${index}`,
        title: Array.from({length: 1 + Math.floor(random() * 5)}, () => words[Math.floor(random() * 8)]).join(
          ' ',
        ),
        relevances: randomRelevances(random, 9),
      }));
      const drawn = drawSeaChart(strangers);
      expect(textProblems(drawn)).toEqual([]);
      expect(drawn.narrow.places.length).toBeLessThanOrEqual(layouts.narrow.mostPlaces);
    }
  });

  it('finds room in the wide format for nine soundings on every surveyed capability', () => {
    const full = survey.map((capability) => ({
      ...capability,
      relevances: capability.relevances.length > 0 ? Array.from({length: 9}, () => 0.5) : [],
    }));
    const drawn = drawSeaChart(full);
    expect(drawn.wide.places).toHaveLength(13);
    expect(drawn.wide.soundings).toHaveLength(117);
    expect(textProblems(drawn)).toEqual([]);
  });

  it('leaves out what has no room', () => {
    const crowd = Array.from(
      {length: 60},
      (_, index): SeaCapability => ({
        id: `stranger-${index}`,
        title: 'Something Unknown',
        zone: 'operation',
        relevances: Array.from({length: 9}, () => 0.5),
      }),
    );
    const drawn = drawSeaChart(crowd);
    expect(drawn.wide.places.length).toBeGreaterThan(8);
    expect(drawn.wide.places.length).toBeLessThan(60);
    expect(textProblems(drawn)).toEqual([]);
  });

  it('gives a surveyed capability without a chosen place one of its own', () => {
    const drawn = drawSeaChart([
      ...survey,
      {id: 'agents', title: 'Agents', zone: 'operation', relevances: [0.4, 0.3]},
      {id: 'edge', title: 'Edge Locations', zone: 'targets', relevances: [0.4]},
    ]);
    expect(placeNames(drawn.wide)).toEqual(expect.arrayContaining(['Agents', 'Edge Locations']));
    expect(textProblems(drawn)).toEqual([]);
  });

  it('does not draw a chosen place whose capability is gone or not surveyed', () => {
    const drawn = drawSeaChart(
      survey
        .filter(({id}) => id !== 'validation')
        .map((capability) =>
          capability.id === 'observability' ? {...capability, relevances: []} : capability,
        ),
    );
    for (const format of formats) {
      expect(placeNames(drawn[format])).not.toContain('Validation');
      expect(placeNames(drawn[format])).not.toContain('Observability');
    }
  });

  it('names what nobody has surveyed, in the wide format only', () => {
    expect(chart.wide.unsurveyed?.lines).toEqual([
      'config repository,',
      'secret repository,',
      'signing: not surveyed',
    ]);
    expect(chart.middle).not.toHaveProperty('unsurveyed');
    expect(chart.narrow).not.toHaveProperty('unsurveyed');
  });

  it('counts what is not surveyed when the names would fill the sea', () => {
    const drawn = drawSeaChart(
      Array.from({length: 9}, (_, index) => ({
        id: `stranger-${index}`,
        title: 'Something Unknown',
        zone: 'application',
        relevances: [],
      })),
    );
    expect(drawn.wide.unsurveyed?.lines).toEqual(['9 capabilities:', 'not surveyed']);
  });

  it('has no unsurveyed part when all of Application is surveyed', () => {
    const drawn = drawSeaChart(withRelevances(() => [0.5]));
    expect(drawn.wide).not.toHaveProperty('unsurveyed');
  });

  it('draws an empty sea without capabilities', () => {
    const drawn = drawSeaChart([]);
    for (const format of formats) {
      expect(drawn[format].places).toEqual([]);
      expect(drawn[format].coast).toMatch(/^M/);
    }
  });

  it('gives the same drawing for the same survey, whatever the order of the relevances', () => {
    const reversed = survey.map((capability) => ({
      ...capability,
      relevances: [...capability.relevances].reverse(),
    }));
    expect(drawSeaChart(reversed)).toEqual(chart);
  });

  it('writes paths in whole units and stays small', () => {
    for (const format of formats) {
      const {bands, isolines, coast, course} = chart[format];
      for (const path of [...bands, isolines, coast, course]) expect(path).toMatch(/^[Mcslz\d -]+$/);
    }
    const size = ({bands, isolines, coast}: SeaDrawing) => [...bands, isolines, coast].join('').length;
    expect(size(chart.wide)).toBeLessThan(26_000);
    expect(size(chart.narrow)).toBeLessThan(7_000);
  });

  it('takes less than 300 ms', () => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      drawSeaChart(survey);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(300);
  });
});
