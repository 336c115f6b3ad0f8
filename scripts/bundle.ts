/**
 * `npm run bundle`: packs `build/` into `cnoe-website.tar.gz`, or into what `--output` names. `--base /path/` is for
 * the page for unknown addresses.
 */
import {stat} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {buildDate} from '../src/loader/buildDate';
import {writeBillOfMaterials} from './billOfMaterials';
import {BUNDLE_NAME, makeBundle} from './bundle/makeBundle';

async function bundle(): Promise<void> {
  const root = path.resolve(__dirname, '..');
  const {values} = parseArgs({
    options: {
      base: {type: 'string', default: '/'},
      output: {type: 'string', default: path.join(root, `${BUNDLE_NAME}.tar.gz`)},
    },
  });
  const day = buildDate();
  const bill = await writeBillOfMaterials(root, day);
  await makeBundle({...values, build: path.join(root, 'build'), day, bill});
  const {size} = await stat(values.output);
  console.log(`${values.output} holds the whole site: ${(size / 1e6).toFixed(1)} MB.`);
}

bundle().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
