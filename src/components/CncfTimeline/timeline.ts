import type {CncfHistory, CncfStatus} from '@site/src/model/pageData';

type Stage = Exclude<CncfStatus, 'none'>;

export interface TimelineEvent {
  kind: Stage | 'launch' | 'read';
  /** YYYY-MM-DD; of the launch YYYY-MM, which stands at its first day. */
  date: string;
  name: string;
}

export interface TimelineMark extends TimelineEvent {
  x: number;
  nameY: number;
  dateY: number;
}

/** A timeline in units of its own view box; a mark's stem runs from its name down to the ruler. */
export interface TimelineDrawing {
  width: number;
  height: number;
  /** Where the line of the stages lies. */
  lineY: number;
  ruler: {y: number; from: number; to: number; years: {x: number; name?: string}[]; quarters: number[]};
  spans: {stage: Stage; from: number; to: number}[];
  /** From the day of reading to today: nobody has looked. */
  unread: {from: number; to: number};
  marks: TimelineMark[];
}

export interface TimelineDays extends Pick<CncfHistory, 'stages'> {
  /** YYYY-MM-DD */
  read: string;
  /** YYYY-MM; absent where it is not known. */
  launched?: string;
  /** YYYY-MM-DD */
  today: string;
}

const STAGE_NAMES: Record<Stage, string> = {
  sandbox: 'Accepted',
  incubating: 'Incubating',
  graduated: 'Graduated',
};

const STILL: Record<Stage, string> = {
  sandbox: 'Still in the sandbox',
  incubating: 'Still incubating',
  graduated: 'Still graduated',
};

const WIDTH = 1000;
const MARGIN = 6;
const LABEL_HEIGHT = 42;
const LABEL_GAP = 8;
/** Upper bounds at the sizes of the style sheet; a date such as "26 Mar 2020" after "read ". */
const NAME_CHARACTER = 8.8;
const DATE_WIDTH = 112;
const MIN_YEAR_NAME_ROOM = 48;
const MIN_QUARTERS_ROOM = 56;

/** Takes stages and the other days of a timeline, gives all that it tells, oldest first. */
export function listTimelineEvents({stages, read, launched}: Omit<TimelineDays, 'today'>): TimelineEvent[] {
  const events: TimelineEvent[] = stages.map(({status, date}) => ({
    kind: status,
    date,
    name: STAGE_NAMES[status],
  }));
  if (launched) events.push({kind: 'launch', date: launched, name: 'CNOE launches'});
  const last = stages.at(-1);
  if (last) events.push({kind: 'read', date: read, name: STILL[last.status]});
  return events.sort((one, other) => Date.parse(one.date) - Date.parse(other.date));
}

function labelWidth({name}: {name: string}): number {
  return LABEL_GAP + Math.max(name.length * NAME_CHARACTER, DATE_WIDTH);
}

/** Takes marks with their place on the ruler, 0 to 1; gives the longest ruler right of which all labels have room. */
function rulerLength(marks: readonly {name: string; place: number}[]): number {
  return Math.min(
    WIDTH - 2 * MARGIN,
    ...marks.map((mark) => (WIDTH - MARGIN - labelWidth(mark)) / mark.place),
  );
}

/**
 * Takes marks in the order of time, gives for each the lane of its label, 0 nearest to the line. A label stands right
 * of its stem, so it must lie above all labels whose stems it would cross.
 */
function chooseLanes(marks: readonly {x: number; name: string}[]): number[] {
  const lanes: number[] = [];
  for (const [index, mark] of [...marks.entries()].reverse()) {
    const end = mark.x + labelWidth(mark) + LABEL_GAP;
    const crossed = lanes.filter((_, later) => later > index && (marks[later]?.x ?? WIDTH) < end);
    lanes[index] = Math.max(-1, ...crossed) + 1;
  }
  return lanes;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** Takes the days of a history in the CNCF, with at least one stage; gives the coordinates of its timeline. */
export function drawTimeline(days: TimelineDays): TimelineDrawing {
  const {stages, read, today} = days;
  const events = listTimelineEvents(days);
  const firstYear = Number(events[0]?.date.slice(0, 4));
  const endYear = Number(today.slice(0, 4)) + 1;
  const start = Date.UTC(firstYear);
  const placeOf = (time: number) => (time - start) / (Date.UTC(endYear) - start);
  const length = rulerLength(events.map(({name, date}) => ({name, place: placeOf(Date.parse(date))})));
  const atTime = (time: number) => round(MARGIN + placeOf(time) * length);
  const at = (date: string) => atTime(Date.parse(date));

  const yearWidth = length / (endYear - firstYear);
  const nameEvery = Math.ceil(MIN_YEAR_NAME_ROOM / yearWidth);
  const years = Array.from({length: endYear - firstYear + 1}, (_, index) => ({
    x: atTime(Date.UTC(firstYear + index)),
    ...(index % nameEvery === 0 && firstYear + index < endYear && {name: String(firstYear + index)}),
  }));
  const quarters =
    yearWidth < MIN_QUARTERS_ROOM
      ? []
      : years
          .slice(0, -1)
          .flatMap((_, index) => [3, 6, 9].map((month) => atTime(Date.UTC(firstYear + index, month))));

  const placed = events.map((event) => ({...event, x: at(event.date)}));
  const lanes = chooseLanes(placed);
  const lineY = 24 + LABEL_HEIGHT * (Math.max(...lanes) + 1);
  const rulerY = lineY + 26;
  return {
    width: WIDTH,
    height: rulerY + 26,
    lineY,
    ruler: {y: rulerY, from: MARGIN, to: round(MARGIN + length), years, quarters},
    spans: stages.map(({status, date}, index) => ({
      stage: status,
      from: at(date),
      to: at(stages[index + 1]?.date ?? read),
    })),
    unread: {from: at(read), to: at(today)},
    marks: placed.map((mark, index) => {
      const dateY = lineY - 15 - LABEL_HEIGHT * (lanes[index] ?? 0);
      return {...mark, nameY: dateY - 19, dateY};
    }),
  };
}
