import {type ChildProcess, spawn} from 'node:child_process';
import {findServer} from './findServer';

/** What nginx says when it is about to answer. */
const READY = 'start worker process ';

export interface ServerStart {
  /** The file of its configuration. */
  configFile: string;
  /** The open file that its standard output goes to; else that of this process. */
  output?: number;
  /** The id of the user and of the group as whom it runs; else as this process. */
  user?: number;
}

/**
 * Starts nginx, gives its process as soon as it answers. Rejects when there is no nginx, and with what nginx says when
 * it does not start.
 */
export function startServer({configFile, output, user}: ServerStart): Promise<ChildProcess> {
  const nginx = findServer();
  if (nginx === undefined)
    return Promise.reject(new Error('There is no nginx. Run scripts/ensureServer.ts.'));
  return new Promise((resolve, reject) => {
    const server = spawn(nginx, ['-e', 'stderr', '-c', configFile], {
      stdio: ['ignore', output ?? 'inherit', 'pipe'],
      ...(user !== undefined && {uid: user, gid: user}),
    });
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk;
      if (!said.includes(READY)) return;
      server.stderr?.off('data', listen);
      resolve(server);
    };
    server.stderr?.on('data', listen);
    server.on('error', reject);
    server.on('close', () => reject(new Error(`nginx did not start:\n${said}`)));
  });
}
