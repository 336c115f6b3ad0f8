import {existsSync, readFileSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {isContent, ROOT_FILES} from './contentPaths';

/** The files of a site, before anything is made of them. */
export interface SiteFiles {
  /** The path of every file of src, docs, blog and static but hidden ones, and those at the root that are read, from the root of the site, sorted. */
  paths: readonly string[];
  /** The bytes of those that are read as content, by path. */
  bytes: ReadonlyMap<string, Uint8Array>;
}

const LISTED_FOLDERS = ['src', 'docs', 'blog', 'static'];

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function listFolder(siteDir: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(siteDir, folder), {recursive: true, withFileTypes: true});
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        path.relative(siteDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      )
      .filter((file) => !/(?:^|\/)\./.test(file));
  } catch (error) {
    // A site may do without any of the folders.
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Takes the root of the site, gives its files. */
export async function readSiteFiles(siteDir: string): Promise<SiteFiles> {
  const folders = await Promise.all(LISTED_FOLDERS.map((folder) => listFolder(siteDir, folder)));
  const atRoot = ROOT_FILES.filter((file) => existsSync(path.join(siteDir, file)));
  const paths = [...atRoot, ...folders.flat()].sort();
  // One after the other: that is quicker for small files, and never holds more than one of them open.
  const bytes = new Map(
    paths.filter(isContent).map((file) => [file, readFileSync(path.join(siteDir, file))]),
  );
  return {paths, bytes};
}
