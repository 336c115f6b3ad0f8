import type {SeaChart, SeaDrawing} from '../../../model/pageData';
import {type Box, growBox, moveBox} from './box';
import {depthField} from './field';
import {layouts, type SeaLayout} from './layouts';
import {moorCapabilities} from './moorings';
import type {SeaCapability} from './seaDrawing';
import {landingPoint} from './shore';
import {zoneBox} from './textBoxes';
import {drawUnsurveyedPatch} from './unsurveyedPatch';
import {drawWater} from './water';

const aroundText = 3;
const halfMark = 16;

function drawSea(capabilities: SeaCapability[], layout: SeaLayout): SeaDrawing {
  const landing = landingPoint(layout);
  const canoe = {...layout.canoe, x: landing.x + layout.canoe.x, y: landing.y + layout.canoe.y};
  const crossing: Box = {
    left: landing.x,
    top: Math.min(landing.y, canoe.y - halfMark * canoe.scale),
    right: canoe.x + halfMark * canoe.scale,
    bottom: Math.max(landing.y, canoe.y + halfMark * canoe.scale),
  };
  const zones = layout.zones.map((zone) => moveBox(zoneBox(zone.text, zone.size), zone));
  const patch = drawUnsurveyedPatch(capabilities, layout, [crossing, ...zones]);
  const moorings = moorCapabilities(capabilities, layout, [
    crossing,
    ...zones,
    ...(patch === undefined ? [] : [patch.box]),
  ]);
  const soundings = moorings.flatMap((mooring) => mooring.soundings);
  const texts = [...zones, ...moorings.flatMap(({boxes}) => boxes)].map((box) => growBox(box, aroundText));
  return {
    width: layout.width,
    height: layout.height,
    ...drawWater(layout, depthField(layout, soundings, patch?.box), texts),
    course: `M${landing.x} ${landing.y}${layout.course}`,
    landing,
    canoe,
    zones: layout.zones,
    places: moorings.map(({x, y, lines}) => ({x, y, lines})),
    soundings: soundings.map(({x, y, relevance}) => ({x, y, value: relevance.toFixed(1)})),
    ...(patch === undefined ? {} : {unsurveyed: patch.drawing}),
  };
}

/**
 * Draws the survey as a sea in three formats: the relevances are its soundings, and its depths join them up.
 * The wide format shows every surveyed capability, the others the few for which they have room. The same
 * capabilities in the same order give the same drawing. Never throws.
 */
export function drawSeaChart(capabilities: SeaCapability[]): SeaChart {
  return {
    wide: drawSea(capabilities, layouts.wide),
    middle: drawSea(capabilities, layouts.middle),
    narrow: drawSea(capabilities, layouts.narrow),
  };
}
