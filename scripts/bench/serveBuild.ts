import {spawn} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';
import {freePort} from '../freePort';

/** How a build is served: by `scripts/serve.ts`, as it is, or by `scripts/serveByNginx.ts`, as a host does. */
export type ServingScript = 'serve.ts' | 'serveByNginx.ts';

/**
 * Takes the folder of a site that has been built, serves the build on loopback while `use` runs, which takes the
 * origin; gives what that gives. Throws when the server ends.
 */
export async function serveBuild<Result>(
  site: string,
  script: ServingScript,
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  const port = freePort();
  const server = spawn(process.execPath, ['--import', 'tsx', path.join(site, 'scripts', script)], {
    cwd: site,
    env: {...process.env, PORT: String(port)},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  try {
    await Promise.race([
      once(server.stdout, 'data'),
      ended.then(() => Promise.reject(new Error('The server of the build ended.'))),
    ]);
    return await use(`http://localhost:${port}`);
  } finally {
    server.kill();
    await ended;
  }
}
