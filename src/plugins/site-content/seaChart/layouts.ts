import {ZONE_NAMES} from '../../../model/capability';
import type {Point} from './box';
import type {SeaCapability} from './seaDrawing';

export interface SeaLayout {
  width: number;
  height: number;
  /** Where the land lies. */
  land: 'left' | 'above';
  /** The shore: x by y with land at the left, y by x with land above. */
  shore: (along: number) => number;
  /** Distance from the shore over which the ground falls away. */
  shelf: number;
  /** How far a sounding is felt. */
  reach: number;
  gridStep: number;
  /** Distance between the points of a drawn line. */
  lineStep: number;
  depths: number[];
  /** Letter spacing of place names in em, as in the stylesheet. */
  placeSpacing: number;
  /** Where a capability's name stands: centre and first baseline. */
  places: Record<string, Point>;
  /** Where the other surveyed capabilities look for room, by zone. */
  waters: Record<SeaCapability['zone'], Point>;
  mostPlaces: number;
  mostSoundings: number;
  zones: {x: number; y: number; text: string; size: number}[];
  unsurveyed?: Point;
  landing: number;
  /** Relative path commands from the landing to the canoe. */
  course: string;
  /** The canoe, x and y from the landing. */
  canoe: {x: number; y: number; rotation: number; scale: number};
}

const wide: SeaLayout = {
  width: 1440,
  height: 650,
  land: 'left',
  shore: (y) => 812 + 34 * Math.sin(y / 112 + 0.2) + 15 * Math.sin(y / 43 + 1.2) + 7 * Math.sin(y / 19),
  shelf: 120,
  reach: 50,
  gridStep: 6,
  lineStep: 21,
  depths: [0.12, 0.24, 0.36, 0.47, 0.58, 0.67, 0.76, 0.85],
  placeSpacing: 0.09,
  places: {
    'packaging-and-templating': {x: 956, y: 142},
    'code-repository': {x: 958, y: 232},
    'artifact-registry': {x: 956, y: 312},
    'developer-portal': {x: 1126, y: 152},
    'identity-and-access': {x: 1300, y: 126},
    'infra-as-code': {x: 1098, y: 262},
    'continuous-delivery': {x: 1238, y: 222},
    'workflow-orchestration': {x: 1368, y: 256},
    'service-discovery': {x: 1332, y: 372},
    'secret-management': {x: 1128, y: 404},
    validation: {x: 1268, y: 474},
    'compute-platform': {x: 1112, y: 536},
    observability: {x: 1358, y: 566},
  },
  waters: {targets: {x: 1150, y: 600}, application: {x: 960, y: 260}, operation: {x: 1240, y: 330}},
  mostPlaces: Number.POSITIVE_INFINITY,
  mostSoundings: Number.POSITIVE_INFINITY,
  zones: [
    {x: 978, y: 78, text: ZONE_NAMES.application, size: 24},
    {x: 1254, y: 74, text: ZONE_NAMES.operation, size: 28},
  ],
  unsurveyed: {x: 944, y: 420},
  landing: 580,
  course: 'c60 6 70-34 128-50',
  canoe: {x: 152, y: -60, rotation: -8, scale: 1.25},
};

const middle: SeaLayout = {
  width: 900,
  height: 350,
  land: 'above',
  shore: (x) => 40 + 15 * Math.sin(x / 98 + 1) + 8 * Math.sin(x / 37) + 4 * Math.sin(x / 17),
  shelf: 84,
  reach: 44,
  gridStep: 5,
  lineStep: 21,
  depths: wide.depths,
  placeSpacing: 0.06,
  places: {
    'developer-portal': {x: 130, y: 186},
    'identity-and-access': {x: 318, y: 200},
    'infra-as-code': {x: 476, y: 128},
    'continuous-delivery': {x: 654, y: 116},
    'workflow-orchestration': {x: 804, y: 156},
    'service-discovery': {x: 610, y: 212},
    'compute-platform': {x: 198, y: 276},
    observability: {x: 434, y: 280},
    validation: {x: 736, y: 286},
  },
  waters: {targets: {x: 450, y: 220}, application: {x: 200, y: 220}, operation: {x: 600, y: 220}},
  mostPlaces: 9,
  mostSoundings: 5,
  zones: [],
  landing: 167,
  course: 'c28 6 62 24 100 36',
  canoe: {x: 133, y: 44, rotation: 4, scale: 1.25},
};

const narrow: SeaLayout = {
  width: 360,
  height: 236,
  land: 'above',
  shore: (x) => 26 + 9 * Math.sin(x / 52 + 1) + 5 * Math.sin(x / 21),
  shelf: 52,
  reach: 30,
  gridStep: 5,
  lineStep: 20,
  depths: wide.depths,
  placeSpacing: 0.06,
  places: {
    'developer-portal': {x: 86, y: 110},
    'continuous-delivery': {x: 266, y: 70},
    'compute-platform': {x: 92, y: 172},
    'secret-management': {x: 266, y: 132},
    observability: {x: 266, y: 184},
  },
  waters: {targets: {x: 180, y: 150}, application: {x: 90, y: 150}, operation: {x: 270, y: 150}},
  mostPlaces: 5,
  mostSoundings: 5,
  zones: [],
  landing: 57,
  course: 'c20 2 34 8 50 16',
  canoe: {x: 76, y: 22, rotation: 5, scale: 0.95},
};

export const layouts = {wide, middle, narrow};
