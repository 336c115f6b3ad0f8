import {createRequire} from 'node:module';
import path from 'node:path';
import type {Command} from './buildAtomically';

const SCRIPTS = path.resolve(__dirname, '..');
const tsx = createRequire(__filename).resolve('tsx/cli');

/**
 * The configuration of nginx, in the build that it is for: it holds hashes of its scripts, so the two are exchanged
 * together. The server keeps what is hidden to itself.
 */
export const SERVER_CONFIG = '.nginx.conf';

/**
 * Takes the folder of a build and options of `writeServerConfig.ts`, gives the commands that make it ready for nginx:
 * its compressed files, and its configuration.
 */
export function nginxCommands(folder: string, options: readonly string[]): Command[] {
  const run = (script: string, ...args: string[]): Command => [
    process.execPath,
    tsx,
    path.join(SCRIPTS, script),
    ...args,
  ];
  return [
    run('precompress.ts', folder),
    run('writeServerConfig.ts', folder, '--output', path.join(folder, SERVER_CONFIG), ...options),
  ];
}
