import type {SurveyHistory} from '@site/src/model/pageData';

type HistoryLine = SurveyHistory['lines'][number];

export interface Slope {
  id: string;
  name: string;
  isThis: boolean;
  /** Through the editions that list it, broken where one between them does not. */
  path: string;
  dots: {x: number; y: number}[];
  label: {y: number; value?: number};
  /** From the last dot to a label that does not stand beside it; empty where it does. */
  leader: string;
}

/** A slope plot in units of its own view box, drawn at that size in CSS pixels. */
export interface SlopeDrawing {
  width: number;
  height: number;
  grid: {from: number; to: number; rungs: {y: number; name?: string}[]};
  editions: {x: number; date: string; isNamed: boolean}[];
  nameX: number;
  valueX: number;
  datesY: number;
  /** The technology of the page last, so that it lies on top. */
  slopes: Slope[];
}

const TOP = 14;
/** Few lines need less height: what they leave empty says nothing. */
const READABLE_HEIGHT = 210;
const BASE_HEIGHT = 60;
const LINE_HEIGHT = 36;
const LABEL_HEIGHT = 21;
const GRID_FROM = 34;
const FIRST_EDITION = 52;
const LEAST_SPAN = 190;
const EDITION_SPAN = 60;
const MOST_SPAN = 300;
/** Room on either side of the middle of a date such as "12 Nov 2023". */
const HALF_DATE = 42;
/** An upper bound at the size of the style sheet. */
const NAME_CHARACTER = 8.4;
const VALUE_WIDTH = 66;

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** Takes positions from top to bottom, gives them moved as little as it takes to stand apart above the floor. */
function spread(wanted: readonly number[], floor: number): number[] {
  const placed: number[] = [];
  for (const y of wanted) placed.push(Math.max(y, (placed.at(-1) ?? -Infinity) + LABEL_HEIGHT));
  let limit = floor;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index] ?? limit, limit);
    limit = (placed[index] ?? limit) - LABEL_HEIGHT;
  }
  return placed;
}

/** Takes the days of the editions, oldest first, and where they run from and to; gives where each stands, by time. */
function placeEditions(dates: readonly string[], from: number, to: number): SlopeDrawing['editions'] {
  const times = dates.map((date) => Date.parse(date));
  const [first = 0] = times;
  const length = (times.at(-1) ?? 0) - first;
  const xs = times.map((time) => (length === 0 ? to : round(from + ((time - first) / length) * (to - from))));
  let free = -Infinity;
  return dates.map((date, index) => {
    const x = xs[index] ?? to;
    const isLast = index === dates.length - 1;
    const isNamed = isLast || (x - HALF_DATE >= free && x + 2 * HALF_DATE <= to - HALF_DATE);
    if (isNamed) free = x + HALF_DATE;
    return {x, date, isNamed};
  });
}

/** Takes one heading of the survey with its lines and editions, at least one each; gives its slope plot. */
export function drawSlopes({editions, lines}: Pick<SurveyHistory, 'editions' | 'lines'>): SlopeDrawing {
  const plotHeight = Math.max(
    Math.min(READABLE_HEIGHT, BASE_HEIGHT + LINE_HEIGHT * lines.length),
    (lines.length - 1) * LABEL_HEIGHT,
  );
  const bottom = TOP + plotHeight;
  const toY = (relevance: number) => round(bottom - relevance * plotHeight);
  const last =
    FIRST_EDITION + Math.min(MOST_SPAN, Math.max(LEAST_SPAN, EDITION_SPAN * (editions.length - 1)));
  const placed = placeEditions(
    editions.map(({date}) => date),
    FIRST_EDITION,
    last,
  );
  const nameX = last + 22;
  const valueX =
    nameX + Math.max(...lines.map(({technology}) => technology.name.length)) * NAME_CHARACTER + 8;

  const pointsOf = ({relevances}: HistoryLine) =>
    relevances.map((relevance, index) =>
      relevance === null ? undefined : {x: placed[index]?.x ?? last, y: toY(relevance)},
    );
  const drawn = lines
    .map((line) => {
      const points = pointsOf(line);
      return {line, points, dots: points.filter((point) => point !== undefined)};
    })
    .sort((one, other) => (one.dots.at(-1)?.y ?? bottom) - (other.dots.at(-1)?.y ?? bottom));
  const labels = spread(
    drawn.map(({dots}) => dots.at(-1)?.y ?? bottom),
    bottom,
  );

  const slopes = drawn.map(({line, points, dots}, index): Slope => {
    const labelY = round(labels[index] ?? bottom);
    const end = dots.at(-1);
    const isBeside = end?.x === last && end.y === labelY;
    return {
      id: line.technology.id,
      name: line.technology.name,
      isThis: line.isThis,
      path: points
        .map((point, at) => point && `${at > 0 && points[at - 1] ? 'L' : 'M'}${point.x} ${point.y}`)
        .filter(Boolean)
        .join(''),
      dots,
      label: {y: labelY, value: line.relevances.at(-1) ?? undefined},
      leader: end && !isBeside ? `M${end.x + 7} ${end.y}L${nameX - 4} ${labelY}` : '',
    };
  });
  return {
    width: Math.ceil(valueX + VALUE_WIDTH),
    height: bottom + 40,
    grid: {
      from: GRID_FROM,
      to: last + 12,
      rungs: [0, 0.25, 0.5, 0.75, 1].map((value) => ({
        y: toY(value),
        ...(value % 0.5 === 0 && {name: String(value)}),
      })),
    },
    editions: placed,
    nameX,
    valueX,
    datesY: bottom + 30,
    slopes: [...slopes.filter(({isThis}) => !isThis), ...slopes.filter(({isThis}) => isThis)],
  };
}
