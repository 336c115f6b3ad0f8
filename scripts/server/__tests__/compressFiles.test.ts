import {mkdir, mkdtemp, open, readdir, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {compressFiles} from '../compressFiles';

const TEXT = '<p>The same words, the same words, and the same words again.</p>\n'.repeat(200);
const CHANGED = new Date('2026-01-02T03:04:05Z');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'compressed-'));
  await mkdir(path.join(folder, 'below'));
  await writeFile(path.join(folder, 'below/page.html'), TEXT);
  await writeFile(path.join(folder, 'picture.png'), TEXT);
  await writeFile(path.join(folder, 'short.txt'), 'a');
  await utimes(path.join(folder, 'below/page.html'), CHANGED, CHANGED);
});

afterEach(() => rm(folder, {recursive: true}));

describe('compressFiles', () => {
  it('writes what is smaller, of text only, and says how much that is', async () => {
    const {files, bytes, least} = await compressFiles(folder);
    expect((await readdir(folder, {recursive: true})).sort()).toEqual([
      'below',
      'below/page.html',
      'below/page.html.br',
      'below/page.html.gz',
      'picture.png',
      'short.txt',
    ]);
    const brotli = await readFile(path.join(folder, 'below/page.html.br'));
    const gzip = await readFile(path.join(folder, 'below/page.html.gz'));
    expect(brotliDecompressSync(brotli).toString()).toBe(TEXT);
    expect(gunzipSync(gzip).toString()).toBe(TEXT);
    expect({files, bytes, least}).toEqual({files: 2, bytes: TEXT.length + 1, least: brotli.length + 1});
  });

  it('writes the same bytes each time, without a trace of when and where', async () => {
    const read = () =>
      Promise.all(
        ['br', 'gz'].map((ending) => readFile(path.join(folder, `below/page.html.${ending}`), 'hex')),
      );
    await compressFiles(folder);
    const first = await read();
    await compressFiles(folder);
    expect(await read()).toEqual(first);
    expect(first[1]?.slice(8, 20)).toBe('0000000002ff');
  });

  it('keeps the time of the file, by which the server tells a change', async () => {
    await compressFiles(folder);
    const {mtime} = await stat(path.join(folder, 'below/page.html.br'));
    expect(mtime).toEqual(CHANGED);
  });

  it('leaves the file before to whoever has opened it', async () => {
    await compressFiles(folder);
    const reader = await open(path.join(folder, 'below/page.html.br'));
    await writeFile(path.join(folder, 'below/page.html'), TEXT.toUpperCase());
    await compressFiles(folder);
    expect(brotliDecompressSync(await reader.readFile()).toString()).toBe(TEXT);
    await reader.close();
    const written = await readFile(path.join(folder, 'below/page.html.br'));
    expect(brotliDecompressSync(written).toString()).toBe(TEXT.toUpperCase());
    expect((await readdir(path.join(folder, 'below'))).sort()).toEqual([
      'page.html',
      'page.html.br',
      'page.html.gz',
    ]);
  });

  it('removes what is no longer smaller', async () => {
    await compressFiles(folder);
    await writeFile(path.join(folder, 'below/page.html'), 'b');
    await compressFiles(folder);
    expect(await readdir(path.join(folder, 'below'))).toEqual(['page.html']);
  });
});
