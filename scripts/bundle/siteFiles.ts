import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {SERVER_CONFIG} from '../build/nginxCommands';

const ENCODED = /\.(?:br|gz)$/;

/**
 * Takes the folder of a built site, gives its files by their paths below it, sorted. What is for nginx is
 * left out: its configuration, and compressed forms beside a file, which would no longer be those of the file.
 */
export async function listSiteFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  const names = new Set(files);
  const isForNginx = (file: string) =>
    file === SERVER_CONFIG || (ENCODED.test(file) && names.has(file.replace(ENCODED, '')));
  return files.filter((file) => !isForNginx(file)).sort();
}

/** Takes an absolute path of the site and its files, gives the file that answers there, if there is one. */
function findFile(address: string, files: ReadonlySet<string>): string | undefined {
  const name = decodeURIComponent(address.slice(1));
  const names = name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}.html`];
  return names.find((file) => files.has(file));
}

/**
 * Takes an absolute path of the site and its files, gives the path of the file below the site's root, written as in an
 * address and with its ending; of a page that a server gives for its folder, the folder. Without such a file, nothing.
 */
export function pathOfFile(address: string, files: ReadonlySet<string>): string | undefined {
  const file = findFile(address, files);
  if (file === undefined) return undefined;
  const encoded = file.split('/').map(encodeURIComponent).join('/');
  return encoded.replace(/(^|\/)index\.html$/, '$1');
}

/** Takes two paths below the site's root, gives the address of the second as the first, a file, writes it. */
export function relativeAddress(from: string, to: string): string {
  const isFolder = to === '' || to.endsWith('/');
  const way = path.posix.relative(path.posix.dirname(`/${from}`), `/${to}`);
  if (way === '') return './';
  return (way.startsWith('.') ? way : `./${way}`) + (isFolder ? '/' : '');
}
