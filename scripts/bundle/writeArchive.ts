import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createGzip, constants as zlib} from 'node:zlib';

/**
 * Packs a folder under its name into a .tar.gz file: the same files and day (YYYY-MM-DD) give the same bytes, whoever
 * packs them and whenever. Needs GNU tar; throws when it fails.
 */
export async function writeArchive(folder: string, output: string, day: string): Promise<void> {
  const tar = spawn(
    'tar',
    [
      '--create',
      '--format=ustar',
      '--sort=name',
      `--mtime=${day}T00:00:00Z`,
      '--owner=0',
      '--group=0',
      '--numeric-owner',
      '--mode=u=rwX,go=rX',
      `--directory=${path.dirname(folder)}`,
      path.basename(folder),
    ],
    {stdio: ['ignore', 'pipe', 'inherit'], env: {...process.env, LC_ALL: 'C'}},
  );
  const [[code]] = await Promise.all([
    once(tar, 'close'),
    pipeline(tar.stdout, createGzip({level: zlib.Z_BEST_COMPRESSION}), createWriteStream(output)),
  ]);
  if (code !== 0) throw new Error(`tar ends with ${code}. Packing needs GNU tar.`);
}
