/**
 * `npm run bench`: what checking and building cost with today's content, and with several times as much, and how long
 * the filters take then. `npm run bench -- check`, `-- build` or `-- filters` does a part of it.
 */
import {cpus, platform} from 'node:os';
import path from 'node:path';
import {loadSiteContent} from '../src/loader/loadSiteContent';
import {formatBenches, formatFilters} from './bench/benchReport';
import {type Body, type Findings, measureBody, type Part} from './bench/measureBody';
import {tellsMemory} from './bench/processMemory';

const ROOT = path.resolve(__dirname, '..');
const PARTS: readonly Part[] = ['check', 'build', 'filters'];

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

function readParts(args: readonly string[]): readonly Part[] {
  const unknown = args.filter((arg) => !PARTS.some((part) => part === arg));
  if (unknown.length > 0) {
    throw new RangeError(
      `Nothing to measure is called "${unknown[0]}". Write "check", "build" or "filters".`,
    );
  }
  return args.length === 0 ? PARTS : PARTS.filter((part) => args.includes(part));
}

function printReport({benches, filters}: Findings): void {
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model.trim()}`;
  console.log(`Node ${process.version} on ${platform()}, ${machine}.\n`);
  console.log(formatBenches(benches));
  if (filters.length > 0) console.log(`\n${formatFilters(filters)}`);
}

async function runBench(args: readonly string[]): Promise<void> {
  const parts = readParts(args);
  const withoutFilters = parts.filter((part) => part !== 'filters');
  if (!tellsMemory)
    console.error('Memory is not measured: only Linux tells, under /proc, what a process holds.');
  const content = await loadSiteContent(ROOT);
  const findings: Findings = {benches: [], filters: []};
  try {
    for (const body of withoutFilters.length > 0 ? [TODAY, HALF] : []) {
      await measureBody(ROOT, content, body, withoutFilters, findings);
    }
    await measureBody(ROOT, content, WHOLE, parts, findings);
  } finally {
    // A run takes minutes: what it has found is told even when a later part fails.
    printReport(findings);
  }
}

runBench(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
