import {chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** Made by tools, or large: a copy makes its own or borrows. */
const LEFT_OUT = new Set([
  '.git',
  '.docusaurus',
  '.builds',
  'build',
  'node_modules',
  'test-results',
  'shots',
]);

async function writeFiles(site: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(site, file)), {recursive: true});
    await writeFile(path.join(site, file), text);
  }
}

/**
 * Makes a site of these files (from path to text), with the packages of the site under root, in a temporary folder
 * whose name begins as said; gives that folder.
 */
export async function createSite(
  root: string,
  files: ReadonlyMap<string, string>,
  prefix = 'bench-',
): Promise<string> {
  const site = await mkdtemp(path.join(tmpdir(), prefix));
  // nginx that root starts reads it as another user.
  await chmod(site, 0o755);
  await symlink(path.join(root, 'node_modules'), path.join(site, 'node_modules'), 'junction');
  await writeFiles(site, files);
  return site;
}

/**
 * Copies the site under root, with further files (from path to text), to a temporary folder whose name begins as said;
 * gives that folder.
 */
export async function copySite(
  root: string,
  files: ReadonlyMap<string, string>,
  prefix?: string,
): Promise<string> {
  const site = await createSite(root, new Map(), prefix);
  await cp(root, site, {
    recursive: true,
    filter: (source) => !LEFT_OUT.has(path.relative(root, source)),
  });
  await writeFiles(site, files);
  return site;
}

/** Removes a site that one of these made. */
export async function removeSite(site: string): Promise<void> {
  await rm(site, {recursive: true, force: true});
}
