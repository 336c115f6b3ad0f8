import {spawn} from 'node:child_process';
import {residentBytes, tellsMemory} from './processMemory';

const SAMPLE_INTERVAL = 40;
const SHOWN_OF_FAILURE = 2000;

export interface CommandCost {
  /** Wall time. */
  seconds: number;
  /** The most that the command and all that it started held in memory together; absent where the system does not tell. */
  peakBytes?: number;
}

/** What fails for many pages says so for each: the beginning and the end tell enough. */
function shorten(output: string): string {
  if (output.length <= 2 * SHOWN_OF_FAILURE) return output;
  return `${output.slice(0, SHOWN_OF_FAILURE)}\n…\n${output.slice(-SHOWN_OF_FAILURE)}`;
}

/** Runs a module of Node in a folder, gives what it cost; throws with its output when it fails. */
export function measureCommand(args: readonly string[], folder: string): Promise<CommandCost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    let peakBytes = 0;
    const sample = () => {
      if (child.pid !== undefined) peakBytes = Math.max(peakBytes, residentBytes(child.pid));
    };
    const timer = tellsMemory ? setInterval(sample, SAMPLE_INTERVAL) : undefined;
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({seconds, ...(tellsMemory && {peakBytes})});
      else reject(new Error(`${args.join(' ')} failed:\n${shorten(output)}`));
    });
  });
}
