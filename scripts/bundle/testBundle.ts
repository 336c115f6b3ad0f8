/** `npm run test:bundle`: makes a bundle, unpacks it, checks its sums and runs the browser tests on it, under a base. */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {BUNDLE_NAME} from './makeBundle';

const SITE_BASE = '/site/';

const root = path.resolve(__dirname, '../..');
const workplace = mkdtempSync(path.join(tmpdir(), 'bundle-'));
try {
  const archive = path.join(workplace, 'bundle.tar.gz');
  const inherit = {cwd: root, stdio: 'inherit'} as const;
  execFileSync('npx', ['tsx', 'scripts/bundle.ts', '--base', SITE_BASE, '--output', archive], inherit);
  execFileSync('tar', ['-xzf', archive, '-C', workplace], inherit);
  const folder = path.join(workplace, BUNDLE_NAME);
  execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {cwd: folder, stdio: 'inherit'});
  const {status} = spawnSync(
    'npx',
    ['playwright', 'test', '--config', 'playwright.bundle.config.ts', ...process.argv.slice(2)],
    {...inherit, env: {...process.env, SITE_BASE, SITE_ROOT: path.join(folder, 'site')}},
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(workplace, {recursive: true});
}
