import {cp, mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** Made by tools, or large: a copy makes its own or borrows. */
const LEFT_OUT = new Set(['.git', '.docusaurus', 'build', 'node_modules', 'test-results', 'shots']);

/** Copies the site under root, with further files (from path to text), to a temporary folder; gives that folder. */
export async function copySite(root: string, files: ReadonlyMap<string, string>): Promise<string> {
  const site = await mkdtemp(path.join(tmpdir(), 'bench-'));
  await cp(root, site, {
    recursive: true,
    filter: (source) => !LEFT_OUT.has(path.relative(root, source)),
  });
  await symlink(path.join(root, 'node_modules'), path.join(site, 'node_modules'), 'junction');
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(site, file)), {recursive: true});
    await writeFile(path.join(site, file), text);
  }
  return site;
}

/** Removes a copy of the site. */
export async function removeSite(site: string): Promise<void> {
  await rm(site, {recursive: true, force: true});
}
