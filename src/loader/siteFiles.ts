import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import type {ContentProblem} from '../model/problems';

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

/** Takes the root of the site, gives the path of every file of src, docs, blog and static but hidden ones, sorted. */
export async function listSiteFiles(siteDir: string): Promise<string[]> {
  const folders = await Promise.all(LISTED_FOLDERS.map((folder) => listFolder(siteDir, folder)));
  return folders.flat().sort();
}

/** Takes bytes that are not UTF-8, gives the text before the first wrong byte. */
function soundStart(bytes: Buffer): string {
  const lenient = bytes.toString('utf8');
  const again = Buffer.from(lenient);
  let length = 0;
  while (length < bytes.length && bytes[length] === again[length]) length += 1;
  return bytes
    .subarray(0, length)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
}

/** Takes a file of the site, gives its text, or undefined and a problem when it is not UTF-8. */
export async function readText(
  siteDir: string,
  file: string,
  problems: ContentProblem[],
): Promise<string | undefined> {
  const bytes = await readFile(path.join(siteDir, file));
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    const lines = soundStart(bytes).split('\n');
    problems.push({
      file,
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
      field: '',
      message: 'a character here is not UTF-8. Save the file as UTF-8.',
    });
    return undefined;
  }
}
