import type {CapabilityMapPage} from '../../../model/pageData';
import type {Sheet} from './block';
import {describeMap} from './description';
import {layOutLegend} from './legend';
import {embedFaces, measureVoices} from './lettering';
import {startLogoShelf} from './logos';
import {drawMark} from './mark';
import {drawNeatline} from './neatline';
import {PALETTE} from './palette';
import {baseline, element, escapeXml, type Shape, writeShapes} from './shapes';
import {layOutZones} from './zones';

/** With the content of today the sheet has about the proportion of paper. */
const WIDTH = 1920;
const MARGIN = 16;
const PADDING = 40;
const HEAD = 64;
const GAP = 22;
const TITLE = 'Capability map';

function drawHead(left: number, right: number, top: number, {measure}: Sheet): Shape[] {
  const base = top + baseline('title');
  const brandLeft = right - measure('brand', 'CNOE');
  return [
    {kind: 'text', voice: 'title', text: TITLE, x: left, y: base},
    drawMark(brandLeft - 44, base - 26),
    {kind: 'text', voice: 'brand', text: 'CNOE', x: brandLeft, y: base},
  ];
}

/**
 * Draws the whole capability map as an SVG that stands alone: day colours, real text, the letters it needs embedded.
 * Takes what the map shows with logos that the page carries itself, and today (YYYY-MM-DD); the same input gives the same text. Each capability is a group `data-capability="<id>"`, each technology in it a
 * group `data-choice="<capability id> <technology id>"`. Throws at a logo on a sheet, or if a face is not installed.
 */
export async function drawMapSvg({page, today}: {page: CapabilityMapPage; today: string}): Promise<string> {
  const sheet: Sheet = {
    measure: measureVoices(),
    logos: startLogoShelf(),
    technologies: new Map(page.technologies.map((technology) => [technology.id, technology])),
  };
  const survey = page.editions.at(-1);
  const inner = WIDTH - 2 * PADDING;
  const zones = layOutZones(page.capabilities, inner, sheet);
  const legend = layOutLegend({...(survey && {survey}), address: page.address, today}, inner, sheet);
  const legendTop = PADDING + HEAD + zones.height + GAP;
  const height = Math.ceil(legendTop + legend.height + PADDING);
  const frame = {left: MARGIN, top: MARGIN, right: WIDTH - MARGIN, bottom: height - MARGIN};
  const shapes = [
    element('rect', {width: WIDTH, height, fill: PALETTE.paper}),
    ...drawNeatline(frame),
    ...drawHead(PADDING, WIDTH - PADDING, PADDING - 4, sheet),
    ...zones.draw(PADDING, PADDING + HEAD),
    ...legend.draw(PADDING, legendTop),
  ];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"',
    ` viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"`,
    ' role="img" aria-labelledby="map-title map-description">',
    `<title id="map-title">${TITLE} of CNOE</title>`,
    `<desc id="map-description">${escapeXml(describeMap(page))}</desc>`,
    `<style>${await embedFaces()}</style>`,
    `<defs>${sheet.logos.define()}</defs>`,
    writeShapes(shapes),
    '</svg>',
  ].join('');
}
