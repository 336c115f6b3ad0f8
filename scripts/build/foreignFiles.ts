import {readdir, realpath} from 'node:fs/promises';
import path from 'node:path';

/** The hidden folder that belongs to a site: RFC 8615. */
const WELL_KNOWN = '.well-known';

/**
 * Takes the folder of a build, gives what stands in it and is nothing to publish: links, hidden files, and the
 * compressed files and configuration that are for nginx. Each with its reason.
 */
export async function findForeignFiles(build: string): Promise<string[]> {
  const folder = await realpath(build);
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .flatMap((entry) => {
      const file = path.relative(folder, path.join(entry.parentPath, entry.name));
      if (entry.isSymbolicLink()) return [`${file}: is a link.`];
      if (!entry.isFile() && !entry.isDirectory()) return [`${file}: is no file.`];
      if (entry.name.startsWith('.') && file !== WELL_KNOWN) return [`${file}: is hidden.`];
      return /\.(br|gz)$/.test(file) ? [`${file}: is compressed.`] : [];
    })
    .sort();
}
