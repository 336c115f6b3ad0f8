import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {collectPolicies} from './collectPolicies';
import {type ServerSettings, serverConfig} from './serverConfig';

const TEMPLATE = path.resolve(__dirname, '../../server/nginx.conf');

/** Takes the name of a file of HTML below the site, gives the path at which it answers. */
function pagePath(file: string): string {
  return `/${file.split(path.sep).join('/')}`.replace(/\.html$/, '').replace(/^\/index$/, '/');
}

/**
 * Reads the pages of a built site, gives the configuration with which nginx serves it under their own policies. Throws
 * what `collectPolicies` and `serverConfig` throw.
 */
export async function readServerConfig(site: string, settings: ServerSettings): Promise<string> {
  const entries = await readdir(site, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const pages = await Promise.all(
    files.map(async (file) => [pagePath(path.relative(site, file)), await readFile(file, 'utf8')] as const),
  );
  return serverConfig(await readFile(TEMPLATE, 'utf8'), settings, collectPolicies(new Map(pages)));
}
