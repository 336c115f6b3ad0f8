/**
 * `npm run build`: builds the site, and switches `build` to it when all of it is there. With `--nginx` first, as
 * `npm run build:nginx` has it, that is when it is compressed as well and has its configuration for nginx; the options
 * after it are those of `writeServerConfig.ts`.
 */
import {createRequire} from 'node:module';
import path from 'node:path';
import {BuildUnderWayError, buildAtomically} from './build/buildAtomically';
import {nginxCommands} from './build/nginxCommands';

const root = path.resolve(__dirname, '..');
const resolvePackage = createRequire(__filename).resolve;

async function build(args: readonly string[]): Promise<void> {
  const docusaurus = resolvePackage('@docusaurus/core/bin/docusaurus.mjs');
  const isForNginx = args[0] === '--nginx';
  const docusaurusArguments = isForNginx ? [] : args;
  try {
    process.exitCode = await buildAtomically(root, (folder) => [
      [process.execPath, docusaurus, 'build', '--out-dir', folder, ...docusaurusArguments],
      ...(isForNginx ? nginxCommands(folder, args.slice(1)) : []),
    ]);
  } catch (error) {
    if (!(error instanceof BuildUnderWayError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

void build(process.argv.slice(2));
