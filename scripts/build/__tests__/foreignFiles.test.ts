import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {findForeignFiles} from '../foreignFiles';

let folder: string;
let build: string;

/** A link to a folder with a page and what a site has that is hidden. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  build = path.join(folder, 'build');
  await mkdir(path.join(folder, 'newest/.well-known'), {recursive: true});
  await mkdir(path.join(folder, 'newest/docs'));
  await symlink('newest', build);
  await writeFile(path.join(build, 'index.html'), '');
  await writeFile(path.join(build, '.well-known/security.txt'), '');
});

afterEach(() => rm(folder, {recursive: true}));

describe('findForeignFiles', () => {
  it('finds none in a site, behind a link', async () => {
    expect(await findForeignFiles(build)).toEqual([]);
  });

  it('finds links, hidden files and what is for the server', async () => {
    await symlink('..', path.join(build, 'out'));
    await symlink('../index.html', path.join(build, 'docs/leak.html'));
    await symlink('/no/such', path.join(build, 'dead'));
    await mkdir(path.join(build, '.git'));
    await writeFile(path.join(build, '.git/config'), '');
    await writeFile(path.join(build, 'docs/.env'), '');
    await writeFile(path.join(build, 'index.html.br'), '');
    expect(await findForeignFiles(build)).toEqual([
      '.git: is hidden.',
      'dead: is a link.',
      'docs/.env: is hidden.',
      'docs/leak.html: is a link.',
      'index.html.br: is compressed.',
      'out: is a link.',
    ]);
  });
});
