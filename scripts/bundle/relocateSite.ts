import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {type Relocate, rewritePage, rewriteXml} from './rewriteAddresses';
import {listSiteFiles, pathOfFile, relativeAddress} from './siteFiles';

/** The page that a server shows at addresses of any depth, so that no relative address in it would hold. */
const NOT_FOUND = '404.html';

const REWRITERS: Record<string, typeof rewritePage> = {'.html': rewritePage, '.xml': rewriteXml};

/** How files that are copied as they are would name another file from the site's root. */
const ROOTED: Record<string, RegExp> = {
  '.css': /url\(\s*["']?\/(?!\/)/i,
  '.svg': /(?:href|src)=["']\/(?!\/)/i,
  '.webmanifest': /"\/(?!\/)/,
};

/**
 * Copies a built site to a folder, with addresses that hold wherever it is served: those of its own are relative to
 * the page that they stand in, and name the file. Only the page for unknown addresses names the base address. Throws
 * with all problems when an address leads to no file or cannot be made relative.
 */
export async function relocateSite(build: string, folder: string, base: string): Promise<void> {
  const files = await listSiteFiles(build);
  const names = new Set(files);
  const problems: string[] = [];
  for (const file of files) {
    const [from, to] = [path.join(build, file), path.join(folder, file)];
    await mkdir(path.dirname(to), {recursive: true});
    const extension = path.extname(file);
    const rewrite = REWRITERS[extension];
    if (rewrite) {
      const relocate: Relocate = (address) => {
        const target = pathOfFile(address, names);
        if (target === undefined) return undefined;
        return file === NOT_FOUND ? base + target : relativeAddress(file, target);
      };
      const found: string[] = [];
      await writeFile(to, rewrite(await readFile(from, 'utf8'), relocate, found));
      problems.push(...found.map((problem) => `${file}: ${problem}`));
    } else {
      if (ROOTED[extension]?.test(await readFile(from, 'utf8'))) {
        problems.push(`${file}: names a file from the site's root. Name it from where the file is.`);
      }
      await cp(from, to);
    }
  }
  if (problems.length > 0)
    throw new Error(`${problems.length} problems in ${build}\n  ${problems.join('\n  ')}`);
}
