import {spawnSync} from 'node:child_process';
import {findServer} from './server/findServer';

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];

/** Makes sure that there is an nginx for the tests of the server: one that is there, or one that it installs. */
function ensureServer(): void {
  if (findServer()) return;
  console.log('No nginx found that can send files compressed with Brotli: installing one.');
  // At this run level, Debian's packages install a service without starting it.
  const settings = ['DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1'];
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...command: string[]) => {
    const [program = '', ...args] = [...asRoot, 'env', ...settings, 'apt-get', ...command];
    return spawnSync(program, args, {stdio: 'inherit'}).status === 0;
  };
  if (run('update') && run('install', '-y', '--no-install-recommends', ...PACKAGES) && findServer()) return;
  console.error(
    `No nginx could be installed. Install the packages ${PACKAGES.join(' and ')} of Debian or Ubuntu, or name an nginx that has this module in the environment variable NGINX.`,
  );
  process.exit(1);
}

ensureServer();
