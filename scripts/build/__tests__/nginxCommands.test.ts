import {existsSync} from 'node:fs';
import {mkdtemp, readdir, readFile, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {buildAtomically, type Command} from '../buildAtomically';
import {nginxCommands} from '../nginxCommands';

let root: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'site-')));
});

afterEach(() => rm(root, {recursive: true}));

/** A command that writes a site of one page with these contents to a folder. */
const writing = (html: string, folder: string): Command => [
  process.execPath,
  '-e',
  `const fs = require('node:fs'); fs.mkdirSync(${JSON.stringify(folder)}); fs.writeFileSync(${JSON.stringify(path.join(folder, 'index.html'))}, ${JSON.stringify(html)});`,
];

const pageWith = (policy: string) =>
  `<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head>${'<p>The same words.</p>'.repeat(100)}`;

const build = (html: string, ...options: string[]) =>
  buildAtomically(root, (folder) => [writing(html, folder), ...nginxCommands(folder, options)]);

const readConfig = () => readFile(path.join(root, 'build/.nginx.conf'), 'utf8');

describe('nginxCommands', () => {
  it('have a build served when its compressed files and its configuration are there', async () => {
    expect(await build(pageWith("default-src 'none'"), '--listen', '8081')).toBe(0);
    expect((await readdir(path.join(root, 'build'))).sort()).toEqual([
      '.nginx.conf',
      'index.html',
      'index.html.br',
      'index.html.gz',
    ]);
    const config = await readConfig();
    expect(config).toContain('listen 8081;');
    expect(config).toContain(`"default-src 'none'; frame-ancestors 'none'"`);
    // Not the link: until nginx reads its configuration anew, it serves the build that this one is for.
    expect(config).toContain(`root "${await realpath(path.join(root, 'build'))}";`);
  });

  it('leave what is served, with its configuration, when one of them fails', async () => {
    await build(pageWith("default-src 'none'"));
    const config = await readConfig();
    expect(await build('<p>No policy.</p>')).toBe(1);
    expect(await build(pageWith("default-src 'self'"), '--listen', 'nowhere')).toBe(1);
    expect(await readConfig()).toBe(config);
    expect(existsSync(path.join(root, 'build/index.html.br'))).toBe(true);
  });
});
