import {spawnSync} from 'node:child_process';
import {findBrowser} from './findBrowser';

/** Makes sure that there is a Chromium for the browser tests: one that is there, or one that it installs. */
function ensureBrowser(): void {
  if (findBrowser()) return;
  console.log('No Chromium found: installing one.');
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}})
      .status === 0;
  const isRoot = process.getuid?.() === 0;
  const install = (name: string) =>
    run('apt-get', 'install', '-y', '--no-install-recommends', name, 'fonts-liberation');
  if (isRoot && run('apt-get', 'update') && ['chromium-headless-shell', 'chromium'].some(install)) {
    if (findBrowser()) return;
  }
  if (run('npx', 'playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium') && findBrowser())
    return;
  console.error(
    'No Chromium could be installed. Install one and name it in the environment variable CHROMIUM.',
  );
  process.exit(1);
}

ensureBrowser();
