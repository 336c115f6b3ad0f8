import {type ChildProcess, spawn} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {processorSecondsOfChildren, residentBytes, tellsMemory} from './processMemory';

const SAMPLE_INTERVAL = 40;
const SHOWN_OF_FAILURE = 2000;

export interface CommandCost {
  /** Wall time. */
  seconds: number;
  /** What all its threads took of the processors, whatever else ran there; absent where the system does not tell. */
  processorSeconds?: number;
  /** The most that the command and all that it started held in memory together; absent where the system does not tell. */
  peakBytes?: number;
}

/** What fails for many pages says so for each: the beginning and the end tell enough. */
function shorten(output: string): string {
  if (output.length <= 2 * SHOWN_OF_FAILURE) return output;
  return `${output.slice(0, SHOWN_OF_FAILURE)}\n…\n${output.slice(-SHOWN_OF_FAILURE)}`;
}

/** Takes a process and what it is called, gives what it cost once it ends; rejects with its output when it fails. */
function measureProcess(child: ChildProcess, name: string): Promise<CommandCost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const before = tellsMemory ? processorSecondsOfChildren() : 0;
    let output = '';
    let peakBytes = 0;
    const sample = () => {
      if (child.pid !== undefined) peakBytes = Math.max(peakBytes, residentBytes(child.pid));
    };
    const timer = tellsMemory ? setInterval(sample, SAMPLE_INTERVAL) : undefined;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) {
        const processorSeconds = tellsMemory ? processorSecondsOfChildren() - before : 0;
        resolve({seconds, ...(tellsMemory && {processorSeconds, peakBytes})});
      } else reject(new Error(`${name} failed:\n${shorten(output)}`));
    });
  });
}

/** Runs a module of Node in a folder, gives what it cost; throws with its output when it fails. */
export function measureCommand(args: readonly string[], folder: string): Promise<CommandCost> {
  const child = spawn(process.execPath, args, {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']});
  return measureProcess(child, args.join(' '));
}

/**
 * Runs the script of this name in the package.json of a folder, without npm, which would count; gives what it cost.
 * Throws when there is none, and with its output when it fails.
 */
export async function measureScript(name: string, folder: string): Promise<CommandCost> {
  const manifest: {scripts: Record<string, string>} = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const command = manifest.scripts[name];
  if (command === undefined) throw new Error(`${folder}/package.json has no script "${name}".`);
  const child = spawn(command, {
    cwd: folder,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: [path.join(folder, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
      // It would lie among the shared packages, and the next build would not be a cold one.
      DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    },
  });
  return measureProcess(child, `"${command}"`);
}
