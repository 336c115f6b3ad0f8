/** `npm run test:reproducible`: builds the site twice, in two folders, and names every file that differs. */
import {spawnSync} from 'node:child_process';
import {cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Made by tools, or borrowed. */
const LEFT_OUT = new Set(['.builds', '.docusaurus', 'build', 'node_modules', 'test-results', 'shots']);

/** How many bytes of each file a report shows on both sides of where they part. */
const SHOWN = 60;

const MILLISECONDS = 1000;
const NOW = String(Math.floor(Date.now() / MILLISECONDS));

/** What a build must not depend on, besides the folder. */
const SURROUNDINGS = [
  {TZ: 'America/Los_Angeles', LANG: 'C'},
  {TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8'},
];

/** Copies the site to an empty folder, builds it there; gives the built folder. Throws when the build fails. */
async function buildCopy(site: string, surroundings: NodeJS.ProcessEnv): Promise<string> {
  await cp(root, site, {recursive: true, filter: (source) => !LEFT_OUT.has(path.relative(root, source))});
  await symlink(path.join(root, 'node_modules'), path.join(site, 'node_modules'), 'junction');
  const {status} = spawnSync('npm', ['run', 'build'], {
    cwd: site,
    env: {SOURCE_DATE_EPOCH: NOW, ...process.env, ...surroundings},
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The build in ${site} failed`);
  return realpath(path.join(site, 'build'));
}

/** Gives the files below a folder with their bytes, by path. */
async function readFiles(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({parentPath, name}): Promise<[string, Buffer]> => {
        const file = path.join(parentPath, name);
        return [path.relative(folder, file), await readFile(file)];
      }),
    ),
  );
}

/** Gives how two versions of a file differ, or nothing. */
function describeDifference(file: string, first?: Buffer, second?: Buffer): string | undefined {
  if (!first || !second) return `${file}: only in the ${first ? 'first' : 'second'} build`;
  if (first.equals(second)) return undefined;
  const parting = first.findIndex((byte, index) => byte !== second[index]);
  const place = parting === -1 ? first.length : parting;
  const excerpt = (bytes: Buffer) =>
    JSON.stringify(bytes.subarray(Math.max(0, place - SHOWN), place + SHOWN).toString('latin1'));
  return `${file}: differs from byte ${place} on\n  first:  ${excerpt(first)}\n  second: ${excerpt(second)}`;
}

async function compareBuilds(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'reproducible-'));
  try {
    const builds: Map<string, Buffer>[] = [];
    // One after the other: each takes the whole machine.
    for (const [place, surroundings] of SURROUNDINGS.entries()) {
      const site = path.join(folder, `site-${place + 1}`);
      await mkdir(site);
      builds.push(await readFiles(await buildCopy(site, surroundings)));
    }
    const [first = new Map(), second = new Map()] = builds;
    const files = [...new Set([...first.keys(), ...second.keys()])].sort();
    const differences = files.flatMap(
      (file) => describeDifference(file, first.get(file), second.get(file)) ?? [],
    );
    if (differences.length === 0) {
      console.log(`Two builds gave the same ${files.length} files, byte for byte.`);
      return;
    }
    console.error(`Of ${files.length} files, ${differences.length} differ:\n${differences.join('\n')}`);
    process.exitCode = 1;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

void compareBuilds();
