import {spawn} from 'node:child_process';
import {
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import {constants} from 'node:os';
import path from 'node:path';

/** What web servers serve: a link to the newest whole build. */
const SERVED = 'build';
/** Where the builds are, the served one and the one before it among them. */
const BUILDS = '.builds';
const LOCK = 'lock';
const SIGNALLED = 128;

export type Command = readonly [program: string, ...args: string[]];

/** Thrown when another build of the same site runs: both would write to `.docusaurus`. */
export class BuildUnderWayError extends Error {
  override name = 'BuildUnderWayError';
}

/** Takes the id of a process, gives whether it runs: one that is dead and that nobody has asked after does not. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) [ZX] [^)]*$/.test(status);
}

/** Takes the path of a lock, gives what it names and a mark that no other lock has; undefined when there is none. */
async function readLock(lock: string): Promise<{holders: number[]; mark: string} | undefined> {
  const file = await open(lock).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (file === undefined) return undefined;
  try {
    const {ino, mtimeNs} = await file.stat({bigint: true});
    const holders = (await file.readFile('utf8')).split(' ').map(Number);
    return {holders, mark: `${ino}-${mtimeNs}`};
  } finally {
    await file.close();
  }
}

/** Makes a file that names this process, gives whether it was not there before. */
async function claim(file: string): Promise<boolean> {
  try {
    await writeFile(file, `${process.pid}`, {flag: 'wx'});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/** Takes the path of a lock, makes it, naming this process; throws when one that runs holds it. */
async function takeLock(lock: string): Promise<void> {
  if (await claim(lock)) return;
  const found = await readLock(lock);
  for (const holder of found?.holders ?? []) {
    // Without a number yet: its build has only just begun.
    if (holder !== 0 && !(await isRunning(holder))) continue;
    const name = holder === 0 ? '' : ` (process ${holder})`;
    throw new BuildUnderWayError(`Another build runs${name}. If none does, remove ${lock}.`);
  }
  // Of all that find the same dead lock one makes this file, which then becomes the lock. Whoever makes it too late
  // finds another lock, or none.
  const successor = `${lock}-${found?.mark}`;
  if (found !== undefined && (await claim(successor))) {
    if ((await readLock(lock))?.mark === found.mark) {
      await rename(successor, lock);
      return;
    }
    await rm(successor);
  }
  throw new BuildUnderWayError(`Another build began or ended just now. If none runs, remove ${lock}.`);
}

/** Gives the path of the build that is served, if one is and it is where it belongs. */
async function findServed(served: string): Promise<string | undefined> {
  const status = await lstat(served).catch(() => undefined);
  return status?.isSymbolicLink() ? path.resolve(path.dirname(served), await readlink(served)) : undefined;
}

/** Runs a command in a folder, and tells of its start; gives its exit code, or for a signal what a shell would. */
function run(
  [program, ...args]: Command,
  folder: string,
  onStart: (pid: number) => Promise<void>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {cwd: folder, stdio: 'inherit'});
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('spawn', () => onStart(child.pid ?? 0).catch(reject));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? SIGNALLED + (signal ? constants.signals[signal] : 0));
    });
  });
}

/** Makes `served` a link to the build, in one step: whoever opens it gets the old build or the new one. */
async function switchTo(build: string, served: string): Promise<void> {
  const builds = path.dirname(build);
  const link = path.join(builds, 'next');
  await symlink(path.relative(path.dirname(served), build), link, 'dir');
  const status = await lstat(served).catch(() => undefined);
  // A folder cannot be replaced by a link in one step. It is in the way of the first switch only.
  if (status?.isDirectory()) await rename(served, path.join(builds, 'folder-before'));
  await rename(link, served);
}

/**
 * Builds a site with the commands for a folder, which runs in the root of the site, and then makes `build` a link to
 * this folder. Until then, and when a command fails or is killed, `build` stays what it was. The build that was served
 * before stays until the next one, for copies of it that are under way. Gives the first exit code that is not 0, or 0.
 * Throws a BuildUnderWayError when another build of the site runs.
 */
export async function buildAtomically(
  root: string,
  commandsFor: (folder: string) => readonly Command[],
): Promise<number> {
  const builds = path.join(root, BUILDS);
  const served = path.join(root, SERVED);
  const lock = path.join(builds, LOCK);
  await mkdir(builds, {recursive: true});
  await takeLock(lock);
  try {
    const current = await findServed(served);
    const leftovers = (await readdir(builds)).map((name) => path.join(builds, name));
    await Promise.all(
      leftovers
        .filter((leftover) => leftover !== lock && leftover !== current)
        .map((leftover) => rm(leftover, {recursive: true, force: true})),
    );

    const build = path.join(builds, new Date().toISOString().replaceAll(':', '-'));
    for (const command of commandsFor(build)) {
      // The command outlives this process when only this one is killed.
      const code = await run(command, root, (pid) => writeFile(lock, `${process.pid} ${pid}`));
      if (code !== 0) {
        await rm(build, {recursive: true, force: true});
        return code;
      }
    }
    await switchTo(build, served);
    return 0;
  } finally {
    await rm(lock, {force: true});
  }
}
