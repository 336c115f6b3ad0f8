import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {listSiteFiles} from './siteFiles';

/** Takes a folder, gives the SHA-256 of each file below it, as `sha256sum -c` reads them there. */
export async function writeChecksums(folder: string): Promise<string> {
  const lines = (await listSiteFiles(folder)).map(async (file) => {
    const bytes = await readFile(path.join(folder, file));
    return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
  });
  return (await Promise.all(lines)).join('');
}
