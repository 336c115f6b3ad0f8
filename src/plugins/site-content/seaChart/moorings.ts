import {type Box, hullOf, moveBox, type Point} from './box';
import type {SeaLayout} from './layouts';
import {wrapPlaceName} from './placeName';
import {findRoom} from './room';
import {placeLineHeight, type SeaCapability} from './seaDrawing';
import {spreadSoundings} from './soundings';
import {placeBox, soundingBox} from './textBoxes';

const firstSounding = 20;
const easyGap = 18;
const closeGap = 8;

export interface Sounding extends Point {
  relevance: number;
}

/** A capability in the water: its name and, below it, its soundings. */
export interface Mooring {
  x: number;
  y: number;
  lines: string[];
  soundings: Sounding[];
  /** The boxes of its texts. */
  boxes: Box[];
}

function unplacedMooring({title, relevances}: SeaCapability, layout: SeaLayout): Mooring {
  const lines = wrapPlaceName(title, layout.placeSpacing);
  const shown = [...relevances].sort((a, b) => b - a).slice(0, layout.mostSoundings);
  const top = firstSounding + placeLineHeight * (lines.length - 1);
  const points = spreadSoundings(shown.length);
  const soundings = shown.map((relevance, index) => {
    const {x, y} = points[index] ?? {x: 0, y: 0};
    return {x: Math.round(x), y: Math.round(y) + top, relevance};
  });
  return {
    x: 0,
    y: 0,
    lines,
    soundings,
    boxes: [
      placeBox(lines, layout.placeSpacing),
      ...soundings.map((sounding) => moveBox(soundingBox, sounding)),
    ],
  };
}

function moveMooring(mooring: Mooring, to: Point): Mooring {
  return {
    ...to,
    lines: mooring.lines,
    soundings: mooring.soundings.map(({x, y, relevance}) => ({x: x + to.x, y: y + to.y, relevance})),
    boxes: mooring.boxes.map((box) => moveBox(box, to)),
  };
}

/**
 * Gives the surveyed capabilities their place in the water, clear of each other and of the boxes already taken:
 * first those with a chosen place, then the others, the fullest first, until the layout has as many as it shows.
 * One for which no water is free is left out.
 */
export function moorCapabilities(
  capabilities: SeaCapability[],
  layout: SeaLayout,
  alreadyTaken: Box[],
): Mooring[] {
  const surveyed = capabilities.filter(({relevances}) => relevances.length > 0);
  const chosen = surveyed.filter(({id}) => Object.hasOwn(layout.places, id));
  const others = surveyed
    .filter(({id}) => !Object.hasOwn(layout.places, id))
    .sort((a, b) => b.relevances.length - a.relevances.length);
  const taken = [...alreadyTaken];
  const moorings: Mooring[] = [];
  for (const capability of [...chosen, ...others]) {
    if (moorings.length >= layout.mostPlaces) break;
    const mooring = unplacedMooring(capability, layout);
    const hull = hullOf(mooring.boxes);
    const chosenPlace = layout.places[capability.id];
    const place =
      chosenPlace === undefined
        ? (findRoom(layout, hull, layout.waters[capability.zone], taken, easyGap) ??
          findRoom(layout, hull, layout.waters[capability.zone], taken, closeGap))
        : findRoom(layout, hull, chosenPlace, taken, closeGap);
    if (place === undefined) continue;
    taken.push(moveBox(hull, place));
    moorings.push(moveMooring(mooring, place));
  }
  return moorings;
}
