/** The figures of the bench as Markdown. */
import type {CommandCost} from './measureCommand';
import type {FilterCost} from './measureFilters';
import type {PaintCost} from './measurePaint';
import type {Paint} from './paintTrace';

/** What a cold build costs. */
export interface BuildCost extends CommandCost {
  /** Redirects apart. */
  pages: number;
}

/** One body of content and what it costs. */
export interface Bench {
  name: string;
  /** From a collection to how many entries it has. */
  entries: Record<string, number>;
  /** All that is written of the content. */
  bytes: number;
  /** Absent when not measured; so is the memory where the system does not tell. */
  check?: {seconds: readonly number[]; peakBytes?: number};
  build?: BuildCost;
  /** A bare starter of as many pages; absent when not measured. */
  starter?: BuildCost;
}

interface Row {
  label: string;
  figure: (bench: Bench) => number | undefined;
  digits: number;
  /** A cost is set against the content: it should grow no faster. */
  isCost?: boolean;
}

const FRAME = 16.7;
const KILO = 1_000;
const MEGA = 1_000_000;

function format(value: number, digits: number): string {
  return value.toLocaleString('en-GB', {minimumFractionDigits: digits, maximumFractionDigits: digits});
}

/** Takes numbers, gives the one in the middle, or between the two there; NaN when there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

function countEntries({entries}: Bench): number {
  return Object.values(entries).reduce((sum, count) => sum + count, 0);
}

function toTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const toLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...lines].map(toLine).join('\n');
}

function megabytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / MEGA;
}

function toRows(collections: readonly string[]): Row[] {
  return [
    ...collections.map((name) => ({label: name, figure: ({entries}: Bench) => entries[name], digits: 0})),
    {label: '**entries**', figure: countEntries, digits: 0},
    {label: 'content, kB', figure: ({bytes}) => bytes / KILO, digits: 0},
    {
      label: '**check, s** (median)',
      figure: ({check}) => check && median(check.seconds),
      digits: 2,
      isCost: true,
    },
    {
      label: 'check for each entry, ms',
      figure: (bench) => bench.check && (median(bench.check.seconds) * KILO) / countEntries(bench),
      digits: 2,
    },
    {
      label: 'check, peak memory, MB',
      figure: ({check}) => megabytes(check?.peakBytes),
      digits: 0,
      isCost: true,
    },
    {label: '**cold build, s**', figure: ({build}) => build?.seconds, digits: 1, isCost: true},
    {
      label: 'build for each entry, ms',
      figure: (bench) => bench.build && (bench.build.seconds * KILO) / countEntries(bench),
      digits: 0,
    },
    {
      label: 'build, peak memory, MB',
      figure: ({build}) => megabytes(build?.peakBytes),
      digits: 0,
      isCost: true,
    },
    {label: 'pages built, redirects apart', figure: ({build}) => build?.pages, digits: 0},
  ];
}

/** The growth of a figure from one bench to the last; of a cost also how much of the growth of the entries that is. */
function formatGrowth({figure, isCost}: Row, from: Bench, to: Bench): string {
  const [before, after] = [figure(from), figure(to)];
  if (!before || after === undefined) return '';
  const growth = after / before;
  const share = growth / (countEntries(to) / countEntries(from));
  return `${format(growth, 1)} ×${isCost ? `, ${format(share, 2)} of the entries’` : ''}`;
}

/** Takes benches from small to large, gives a table of what they hold and cost, and how that grows up to the last. */
export function formatBenches(benches: readonly Bench[]): string {
  const last = benches.at(-1);
  if (!last) return '';
  const smaller = benches.slice(0, -1);
  const head = ['', ...benches.map(({name}) => name), ...smaller.map(({name}) => `${name} → ${last.name}`)];
  const lines = toRows(Object.keys(last.entries))
    .filter(({figure}) => benches.some((bench) => figure(bench) !== undefined))
    .map((row) => [
      row.label,
      ...benches.map((bench) => {
        const value = row.figure(bench);
        return value === undefined ? 'not measured' : format(value, row.digits);
      }),
      ...smaller.map((bench) => formatGrowth(row, bench, last)),
    ]);
  return toTable(head, lines);
}

/**
 * Takes benches, gives a table of what their cold builds cost against those of a bare starter of as many pages, for
 * each bench that has one.
 */
export function formatStarters(benches: readonly Bench[]): string {
  const figures: {label: string; figure: (cost: BuildCost) => number | undefined; digits: number}[] = [
    {label: 'pages', figure: ({pages}) => pages, digits: 0},
    {label: '**s**', figure: ({seconds}) => seconds, digits: 1},
    {label: 's of processor', figure: ({processorSeconds}) => processorSeconds, digits: 1},
    {label: '**peak memory, MB**', figure: ({peakBytes}) => megabytes(peakBytes), digits: 0},
  ];
  const lines = benches.flatMap(({name, build, starter}) => {
    if (!build || !starter) return [];
    return figures.map(({label, figure, digits}) => {
      const [own, bare] = [figure(build), figure(starter)];
      return own === undefined || bare === undefined
        ? [name, label, 'not measured', 'not measured', '']
        : [name, label, format(own, digits), format(bare, digits), `${format(own / bare, 2)} ×`];
    });
  });
  return toTable(['cold build', '', 'this site', 'bare starter', 'at most 1.50 ×'], lines);
}

/** Takes how long the filters of each view take, gives a table of it against the time that a frame has. */
export function formatFilters(costs: readonly FilterCost[]): string {
  const lines = costs.map(({view, milliseconds, later}) => [
    view,
    format(milliseconds.length, 0),
    format(median(milliseconds), 1),
    format(Math.max(...milliseconds), 1),
    format(milliseconds.filter((time) => time <= FRAME).length, 0),
    format(later, 1),
  ]);
  const head = ['filters', 'changes', 'median, ms', 'worst, ms', `within ${FRAME} ms`];
  return toTable([...head, 'longest frame after, ms'], lines);
}

/** Takes what first visits cost, gives a table: medians, and of the shift the most. */
export function formatPaints(costs: readonly PaintCost[]): string {
  const largestOf = (paints: readonly Paint[]) => median(paints.map(({largest}) => largest));
  const lines = costs.map(({page, withScript, withoutScript}) => [
    page,
    format(largestOf(withScript), 0),
    format(largestOf(withoutScript), 0),
    `${format(largestOf(withScript) / largestOf(withoutScript), 2)} ×`,
    format(median(withScript.map(({blocked}) => blocked)), 0),
    format(Math.max(...withScript.map(({shift}) => shift)), 3),
  ]);
  const head = ['first visit by phone', 'largest paint, ms', 'without script, ms', 'at most 1.10 ×'];
  return toTable([...head, 'blocked, ms, under 50', 'shift, 0'], lines);
}
