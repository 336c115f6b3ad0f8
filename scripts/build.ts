/** `npm run build`: builds the site, and switches `build` to it when all of it is there. */
import {createRequire} from 'node:module';
import path from 'node:path';
import {BuildUnderWayError, buildAtomically} from './build/buildAtomically';

const root = path.resolve(__dirname, '..');
const resolvePackage = createRequire(__filename).resolve;

async function build(docusaurusArguments: readonly string[]): Promise<void> {
  const docusaurus = resolvePackage('@docusaurus/core/bin/docusaurus.mjs');
  try {
    process.exitCode = await buildAtomically(root, (folder) => [
      [process.execPath, docusaurus, 'build', '--out-dir', folder, ...docusaurusArguments],
    ]);
  } catch (error) {
    if (!(error instanceof BuildUnderWayError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

void build(process.argv.slice(2));
