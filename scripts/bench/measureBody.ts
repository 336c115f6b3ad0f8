import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {linkSiteFiles} from '../../src/loader/loadSiteContent';
import {readSiteFiles} from '../../src/loader/siteFiles';
import type {SiteContent} from '../../src/model/siteContent';
import type {Bench} from './benchReport';
import {type CommandCost, measureCommand} from './measureCommand';
import {type FilterCost, measureFilters} from './measureFilters';
import {tellsMemory} from './processMemory';
import {copySite, removeSite} from './siteCopy';
import type {EntryCounts} from './syntheticIds';
import {buildSyntheticSite} from './syntheticSite';

const TSX = 'node_modules/tsx/dist/cli.mjs';
const DOCUSAURUS = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
const CHECK_RUNS = 5;

export type Part = 'check' | 'build' | 'filters';

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

async function benchBuild(site: string): Promise<Bench['build']> {
  await measureCommand([TSX, 'scripts/cutFonts.ts'], site);
  const cost = await measureCommand([DOCUSAURUS, 'build'], site);
  const files = await readdir(path.join(site, 'build'), {recursive: true});
  return {...cost, pages: files.filter((file) => file.endsWith('.html')).length};
}

/** What was measured, smallest body first. */
export interface Findings {
  benches: Bench[];
  filters: FilterCost[];
}

/**
 * Takes the root of the site, its content, a body to measure and the parts to measure of it; works in a copy, says
 * what it does, and adds each figure to the findings as it comes. The filters need the build, so that is measured
 * too. Throws when a command fails.
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
    if (parts.includes('build') || parts.includes('filters')) {
      say('building');
      bench.build = await benchBuild(site);
    }
    if (parts.includes('filters')) {
      say('filtering');
      findings.filters.push(...(await measureFilters(site)));
    }
  } finally {
    await removeSite(site);
  }
}
