/**
 * `npm run test:contributions`: lays the sample contributions over a copy of the site, checks and builds it, and runs
 * there the browser tests of what contributions can hold, and those of every page on the pages that differ from the
 * build of the site. What is named after it is passed on to Playwright.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {copySite, removeSite} from '../siteCopy';
import {layContributions} from './layContributions';

const root = path.resolve(__dirname, '../..');
const ORDINARY_BUILD = path.join(root, 'build');

/** Takes the folder of a repository, gives the file that lets a copy know its history: dates of pages come from there. */
function historyOf(repository: string): ReadonlyMap<string, string> {
  const git = spawnSync('git', ['rev-parse', '--absolute-git-dir'], {cwd: repository, encoding: 'utf8'});
  return new Map(git.status === 0 ? [['.git', `gitdir: ${git.stdout}`]] : []);
}

/** Takes the folder of a site and a command, runs it there; throws if it fails. */
function run(site: string, [program = '', ...args]: readonly string[]): void {
  const {status} = spawnSync(program, args, {
    cwd: site,
    stdio: 'inherit',
    // A port that is named is that of a server of another build.
    env: {...process.env, ORDINARY_BUILD, PORT: undefined},
  });
  if (status !== 0)
    throw new Error(`On the site with sample contributions, this failed: ${program} ${args.join(' ')}`);
}

async function testContributions(args: readonly string[]): Promise<void> {
  if (!existsSync(ORDINARY_BUILD))
    throw new Error('There is no build to compare with. Run `npm run build` first.');
  const site = await copySite(root, historyOf(root), 'contributions-');
  try {
    await layContributions(path.join(root, 'e2e/__fixtures__/contributions'), site);
    run(site, ['npm', 'run', '--silent', 'check']);
    run(site, ['npm', 'run', '--silent', 'build']);
    run(site, ['npx', 'playwright', 'test', '--config', 'playwright.contributions.config.ts', ...args]);
  } finally {
    if (process.env.KEEP_SITE) console.log(`The site with sample contributions is at ${site}`);
    else await removeSite(site);
  }
}

testContributions(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
