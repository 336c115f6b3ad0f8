import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readIcon} from '../../../../loader/icons';
import {loadSiteContent} from '../../../../loader/loadSiteContent';
import type {CapabilityMapPage, ChartCapability} from '../../../../model/pageData';
import {buildCapabilityMapPage} from '../../capabilityMapPage';
import {drawLogo} from '../../logoDrawing';
import {type Box, contains, growBox, holds, overlaps} from '../../seaChart/box';
import {drawMapSvg} from '..';
import {PALETTE} from '../palette';
import {type Ink, openInk} from './inkBoxes';
import {capability, choices, mapPage, technology} from './mapPage';
import {type Drawing, readDrawing} from './readDrawing';

const TODAY = '2026-11-23';

const draw = (page: CapabilityMapPage) => drawMapSvg({page, today: TODAY});

async function buildRealPage(): Promise<CapabilityMapPage> {
  const content = await loadSiteContent(process.cwd());
  return buildCapabilityMapPage({
    content,
    today: TODAY,
    address: 'https://cnoe.io/capability-map',
    drawLogo: (id) => drawLogo(readIcon(id)),
  });
}

const WHOLE: ChartCapability[] = [
  capability('targets', 'targets', 'row', {choices: choices(4, [], 0)}),
  capability('code', 'application', 'cell', {choices: choices(5, ['Code'], 2)}),
  capability('config', 'application', 'cell', {choices: choices(2, [], 0)}),
  capability('signing', 'application', 'bar', {choices: choices(3, [], 0)}),
  capability('portal', 'operation', 'row', {choices: choices(6, ['Portal', 'Catalogue of services'], 3)}),
  capability('delivery', 'operation', 'cell', {choices: choices(9, ['Delivery'], 4)}),
  capability('workflow', 'operation', 'cell', {choices: choices(3, ['Workflow', 'Pipelines'], 3)}),
  capability('secrets', 'operation', 'row', {choices: choices(4, [], 0)}),
  capability('watching', 'operation', 'bar', {choices: choices(7, ['Dashboards'], 5)}),
];

const LONG_NAME = 'Controllers & Operators for the Whole Estate of an Organisation';
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitaen <Mark> Enterprise';

function lengthen(capabilities: readonly ChartCapability[]): ChartCapability[] {
  return capabilities.map((one) => ({
    ...one,
    title: `${one.title} and everything that an organisation may want to have with it`,
    description: 'What it is for, in a sentence that does not come to an end before long. '.repeat(4),
    choices: choices(
      30,
      ['A heading of many words that the survey printed', 'Another heading'],
      one.id.length,
    ),
  }));
}

const PAGES: Record<string, () => CapabilityMapPage | Promise<CapabilityMapPage>> = {
  'the real content': buildRealPage,
  'every shape in every zone': () => mapPage(WHOLE),
  'long names and many technologies': () =>
    mapPage(
      lengthen(WHOLE),
      Array.from({length: 30}, (_, index) => technology(index, index % 3 === 0 ? LONG_WORD : LONG_NAME)),
    ),
  'ten times as many capabilities': () =>
    mapPage(
      Array.from({length: 10}, (_, copy) => WHOLE.map((one) => ({...one, id: `${one.id}-${copy}`}))).flat(),
    ),
  'an empty zone of applications': () => mapPage(WHOLE.filter(({zone}) => zone !== 'application')),
  'an empty zone of operation and no targets': () =>
    mapPage(WHOLE.filter(({zone}) => zone === 'application')),
  'bars alone': () => mapPage(WHOLE.filter(({shape}) => shape === 'bar')),
  'no capability': () => mapPage([]),
  'no survey': () => ({...mapPage(WHOLE.map((one) => ({...one, choices: []}))), editions: []}),
};

/** Points on the lines of a hatch, close to each other. */
function inkOf(lines: Drawing['hatches'][number]['lines']): {x: number; y: number}[] {
  return lines.flatMap(([[x1, y1] = [0, 0], [x2, y2] = [0, 0]]) => {
    const steps = Math.ceil(Math.abs(x2 - x1) / 4) + 1;
    return Array.from({length: steps + 1}, (_, step) => ({
      x: x1 + ((x2 - x1) * step) / steps,
      y: y1 + ((y2 - y1) * step) / steps,
    }));
  });
}

/** The same text in a face that is wider by that factor. */
function widen({left, top, right, bottom}: Box, factor: number, anchor = 'start'): Box {
  const more = (right - left) * (factor - 1);
  const share = {start: 0, middle: 0.5, end: 1}[anchor] ?? 0;
  return {left: left - more * share, top, right: right + more * (1 - share), bottom};
}

const sorted = (list: readonly string[]) => [...list].sort();

describe('drawMapSvg', () => {
  let ink: Ink;

  beforeAll(async () => {
    ink = await openInk();
  });

  afterAll(() => ink.close());

  describe.each(Object.entries(PAGES))('with %s', (_, build) => {
    let svg: string;
    let drawing: Drawing;
    let page: CapabilityMapPage;

    beforeAll(async () => {
      page = await build();
      svg = await draw(page);
      drawing = readDrawing(svg);
    }, 30_000);

    const boxes = (factor: number) =>
      drawing.texts.map((text) => ({
        ...text,
        box: widen(ink.measure(text), factor, text.attributes['text-anchor']),
      }));

    it('keeps every text in its cell, and on the sheet', () => {
      const sheet = growBox({left: 0, top: 0, right: drawing.width, bottom: drawing.height}, -26);
      const astray = boxes(1).filter(({box, capability: id}) => {
        const cell = id === undefined ? sheet : drawing.cells.get(id);
        return !cell || !holds(growBox(cell, id === undefined ? 0 : -6), box);
      });
      expect(astray).toEqual([]);
    });

    it('keeps every text in its cell and apart from others in a face that is wider by 6 %', () => {
      const widened = boxes(1.06);
      const astray = widened.filter(({box, capability: id}) => {
        const cell = id === undefined ? undefined : drawing.cells.get(id);
        return cell && !holds(cell, box);
      });
      expect(astray).toEqual([]);
      const clashes = widened.flatMap((one, index) =>
        widened
          .slice(index + 1)
          .filter((other) => one.capability === other.capability && overlaps(one.box, other.box))
          .map((other) => [one.text, other.text]),
      );
      expect(clashes).toEqual([]);
    });

    it('keeps cells clear of the words around them', () => {
      const cells = [...drawing.cells.values()];
      const astray = boxes(1.06).filter(
        ({box, capability: id}) => id === undefined && cells.some((cell) => overlaps(cell, box)),
      );
      expect(astray).toEqual([]);
    });

    it('never hatches behind a text', () => {
      const texts = boxes(1);
      const behind = drawing.hatches.flatMap(({capability: id, lines}) => {
        const points = inkOf(lines);
        return texts.filter(
          (text) => text.capability === id && points.some((point) => contains(growBox(text.box, 2), point)),
        );
      });
      expect(behind).toEqual([]);
    });

    it('hatches every capability that was not surveyed and no other, within its cell', () => {
      const unsurveyed = page.capabilities.filter((one) =>
        one.choices.every(({soundings}) => soundings.length === 0),
      );
      const hatched = drawing.hatches.flatMap(({capability: id}) => id ?? []);
      expect(sorted(hatched)).toEqual(sorted(unsurveyed.map(({id}) => id)));
      for (const {capability: id, lines} of drawing.hatches) {
        const cell = id === undefined ? undefined : drawing.cells.get(id);
        if (!cell) continue;
        const outside = inkOf(lines).filter(({x, y}) => !contains(growBox(cell, 0.2), {x, y}));
        expect(outside).toEqual([]);
      }
    });

    it('draws every capability in a cell of its own', () => {
      expect(sorted([...drawing.cells.keys()])).toEqual(sorted(page.capabilities.map(({id}) => id)));
      const cells = [...drawing.cells.values()].map((cell) => growBox(cell, -0.2));
      const clashes = cells.filter((cell, index) =>
        cells.slice(index + 1).some((other) => overlaps(cell, other)),
      );
      expect(clashes).toEqual([]);
    });

    it('groups each choice as often as the newest survey lists it, and once where it does not', () => {
      const expected = page.capabilities.flatMap((one) =>
        one.choices.flatMap(({technology: id, soundings}) =>
          Array.from({length: Math.max(1, soundings.length)}, () => `${one.id} ${id}`),
        ),
      );
      expect(sorted(drawing.choices)).toEqual(sorted(expected));
    });

    it('stands alone: no script, nothing from elsewhere, every reference within', () => {
      expect(drawing.elements.map(({name}) => name)).not.toContain('script');
      expect(drawing.elements.map(({name}) => name)).not.toContain('image');
      const references = drawing.elements.flatMap(({attributes}) => [
        ...[attributes.href, attributes['xlink:href']].filter((href) => href !== undefined),
        ...[
          ...Object.values(attributes)
            .join(' ')
            .matchAll(/url\(([^)]*)\)/g),
        ].map(([, url]) => url),
      ]);
      const ids = drawing.elements.flatMap(({attributes}) => attributes.id ?? []);
      expect(references.filter((reference) => !ids.includes(reference?.replace(/^#/, '') ?? ''))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(svg.match(/url\((?!#|data:font\/woff2;base64,)/g)).toBeNull();
      expect(svg).not.toMatch(/var\(|currentColor|@import/);
    });

    it('is the same for the same input', async () => {
      expect(await draw(page)).toBe(svg);
    });
  });

  it('is smaller than 400 kB and wider than high with the real content', async () => {
    const svg = await draw(await buildRealPage());
    const {width, height} = readDrawing(svg);
    expect(Buffer.byteLength(svg)).toBeLessThan(400_000);
    expect(width / height).toBeGreaterThan(1.2);
  });

  it('says in its title and description what it shows', async () => {
    const svg = await draw(
      mapPage([capability('code', 'application', 'cell', {choices: choices(3, ['Code'], 2)})]),
    );
    expect(svg).toContain('role="img" aria-labelledby="map-title map-description"');
    expect(svg).toContain('<title id="map-title">Capability map of CNOE</title>');
    expect(svg).toContain(
      'The numbers are relevance from 0 to 1 in the members’ survey of 12 November 2023. ' +
        'code (Application): Tool 0 of a maker 1.0, Tool 1 of a maker 0.9, Tool 2 of a maker.</desc>',
    );
  });

  it('tells the day and age of the survey, what is not documented, the address and the day', async () => {
    const {texts} = readDrawing(await draw(mapPage(WHOLE)));
    const words = texts.map(({text}) => text).join(' ');
    expect(words).toContain('Members’ survey of 12 November 2023. ageing: 3 years old');
    expect(words).toContain('how the number was reached is not documented.');
    expect(words).toContain('cnoe.io/capability-map as of 23 November 2026');
  });

  it('says which technologies are source available', async () => {
    const page = mapPage([capability('code', 'application', 'cell', {choices: choices(6, ['Code'], 1)})]);
    const {texts} = readDrawing(await draw(page));
    const marked = texts.filter(({text}) => text === 'source available').map(({choice}) => choice);
    expect(marked).toEqual(['code tool-0', 'code tool-5']);
  });

  it('names a heading of the survey only where it says more than the name of the capability', async () => {
    const titled = (label: string) =>
      capability('access', 'operation', 'cell', {
        title: 'Identity and Access',
        choices: choices(1, [label], 1),
      });
    const textsOf = async (label: string) =>
      readDrawing(await draw(mapPage([titled(label)]))).texts.map(({text}) => text);
    expect(await textsOf('Identity & Access')).not.toContain('Identity & Access');
    expect(await textsOf('Sign-in')).toContain('Sign-in');
  });

  it('takes names as words, whatever signs are in them', async () => {
    const name = '<b>"A" & \u0007B</b>';
    const page = mapPage(
      [capability('code', 'application', 'cell', {choices: choices(1, [], 0)})],
      [technology(0, name)],
    );
    const {texts, elements} = readDrawing(await draw(page));
    expect(texts.map(({text}) => text)).toContain('<b>"A" & B</b>');
    expect(elements.map(({name: element}) => element)).not.toContain('b');
  });

  it('leaves out a technology that the page does not carry', async () => {
    const page = mapPage([capability('code', 'application', 'cell', {choices: choices(2, ['Code'], 1)})], []);
    expect(readDrawing(await draw(page)).choices).toEqual([]);
  });

  it('throws at a logo that lies on a sheet', async () => {
    const logo = {sheet: 'technology-logos', symbol: 'a', width: 4, height: 4} as const;
    const page = mapPage(
      [capability('code', 'application', 'cell', {choices: choices(1, [], 0)})],
      [{...technology(0), logo}],
    );
    await expect(draw(page)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[TypeError: The logo of "tool-0" lies on a sheet. Build the page with logos that it carries itself.]`,
    );
  });
});

describe('PALETTE', () => {
  it('has the day values of the tokens', () => {
    const tokens = readFileSync(path.resolve('src/css/custom.css'), 'utf8');
    const missing = Object.values(PALETTE).filter((colour) => !tokens.includes(`light-dark(${colour},`));
    expect(missing).toEqual([]);
  });
});

describe('the mark', () => {
  it('is that of static/img/mark.svg', async () => {
    const mark = readFileSync(path.resolve('static/img/mark.svg'), 'utf8');
    const svg = await draw(mapPage([]));
    const paths = [...mark.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d ?? '');
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((d) => !svg.includes(`d="${d}"`))).toEqual([]);
  });
});
