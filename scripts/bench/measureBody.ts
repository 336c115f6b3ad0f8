import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {linkSiteFiles} from '../../src/loader/loadSiteContent';
import {readSiteFiles} from '../../src/loader/siteFiles';
import type {SiteContent} from '../../src/model/siteContent';
import {copySite, createSite, removeSite} from '../siteCopy';
import type {Bench, BuildCost} from './benchReport';
import {type CommandCost, measureCommand, measureScript} from './measureCommand';
import {type FilterCost, measureFilters} from './measureFilters';
import {measurePaint, type PaintCost} from './measurePaint';
import {tellsMemory} from './processMemory';
import {buildStarterSite} from './starterSite';
import type {EntryCounts} from './syntheticIds';
import {buildSyntheticSite} from './syntheticSite';

const TSX = 'node_modules/tsx/dist/cli.mjs';
const CHECK_RUNS = 5;

export type Part = 'check' | 'build' | 'starter' | 'filters' | 'paint';

/** A body of content to measure. */
export interface Body {
  name: string;
  /** How many entries there are to be with those that stand; absent for the content as it stands. */
  counts?: EntryCounts;
}

/** Organisations have no files of their own: they are read out of other entries. */
function countContent({organisations: _, ...content}: SiteContent): Record<string, number> {
  return Object.fromEntries(Object.entries(content).map(([name, entries]) => [name, entries.length]));
}

/** Gives the files that today's content lacks up to these counts; throws when no post names an author and a tag. */
function growContent(content: SiteContent, counts: EntryCounts): Map<string, string> {
  const [post] = content.posts;
  const author = post?.authors[0]?.key;
  const tag = post?.tags[0]?.key;
  if (author === undefined || tag === undefined) throw new Error('The newest post has no author or no tag.');
  const stands = countContent(content);
  const missing = {...counts};
  for (const name of Object.keys(counts) as (keyof EntryCounts)[]) {
    missing[name] = Math.max(1, counts[name] - (stands[name] ?? 0));
  }
  return buildSyntheticSite(missing, {author, tag});
}

async function benchCheck(site: string): Promise<Bench['check']> {
  // The first run compiles the scripts for all that follow, so it does not count.
  await measureCommand([TSX, 'scripts/check.ts'], site);
  const runs: CommandCost[] = [];
  while (runs.length < CHECK_RUNS) runs.push(await measureCommand([TSX, 'scripts/check.ts'], site));
  return {
    seconds: runs.map(({seconds}) => seconds),
    ...(tellsMemory && {peakBytes: Math.max(...runs.map(({peakBytes = 0}) => peakBytes))}),
  };
}

/** Takes the folder of a built site, gives how many pages it has; what only sends on to another page is none. */
async function countPages(site: string): Promise<number> {
  const build = path.join(site, 'build');
  const files = await readdir(build, {recursive: true});
  let pages = 0;
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const text = await readFile(path.join(build, file), 'utf8');
    if (!/http-equiv="?refresh/.test(text)) pages += 1;
  }
  return pages;
}

async function benchBuild(site: string): Promise<BuildCost> {
  const cost = await measureScript('build', site);
  return {...cost, pages: await countPages(site)};
}

/** Builds a bare starter of so many pages, of which so many are posts. */
async function benchStarter(root: string, pages: number, posts: number): Promise<BuildCost> {
  const site = await createSite(root, buildStarterSite(pages, posts));
  try {
    return await benchBuild(site);
  } finally {
    await removeSite(site);
  }
}

/** What was measured, smallest body first. */
export interface Findings {
  benches: Bench[];
  filters: FilterCost[];
  paints: PaintCost[];
}

/**
 * Takes the root of the site, its content, a body to measure and the parts to measure of it; works in a copy, says
 * what it does, and adds each figure to the findings as it comes. All parts but the check need the build, so that is
 * measured with each of them. Throws when a command fails.
 */
export async function measureBody(
  root: string,
  content: SiteContent,
  {name, counts}: Body,
  parts: readonly Part[],
  findings: Findings,
): Promise<void> {
  const site = await copySite(root, counts ? growContent(content, counts) : new Map());
  const say = (what: string) => console.error(`${name}: ${what}`);
  try {
    const files = await readSiteFiles(site);
    const bench: Bench = {
      name,
      entries: countContent(linkSiteFiles(files)),
      bytes: [...files.bytes.values()].reduce((sum, {length}) => sum + length, 0),
    };
    findings.benches.push(bench);
    if (parts.includes('check')) {
      say('checking');
      bench.check = await benchCheck(site);
    }
    if (parts.some((part) => part !== 'check')) {
      say('building');
      bench.build = await benchBuild(site);
      if (parts.includes('starter')) {
        say('building a bare starter of as many pages');
        bench.starter = await benchStarter(root, bench.build.pages, bench.entries.posts ?? 0);
      }
    }
    if (parts.includes('filters')) {
      say('filtering');
      findings.filters.push(...(await measureFilters(site)));
    }
    if (parts.includes('paint')) {
      say('opening pages');
      findings.paints.push(...(await measurePaint(site)));
    }
  } finally {
    await removeSite(site);
  }
}
