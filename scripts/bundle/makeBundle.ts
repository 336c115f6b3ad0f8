import {mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {writeChecksums} from './checksums';
import {writeReadme} from './readme';
import {relocateSite} from './relocateSite';
import {writeArchive} from './writeArchive';

/** The folder that the archive holds. */
export const BUNDLE_NAME = 'cnoe-website';

export interface BundleOptions {
  /** The folder of the built site. */
  build: string;
  /** The archive to write. */
  output: string;
  /** Where the page for unknown addresses takes the site to lie, with slashes at both ends. */
  base: string;
  /** The day that its files are dated to, as YYYY-MM-DD. */
  day: string;
  /** The bill of materials, as text. */
  bill: string;
}

/**
 * Packs a built site into one archive that any static server can serve under any base address, with its bill of
 * materials and checksums. Throws when the base address is not one or the site has a dead address; then an archive
 * that was there stays as it was.
 */
export async function makeBundle({build, output, base, day, bill}: BundleOptions): Promise<void> {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw new RangeError(`"${base}" is no base address. Write a path such as "/" or "/site/".`);
  }
  // Beside the archive, so that it can be moved there in one step.
  const workplace = await mkdtemp(path.join(path.dirname(path.resolve(output)), '.bundle-'));
  try {
    const folder = path.join(workplace, BUNDLE_NAME);
    await relocateSite(build, path.join(folder, 'site'), base);
    await writeFile(path.join(folder, 'bom.cdx.json'), bill);
    await writeFile(path.join(folder, 'README.txt'), writeReadme(day, base));
    await writeFile(path.join(folder, 'SHA256SUMS'), await writeChecksums(folder));
    const archive = path.join(workplace, 'archive');
    await writeArchive(folder, archive, day);
    await rename(archive, output);
  } finally {
    await rm(workplace, {recursive: true});
  }
}
