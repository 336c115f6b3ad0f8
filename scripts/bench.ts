/**
 * `npm run bench`: what checking and building cost with today's content, and with several times as much, and how long
 * the filters take then; what a bare starter of as many pages costs to build; and when a phone has painted a page, with
 * script and without. `npm run bench -- check`, `-- build`, `-- starter`, `-- filters` or `-- paint` does a part of it,
 * `-- starter today` does it with one body of content.
 */
import {cpus, platform} from 'node:os';
import path from 'node:path';
import {loadSiteContent} from '../src/loader/loadSiteContent';
import {formatBenches, formatFilters, formatPaints, formatStarters} from './bench/benchReport';
import {type Body, type Findings, measureBody, type Part} from './bench/measureBody';
import {tellsMemory} from './bench/processMemory';

const ROOT = path.resolve(__dirname, '..');
const PARTS: readonly Part[] = ['check', 'build', 'starter', 'filters', 'paint'];

const TODAY: Body = {name: 'today'};

/** Tells how cost grows apart from what every run costs. */
const HALF: Body = {
  name: 'half',
  counts: {
    technologies: 500,
    capabilities: 100,
    patterns: 250,
    surveys: 25,
    projects: 115,
    talks: 80,
    posts: 6,
  },
};

const WHOLE: Body = {
  name: 'whole',
  counts: {
    technologies: 1000,
    capabilities: 200,
    patterns: 500,
    surveys: 50,
    projects: 230,
    talks: 160,
    posts: 12,
  },
};

/** What is measured of each body: growth tells of the check and the build, the extremes of the rest. */
const PLAN: readonly {body: Body; parts: readonly Part[]}[] = [
  {body: TODAY, parts: ['check', 'build', 'starter', 'paint']},
  {body: HALF, parts: ['check', 'build']},
  {body: WHOLE, parts: ['check', 'build', 'starter', 'filters']},
];

/** Takes the words of the command line, gives what of the plan they ask for: all of it when there are none. */
function readPlan(args: readonly string[]): typeof PLAN {
  const bodies = PLAN.map(({body}) => body.name);
  const unknown = args.find((arg) => !PARTS.some((part) => part === arg) && !bodies.includes(arg));
  if (unknown !== undefined) {
    throw new RangeError(
      `Nothing to measure is called "${unknown}". Write "${[...PARTS, ...bodies].join('", "')}", or several.`,
    );
  }
  const isAsked = (name: string, all: readonly string[]) =>
    args.includes(name) || !args.some((arg) => all.includes(arg));
  return PLAN.filter(({body}) => isAsked(body.name, bodies))
    .map(({body, parts}) => ({body, parts: parts.filter((part) => isAsked(part, PARTS))}))
    .filter(({parts}) => parts.length > 0);
}

function printReport({benches, filters, paints}: Findings): void {
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model.trim()}`;
  console.log(`Node ${process.version} on ${platform()}, ${machine}.\n`);
  console.log(formatBenches(benches));
  if (benches.some(({starter}) => starter)) console.log(`\n${formatStarters(benches)}`);
  if (filters.length > 0) console.log(`\n${formatFilters(filters)}`);
  if (paints.length > 0) console.log(`\n${formatPaints(paints)}`);
}

async function runBench(args: readonly string[]): Promise<void> {
  const plan = readPlan(args);
  if (!tellsMemory)
    console.error('Memory is not measured: only Linux tells, under /proc, what a process holds.');
  const content = await loadSiteContent(ROOT);
  const findings: Findings = {benches: [], filters: [], paints: []};
  try {
    for (const {body, parts} of plan) await measureBody(ROOT, content, body, parts, findings);
  } finally {
    // A run takes minutes: what it has found is told even when a later part fails.
    printReport(findings);
  }
}

runBench(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
