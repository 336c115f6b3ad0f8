import {readdir, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, gzip, constants as zlib} from 'node:zlib';

/** The kinds of files that are worth compressing. */
export const COMPRESSED_EXTENSIONS = [
  'css',
  'csv',
  'html',
  'ics',
  'js',
  'json',
  'md',
  'mjs',
  'svg',
  'txt',
  'wasm',
  'webmanifest',
  'xml',
];

/** Where gzip names the system that it ran on. */
const GZIP_SYSTEM_OFFSET = 9;
const GZIP_SYSTEM_UNKNOWN = 255;

interface Encoding {
  extension: string;
  encode: (text: Buffer, isDraft: boolean) => Promise<Buffer>;
}

const ENCODINGS: readonly Encoding[] = [
  {
    extension: '.br',
    encode: (text, isDraft) =>
      promisify(brotliCompress)(text, {
        params: {
          [zlib.BROTLI_PARAM_QUALITY]: isDraft ? zlib.BROTLI_MIN_QUALITY + 1 : zlib.BROTLI_MAX_QUALITY,
          [zlib.BROTLI_PARAM_SIZE_HINT]: text.length,
        },
      }),
  },
  {
    extension: '.gz',
    encode: async (text, isDraft) => {
      const encoded: Buffer = await promisify(gzip)(text, {
        level: isDraft ? zlib.Z_BEST_SPEED : zlib.Z_BEST_COMPRESSION,
      });
      encoded[GZIP_SYSTEM_OFFSET] = GZIP_SYSTEM_UNKNOWN;
      return encoded;
    },
  },
];

/**
 * Makes a file of these bytes and this time of its change, in one step: whoever opens it gets all of the file before
 * or all of this one. Until then it has a hidden name, which is not served.
 */
async function putFile(file: string, bytes: Buffer, changed: Date): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  await writeFile(beside, bytes);
  await utimes(beside, changed, changed);
  await rename(beside, file);
}

/** Writes the encodings of one file that are smaller than it, gives how many bytes the smallest form has. */
async function compressFile(file: string, isDraft: boolean): Promise<number> {
  const [text, {mtime}] = await Promise.all([readFile(file), stat(file)]);
  let least = text.length;
  for (const {extension, encode} of ENCODINGS) {
    const encoded = await encode(text, isDraft);
    least = Math.min(least, encoded.length);
    if (encoded.length < text.length) {
      // The server takes the time of a change and the tag from the file that it sends.
      await putFile(file + extension, encoded, mtime);
    } else {
      await rm(file + extension, {force: true});
    }
  }
  return least;
}

/**
 * Writes a .br and a .gz file beside each text file of a folder and those below it, where they are smaller: the same
 * bytes for the same files. As a draft it is done in a moment, and less small. Gives how many files there were, with
 * their size and that of their smallest forms.
 */
export async function compressFiles(
  folder: string,
  {isDraft = false}: {isDraft?: boolean} = {},
): Promise<{files: number; bytes: number; least: number}> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile() && COMPRESSED_EXTENSIONS.includes(path.extname(entry.name).slice(1)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const waiting = files.values();
  const sum = {files: files.length, bytes: 0, least: 0};
  const compressWaiting = async () => {
    for (const file of waiting) {
      const least = await compressFile(file, isDraft);
      const {size} = await stat(file);
      sum.bytes += size;
      sum.least += least;
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, compressWaiting));
  return sum;
}
