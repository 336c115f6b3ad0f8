import type {DiagramArrow} from '../../loader/diagram';
import type {Point, Rectangle} from './geometry';
import type {PlacedArrow, Placing} from './placing';

/** An arrow as it is drawn: strokes that stop at its label, and its heads. */
export interface Route {
  arrow: DiagramArrow;
  strokes: Point[][];
  heads: Head[];
  label?: Rectangle;
}

/** A head points down or up at the edge of a box. */
export interface Head {
  tip: Point;
  isDown: boolean;
}

/** What lies at one height: boxes and labels side by side, and lines that pass. */
interface Rank {
  centre: number;
  top: number;
  bottom: number;
  obstacles: Rectangle[];
  /** Where lines pass, by arrow. */
  passes: Map<PlacedArrow, number>;
}

/** A line that moves aside between two ranks. */
interface Jog {
  from: number;
  to: number;
  isBeforeHead: boolean;
}

export const HEAD = {length: 9, width: 9};

const PORT_INSET = 9;
const PORT_GAP = 16;
const CLEARANCE = 10;
/** How far a label may move aside to make its line straight, and what it leaves free beside it. */
const LABEL_SHIFT = 24;
const LABEL_GAP = 4;
const JOG_MARGIN = 5;
const STRAIGHT = 1;

function centreOf({y, height}: Rectangle): number {
  return Math.round(y + height / 2);
}

function buildRanks({boxes, arrows}: Placing): Rank[] {
  const ranks = new Map<number, Rank>();
  const rankAt = (centre: number): Rank => {
    const rank = ranks.get(centre) ?? {
      centre,
      top: centre,
      bottom: centre,
      obstacles: [],
      passes: new Map(),
    };
    ranks.set(centre, rank);
    return rank;
  };
  const addObstacle = (rectangle: Rectangle) => {
    const rank = rankAt(centreOf(rectangle));
    rank.top = Math.min(rank.top, rectangle.y);
    rank.bottom = Math.max(rank.bottom, rectangle.y + rectangle.height);
    rank.obstacles.push(rectangle);
  };
  for (const box of boxes.values()) addObstacle(box);
  for (const placed of arrows) {
    if (placed.label) addObstacle(placed.label);
    for (const {x, y} of placed.passes) rankAt(Math.round(y)).passes.set(placed, x);
  }
  return [...ranks.values()].sort((one, other) => one.centre - other.centre);
}

/** Ports along one side of a box: near where their lines come from, and apart from each other. */
function spreadPorts(wanted: readonly number[], {x, width}: Rectangle): number[] {
  const [low, high] = [x + PORT_INSET, x + width - PORT_INSET];
  const gap = Math.min(PORT_GAP, (high - low) / Math.max(1, wanted.length - 1));
  const ports: number[] = [];
  for (const [index, port] of wanted.entries()) {
    const least = index === 0 ? low : (ports[index - 1] ?? low) + gap;
    const most = high - gap * (wanted.length - 1 - index);
    ports.push(Math.min(Math.max(port, least), Math.max(most, least)));
  }
  return ports;
}

type Ports = Map<PlacedArrow, number>;

function findPorts({boxes, arrows}: Placing, end: 'upper' | 'lower'): Ports {
  const ports: Ports = new Map();
  for (const [id, box] of boxes) {
    const ended = arrows
      .filter((placed) => placed[end] === id)
      .map((placed) => {
        const pass = end === 'upper' ? placed.passes[0] : placed.passes.at(-1);
        return {placed, x: pass?.x ?? box.x + box.width / 2};
      })
      .sort((one, other) => one.x - other.x);
    const spread = spreadPorts(
      ended.map(({x}) => x),
      box,
    );
    for (const [index, {placed}] of ended.entries()) ports.set(placed, spread[index] ?? box.x);
  }
  return ports;
}

function isFree(rank: Rank, x: number, placed: PlacedArrow): boolean {
  const isBlocked = rank.obstacles.some(
    (obstacle) => x > obstacle.x - CLEARANCE && x < obstacle.x + obstacle.width + CLEARANCE,
  );
  const isTaken = [...rank.passes].some(
    ([other, passed]) => other !== placed && Math.abs(passed - x) < CLEARANCE,
  );
  return !isBlocked && !isTaken;
}

/** Gives tracks to the jogs between two ranks, so that none lies on another and few cross. */
function assignTracks(jogs: readonly Jog[]): {jog: Jog; track: number}[] {
  const order = (jog: Jog) => (jog.to > jog.from ? -jog.from : jog.from);
  const placed: {jog: Jog; track: number; low: number; high: number}[] = [];
  for (const jog of [...jogs].sort((one, other) => order(one) - order(other))) {
    const low = Math.min(jog.from, jog.to);
    const high = Math.max(jog.from, jog.to);
    const below = placed.filter((other) => low < other.high + CLEARANCE && other.low < high + CLEARANCE);
    placed.push({jog, low, high, track: Math.max(-1, ...below.map(({track}) => track)) + 1});
  }
  return placed;
}

/** The line of an arrow: a value across for each rank that it touches. */
interface Course {
  placed: PlacedArrow;
  stops: {rank: number; x: number}[];
  label?: Rectangle;
}

/** Whether a label can lie in that place of its rank without touching what lies beside it. */
function hasRoom(rank: Rank, place: Rectangle, {placed, label}: Course): boolean {
  const start = place.x - LABEL_GAP;
  const end = place.x + place.width + LABEL_GAP;
  return (
    rank.obstacles.every((other) => other === label || end < other.x || start > other.x + other.width) &&
    [...rank.passes].every(([other, x]) => other === placed || x < start || x > end)
  );
}

/** Moves the label at a stop onto the line of its neighbours, when they are in line and near. */
function centreLabel(course: Course, index: number, rank: Rank): void {
  const {stops, label, placed} = course;
  const [stop, above, below] = [stops[index], stops[index - 1], stops[index + 1]];
  if (!stop || !above || !below || !label) return;
  const isAligned = (other: {x: number}) => Math.abs(other.x - stop.x) < STRAIGHT;
  const leader = isAligned(above) || isAligned(below) ? undefined : above;
  if (leader === undefined || Math.abs(leader.x - stop.x) > LABEL_SHIFT) return;
  const place = {...label, x: label.x + leader.x - stop.x};
  if (!hasRoom(rank, place, course)) return;
  rank.obstacles.splice(rank.obstacles.indexOf(label), 1, place);
  rank.passes.set(placed, leader.x);
  stop.x = leader.x;
  course.label = place;
}

function straighten(course: Course, ranks: readonly Rank[]): void {
  const {placed, stops} = course;
  for (let index = stops.length - 2; index > 0; index -= 1) {
    const [stop, below] = [stops[index], stops[index + 1]];
    const rank = ranks[stop?.rank ?? -1];
    if (!stop || !below || !rank) continue;
    if (course.label && centreOf(course.label) === rank.centre) centreLabel(course, index, rank);
    else if (Math.abs(stop.x - below.x) >= STRAIGHT && isFree(rank, below.x, placed)) {
      stop.x = below.x;
      rank.passes.set(placed, below.x);
    }
  }
}

function layCourses(placing: Placing, ranks: readonly Rank[]): Course[] {
  const rankOf = new Map(ranks.map(({centre}, index) => [centre, index]));
  const upper = findPorts(placing, 'upper');
  const lower = findPorts(placing, 'lower');
  const courses = placing.arrows.map((placed): Course => {
    const rankOfBox = (id: string) => {
      const box = placing.boxes.get(id);
      return (box && rankOf.get(centreOf(box))) ?? 0;
    };
    return {
      placed,
      label: placed.label,
      stops: [
        {rank: rankOfBox(placed.upper), x: upper.get(placed) ?? 0},
        ...placed.passes.map(({x, y}) => ({rank: rankOf.get(Math.round(y)) ?? 0, x})),
        {rank: rankOfBox(placed.lower), x: lower.get(placed) ?? 0},
      ],
    };
  });
  for (const course of courses) straighten(course, ranks);
  return courses;
}

/** The height of each jog, by arrow and by the stop after which it lies. */
type JogHeights = Map<PlacedArrow, Map<number, number>>;

function layJogs(courses: readonly Course[], ranks: readonly Rank[]): JogHeights {
  const heights: JogHeights = new Map(courses.map(({placed}) => [placed, new Map()]));
  for (const [index, rank] of ranks.entries()) {
    const owners = new Map<Jog, {placed: PlacedArrow; stop: number}>();
    for (const {placed, stops} of courses) {
      for (const [stop, {rank: above, x}] of stops.entries()) {
        const next = stops[stop + 1];
        if (next === undefined || above !== index || Math.abs(next.x - x) < STRAIGHT) continue;
        owners.set({from: x, to: next.x, isBeforeHead: stop + 2 === stops.length}, {placed, stop});
      }
    }
    const below = ranks[index + 1];
    if (owners.size === 0 || below === undefined) continue;
    const tracked = assignTracks([...owners.keys()]);
    const count = Math.max(...tracked.map(({track}) => track)) + 1;
    const isBeforeHead = [...owners.keys()].some((jog) => jog.isBeforeHead);
    const low = rank.bottom + JOG_MARGIN;
    const high = below.top - JOG_MARGIN - (isBeforeHead ? HEAD.length : 0);
    for (const {jog, track} of tracked) {
      const owner = owners.get(jog);
      if (owner) heights.get(owner.placed)?.set(owner.stop, low + ((high - low) * (track + 0.5)) / count);
    }
  }
  return heights;
}

function drawRoute(
  {placed, stops, label}: Course,
  {boxes}: Placing,
  jogs: ReadonlyMap<number, number>,
): Route {
  const {arrow} = placed;
  const upper = boxes.get(placed.upper);
  const lower = boxes.get(placed.lower);
  if (!upper || !lower) return {arrow, strokes: [], heads: []};
  const isDown = arrow.to === placed.lower;
  const hasLower = arrow.heads === 'both' || (arrow.heads === 'end' && isDown);
  const hasUpper = arrow.heads === 'both' || (arrow.heads === 'end' && !isDown);
  const [first, last] = [stops[0]?.x ?? 0, stops.at(-1)?.x ?? 0];
  const start: Point = {x: first, y: upper.y + upper.height};
  const end: Point = {x: last, y: lower.y};
  const line: Point[] = [{x: first, y: start.y + (hasUpper ? HEAD.length : 0)}];
  for (const [stop, {x}] of stops.entries()) {
    const y = jogs.get(stop);
    const next = stops[stop + 1];
    if (y !== undefined && next) line.push({x, y}, {x: next.x, y});
  }
  line.push({x: last, y: end.y - (hasLower ? HEAD.length : 0)});
  return {
    arrow,
    strokes: label ? cutAt(line, label) : [line],
    heads: [
      ...(hasUpper ? [{tip: start, isDown: false}] : []),
      ...(hasLower ? [{tip: end, isDown: true}] : []),
    ],
    label,
  };
}

/** Leaves the stretch of a line out that runs through its label. */
function cutAt(line: readonly Point[], {y, height}: Rectangle): Point[][] {
  const before = line.filter((point) => point.y <= y);
  const after = line.filter((point) => point.y > y);
  const x = before.at(-1)?.x ?? after[0]?.x ?? 0;
  return [
    [...before, {x, y}],
    [{x: after[0]?.x ?? x, y: y + height}, ...after],
  ].filter((stroke) => stroke.length > 1);
}

/** Takes a flowchart with places, gives the way of each arrow: upright and level strokes between boxes and labels. */
export function routeArrows(placing: Placing): Route[] {
  const ranks = buildRanks(placing);
  const courses = layCourses(placing, ranks);
  const jogs = layJogs(courses, ranks);
  return courses.map((course) => drawRoute(course, placing, jogs.get(course.placed) ?? new Map()));
}
