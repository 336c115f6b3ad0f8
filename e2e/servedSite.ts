import type {ChildProcess} from 'node:child_process';
import {chmod, chown, mkdir, mkdtemp, open, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {freePort} from '../scripts/freePort';
import {readServerConfig} from '../scripts/server/readServerConfig';
import {startServer} from '../scripts/server/startServer';

/** The user as whom a server under test runs when the tests run as root. */
export const NOBODY = 65_534;

/** How many seconds the server under test waits for a client. */
const PATIENCE = 2;

/** A folder to serve from, and a server that runs as nobody of importance. */
export interface ServedSite {
  port: number;
  server: ChildProcess;
  /** All that it has said of errors and of itself. */
  complaints: () => string;
  /** The requests that it has logged. */
  readLog: () => Promise<string>;
  /** Ends the server at once, and removes what it wrote. */
  end: () => Promise<void>;
}

/** Makes a folder that everybody may look into. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cnoe-website-'));
  await chmod(folder, 0o755);
  return folder;
}

/** Starts nginx on a folder, below a base address, without any rights of the administrator. */
export async function serveSite(root: string, base = '/'): Promise<ServedSite> {
  const scratch = await makeFolder();
  const port = freePort();
  const configFile = path.join(scratch, 'nginx.conf');
  const logFile = path.join(scratch, 'access.log');
  await writeFile(
    configFile,
    await readServerConfig(root, {
      root,
      listen: `127.0.0.1:${port}`,
      base,
      scratch: path.join(scratch, 'own'),
      accessLog: '/dev/stdout',
      patience: PATIENCE,
    }),
  );
  await mkdir(path.join(scratch, 'own'));
  const log = await open(logFile, 'w');
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    await chown(path.join(scratch, 'own'), NOBODY, NOBODY);
    await chown(logFile, NOBODY, NOBODY);
  }
  const server = await startServer({configFile, output: log.fd, ...(isRoot && {user: NOBODY})});
  let complaints = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk;
  });
  const ended = new Promise((resolve) => server.on('close', resolve));
  return {
    port,
    server,
    complaints: () => complaints,
    readLog: () => readFile(logFile, 'utf8'),
    end: async () => {
      server.kill('SIGTERM');
      await ended;
      await log.close();
      await rm(scratch, {recursive: true});
    },
  };
}
