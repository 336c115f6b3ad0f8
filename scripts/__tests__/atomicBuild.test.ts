import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, watch} from 'node:fs';
import {mkdir, readlink, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {BuildUnderWayError, buildAtomically, type Command} from '../build/buildAtomically';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'site-'));
});

afterEach(() => rmSync(root, {recursive: true}));

const FILES = ['index.html', 'docs.html', 'assets.js'];

/** A command that writes a site of this text, and does the rest after its second file. */
const writing = (text: string, rest = '') =>
  `const {mkdirSync, writeFileSync} = require('node:fs');
  const [folder] = process.argv.slice(-1);
  mkdirSync(folder, {recursive: true});
  for (const file of ${JSON.stringify(FILES)}) {
    if (file === 'assets.js') { ${rest} }
    writeFileSync(folder + '/' + file, ${JSON.stringify(text)});
  }`;

const commandsOf =
  (...scripts: string[]) =>
  (folder: string): Command[] =>
    scripts.map((script) => [process.execPath, '-e', script, folder]);

const build = (...scripts: string[]) => buildAtomically(root, commandsOf(...scripts));

const readServed = () => FILES.map((file) => readFileSync(path.join(root, 'build', file), 'utf8'));

const builds = () => readdirSync(path.join(root, '.builds'));

/** Builds in a process of its own, and waits until half of the site is written; gives the process. */
async function startBuild(script: string) {
  const half = path.join(root, 'half');
  const helper = path.resolve(__dirname, '../build/buildAtomically.ts');
  const program = `import {buildAtomically} from ${JSON.stringify(helper)};
    buildAtomically(${JSON.stringify(root)}, (folder) => [
      [process.execPath, '-e', ${JSON.stringify(script)}, folder],
    ]).then((code) => { process.exitCode = code; });`;
  const file = path.join(root, 'build-it.mts');
  await writeFile(file, program);
  const written = new Promise<void>((resolve) => {
    const watcher = watch(root, (_event, name) => {
      if (name !== path.basename(half)) return;
      watcher.close();
      resolve();
    });
  });
  const child = spawn(process.execPath, [createRequire(__filename).resolve('tsx/cli'), file], {
    // Open until the command has ended too, which 'close' then waits for.
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  await written;
  return child;
}

const tellHalf = () => `writeFileSync(${JSON.stringify(path.join(root, 'half'))}, '');`;
const WAIT = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);';

describe('buildAtomically', () => {
  it('serves a build when all of it is there, and keeps the one before until the next', async () => {
    const during: string[][] = [];
    expect(await build(writing('one'))).toBe(0);
    const first = realpathSync(path.join(root, 'build'));
    expect(
      await buildAtomically(root, (folder) => {
        during.push(readServed());
        return commandsOf(writing('two'))(folder);
      }),
    ).toBe(0);
    expect(during).toEqual([['one', 'one', 'one']]);
    expect(readServed()).toEqual(['two', 'two', 'two']);
    expect(existsSync(first)).toBe(true);
    expect(await build(writing('three'))).toBe(0);
    expect(readServed()).toEqual(['three', 'three', 'three']);
    expect(existsSync(first)).toBe(false);
    expect(builds()).toHaveLength(2);
    // Relative, so that the site can be moved.
    expect(path.isAbsolute(await readlink(path.join(root, 'build')))).toBe(false);
  });

  it('takes the place of a folder', async () => {
    await mkdir(path.join(root, 'build'));
    await writeFile(path.join(root, 'build/stale.html'), 'zero');
    expect(await build(writing('one'))).toBe(0);
    expect(readServed()).toEqual(['one', 'one', 'one']);
    expect(existsSync(path.join(root, 'build/stale.html'))).toBe(false);
  });

  it('leaves what is served when a command fails, gives its exit code and runs no more commands', async () => {
    await build(writing('one'));
    expect(await build(writing('two', 'process.exit(3)'))).toBe(3);
    expect(await build('process.exit(4)', writing('two'))).toBe(4);
    expect(readServed()).toEqual(['one', 'one', 'one']);
    expect(builds()).toHaveLength(1);
  });

  it('leaves what is served when it is killed half way; the next build removes what is left', async () => {
    await build(writing('one'));
    const child = await startBuild(writing('two', tellHalf() + WAIT));
    await expect(build(writing('three'))).rejects.toThrow(BuildUnderWayError);
    const closed = once(child, 'close');
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await closed;
    expect(readServed()).toEqual(['one', 'one', 'one']);
    expect(builds()).toHaveLength(3);
    expect(await build(writing('four'))).toBe(0);
    expect(readServed()).toEqual(['four', 'four', 'four']);
    expect(builds()).toHaveLength(2);
  });

  it('does not begin while the command of a killed build still writes', async () => {
    await build(writing('one'));
    const child = await startBuild(writing('two', tellHalf() + WAIT));
    const [own = 0, command = 0] = readFileSync(path.join(root, '.builds/lock'), 'utf8')
      .split(' ')
      .map(Number);
    const exited = once(child, 'exit');
    try {
      process.kill(own, 'SIGKILL');
      await exited;
      await expect(build(writing('three'))).rejects.toThrow(`(process ${command})`);
    } finally {
      process.kill(command, 'SIGKILL');
    }
    expect(readServed()).toEqual(['one', 'one', 'one']);
  });

  it('lets one of two that find the lock of a dead build begin', async () => {
    // A number that no process has.
    const dead = String(2 ** 30);
    for (const text of ['one', 'two', 'three', 'four', 'five']) {
      await mkdir(path.join(root, '.builds'), {recursive: true});
      await writeFile(path.join(root, '.builds/lock'), dead);
      const results = await Promise.allSettled([build(writing(text)), build(writing(text))]);
      const refusals = results.filter((result) => result.status === 'rejected');
      expect(refusals.map(({reason}) => reason)).toEqual([expect.any(BuildUnderWayError)]);
      expect(readServed()).toEqual([text, text, text]);
    }
    expect(builds()).toHaveLength(2);
  });
});
