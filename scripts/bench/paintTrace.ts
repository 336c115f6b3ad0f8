/** One entry of a trace of Chromium: when in microseconds, and who. */
interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: {
    frame?: string;
    data?: {
      score?: number;
      isOutermostMainFrame?: boolean;
      isMainFrame?: boolean;
      documentLoaderURL?: string;
    };
  };
}

/** What a trace needs for `readPaint`. */
export const TRACED = ['loading', 'rail', 'blink.user_timing', 'disabled-by-default-devtools.timeline'];

/** A task that takes longer holds up the reader, by so much as it takes longer: https://web.dev/articles/tbt */
const LONG_TASK = 50_000;

/** What a page cost its reader. */
export interface Paint {
  /** From the navigation to the largest contentful paint, in milliseconds. */
  largest: number;
  /** Total blocking time after the first contentful paint, in milliseconds. */
  blocked: number;
  /** The sum of the layout shifts. */
  shift: number;
}

/** Takes a trace in which one page was opened, as JSON, gives what the page cost; throws when it was never painted. */
export function readPaint(trace: string, address: string): Paint {
  const {traceEvents: events}: {traceEvents: TraceEvent[]} = JSON.parse(trace);
  const start = events.findLast(
    ({name, args}) => name === 'navigationStart' && args?.data?.documentLoaderURL === address,
  );
  if (!start) throw new Error(`The trace holds no navigation to ${address}.`);
  const here = events.filter(({pid, ts}) => pid === start.pid && ts >= start.ts);
  const first = here.find(({name}) => name === 'firstContentfulPaint');
  const largest = here.findLast(({name}) => name === 'largestContentfulPaint::Candidate');
  if (!first || !largest) throw new Error(`${address} was not painted.`);
  const tasks = here.filter(
    ({name, tid, ts, dur = 0}) => name === 'RunTask' && tid === start.tid && ts + dur > first.ts,
  );
  if (tasks.length === 0) throw new Error(`The trace of ${address} holds no task.`);
  return {
    largest: (largest.ts - start.ts) / 1000,
    blocked: tasks.reduce((sum, {dur = 0}) => sum + Math.max(0, dur - LONG_TASK), 0) / 1000,
    shift: here.reduce(
      (sum, {name, args}) => sum + (name === 'LayoutShift' ? (args?.data?.score ?? 0) : 0),
      0,
    ),
  };
}
