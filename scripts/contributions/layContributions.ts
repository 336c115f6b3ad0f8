import {appendFile, cp, mkdir, readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

/** In the name of a sample file: its text goes to the end of the file of this name without the mark. */
const APPENDED = /\.append(?=\.[^.]+$)/;

/**
 * Lays the files of a folder of sample contributions, which is laid out like the site, over the site: each takes the
 * place that its path names, and `blog/authors.append.yml` goes to the end of `blog/authors.yml`.
 */
export async function layContributions(samples: string, site: string): Promise<void> {
  const entries = await readdir(samples, {recursive: true, withFileTypes: true});
  for (const entry of entries.filter((found) => found.isFile()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const source = path.join(entry.parentPath, entry.name);
    const target = path.join(site, path.relative(samples, source));
    await mkdir(path.dirname(target), {recursive: true});
    if (APPENDED.test(entry.name)) await appendFile(target.replace(APPENDED, ''), await readFile(source));
    else await cp(source, target);
  }
}
