import {type Dirent, existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import {isContent, ROOT_FILES} from './contentPaths';

/** The files of a site, before anything is made of them. */
export interface SiteFiles {
  /** The path of every file of src, docs, blog and static but hidden ones, and those at the root that are read, from the root of the site, sorted. */
  paths: readonly string[];
  /** The bytes of those that are read as content, by path. */
  bytes: ReadonlyMap<string, Uint8Array>;
  /** Why others that should be read cannot be, by path. */
  unreadable?: ReadonlyMap<string, string>;
  /** Takes the path of a file that is code, gives its text; undefined if it cannot be read. */
  readText?: ((file: string) => string | undefined) | undefined;
}

const LISTED_FOLDERS = ['src', 'docs', 'blog', 'static'];
const FOLDERS_OF_CONTENT = /^(?:src\/content|docs|blog)(?:\/|$)/;

const REASONS: Record<string, string> = {
  ENOENT: 'it is a link to a file that does not exist. Put the file itself there.',
  ELOOP: 'it is a link that leads to itself. Put the file itself there.',
  EACCES: 'its rights do not allow it. Let everybody read it ("chmod a+r").',
  EPERM: 'its rights do not allow it. Let everybody read it ("chmod a+r").',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function describeFailure(error: unknown): string {
  const code = codeOf(error);
  return `the file cannot be read: ${REASONS[code] ?? `the disk says ${code}. Copy it anew.`}`;
}

/** Walks one folder: adds what lies in it to `paths`, and what of the content nobody can read to `unreadable`. */
function listFolder(siteDir: string, folder: string, paths: string[], unreadable: Map<string, string>): void {
  const refuse = (file: string, message: string) => {
    if (FOLDERS_OF_CONTENT.test(file)) unreadable.set(file, message);
  };
  let entries: Dirent[];
  try {
    entries = readdirSync(path.join(siteDir, folder), {withFileTypes: true});
  } catch (error) {
    // A site may do without any of the folders.
    if (codeOf(error) !== 'ENOENT') {
      refuse(folder, describeFailure(error).replace('the file', 'the folder').replace('a+r', 'a+rx'));
    }
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) listFolder(siteDir, file, paths, unreadable);
    else if (entry.isFile()) paths.push(file);
    else {
      const message = describeSpecial(path.join(siteDir, file));
      if (message === undefined) paths.push(file);
      // An image that nobody can read is missing where it is shown.
      else if (isContent(file) || path.extname(file) === '') refuse(file, message);
    }
  }
}

/** Takes the place of what is neither a file nor a folder, gives why it is not read; undefined for a link to a file. */
function describeSpecial(place: string): string | undefined {
  try {
    const target = statSync(place);
    if (target.isFile()) return undefined;
    if (!lstatSync(place).isSymbolicLink()) {
      return 'this is neither a file nor a folder. Put a file there.';
    }
    const kind = target.isDirectory() ? 'a folder' : 'no file';
    return `this is a link to ${kind} (${path.basename(realpathSync(place))}). Put the files themselves there.`;
  } catch (error) {
    return describeFailure(error);
  }
}

function listFiles(siteDir: string): {paths: string[]; unreadable: Map<string, string>} {
  const paths = ROOT_FILES.filter((file) => existsSync(path.join(siteDir, file)));
  const unreadable = new Map<string, string>();
  for (const folder of LISTED_FOLDERS) listFolder(siteDir, folder, paths, unreadable);
  return {paths: paths.sort(), unreadable};
}

/** Takes the root of the site, gives the paths of its files, sorted, without reading them. */
export function listSitePaths(siteDir: string): readonly string[] {
  return listFiles(siteDir).paths;
}

/** Takes the root of the site, gives what reads a file of it when its text is needed, and then keeps it. */
export function textReader(siteDir: string): NonNullable<SiteFiles['readText']> {
  const texts = new Map<string, string | undefined>();
  return (file) => {
    if (!texts.has(file)) {
      const place = path.join(siteDir, file);
      texts.set(file, existsSync(place) ? readFileSync(place, 'utf8') : undefined);
    }
    return texts.get(file);
  };
}

/** Takes the root of the site, gives its files. */
export async function readSiteFiles(siteDir: string): Promise<SiteFiles> {
  const {paths, unreadable} = listFiles(siteDir);
  const bytes = new Map<string, Uint8Array>();
  // One after the other: that is quicker for small files, and never holds more than one of them open.
  for (const file of paths.filter(isContent)) {
    try {
      bytes.set(file, readFileSync(path.join(siteDir, file)));
    } catch (error) {
      unreadable.set(file, describeFailure(error));
    }
  }
  return {paths, bytes, unreadable, readText: textReader(siteDir)};
}
