/**
 * `npm run serve:nginx`: serves `build/` as a host does, by nginx, compressed and with all headers. The environment
 * variable PORT names another port than 8080.
 */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {compressFiles} from './server/compressFiles';
import {readServerConfig} from './server/readServerConfig';
import {startServer} from './server/startServer';

const SITE = path.resolve(__dirname, '../build');

async function serveByNginx(port: number): Promise<void> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'cnoe-website-'));
  try {
    await compressFiles(SITE);
    const configFile = path.join(scratch, 'nginx.conf');
    const listen = `127.0.0.1:${port}`;
    const settings = {root: SITE, listen, base: '/', scratch, accessLog: 'off', patience: 10};
    await writeFile(configFile, await readServerConfig(SITE, settings));
    const server = await startServer({configFile});
    server.stderr?.pipe(process.stderr);
    console.log(`nginx serves the production build at http://${listen}`);
    // nginx hears of an interrupt by itself; it is waited for, so that its folder goes last.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => server.kill());
    await new Promise((resolve) => server.on('close', resolve));
  } finally {
    await rm(scratch, {recursive: true});
  }
}

void serveByNginx(Number(process.env.PORT ?? 8080));
