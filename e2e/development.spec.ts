import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {freePort} from '../scripts/freePort';
import {copySite, removeSite} from '../scripts/siteCopy';

const ROOT = path.resolve(__dirname, '..');
const DRAFT = 'blog/2026-02-03-a-draft/index.mdx';

const BROKEN = `---
slug: a-draft
title: A draft
authors: [nobody-here]
tags: [cnoe]
---

The first paragraph is the excerpt.

{/* truncate */}

This <b>tag is open, and {so is this brace.
`;

const SOUND = BROKEN.replace('nobody-here', 'community').replace(
  'This <b>tag is open, and {so is this brace.',
  'This sentence is sound.',
);

/** Starts `npm start` on a copy of the site; resolves when it answers, rejects if it ends before. */
async function startDevelopment(site: string, port: number): Promise<ChildProcess> {
  const server = spawn(
    process.execPath,
    [require.resolve('@docusaurus/core/bin/docusaurus.mjs'), 'start', '--no-open', '--port', String(port)],
    {cwd: site, env: {...process.env, NODE_ENV: 'development'}},
  );
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const output of [server.stdout, server.stderr]) {
      output?.on('data', (chunk: Buffer) => {
        said += chunk;
        if (said.includes('compiled')) resolve();
      });
    }
    server.once('exit', () => reject(new Error(said)));
  });
  return server;
}

test('a draft with problems does not stop npm start: the browser shows them over the page until they are mended', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const site = await copySite(ROOT, new Map([[DRAFT, BROKEN]]));
  const file = path.join(site, DRAFT);
  const port = freePort();
  const server = await startDevelopment(site, port);
  const ended = once(server, 'exit');
  const overlay = page.getByRole('dialog', {name: /problems? in the content/});
  const slow = {timeout: 60_000};
  try {
    await test.step('it starts, and says all at once where what is wrong', async () => {
      await page.goto(`http://localhost:${port}/blog/a-draft`);
      await expect(overlay).toBeVisible(slow);
      await expect(overlay).toContainText(`${DRAFT}:4:11`);
      await expect(overlay).toContainText('nobody-here');
      await expect(overlay).toContainText('Add it to blog/authors.yml');
      await expect(overlay).toContainText(`${DRAFT}:12:`);
      await expect(page.getByRole('heading', {level: 1})).toHaveText('A draft');
    });
    await test.step('the rest of the site is there', async () => {
      await page.goto(`http://localhost:${port}/technologies`);
      await expect(page.getByRole('heading', {level: 1})).toBeVisible(slow);
      await page.goto(`http://localhost:${port}/blog/a-draft`);
    });
    await test.step('mended, the overlay goes and the text comes', async () => {
      await writeFile(file, SOUND);
      await expect(overlay).toBeHidden(slow);
      await expect(page.getByText('This sentence is sound.')).toBeVisible(slow);
    });
    await test.step('broken anew, it comes again, and can be hidden', async () => {
      await writeFile(file, `${await readFile(file, 'utf8')}\n{still open\n`);
      await expect(overlay).toBeVisible(slow);
      await overlay.getByRole('button').click();
      await expect(overlay).toBeHidden();
    });
    await test.step('an entry that is no YAML is told too', async () => {
      await writeFile(file, SOUND);
      await mkdir(path.join(site, 'src/content/talks'), {recursive: true});
      await writeFile(path.join(site, 'src/content/talks/broken.yaml'), 'title: "open\n');
      await expect(overlay).toContainText('src/content/talks/broken.yaml:1', slow);
    });
  } finally {
    server.kill('SIGTERM');
    await ended;
    await removeSite(site);
  }
});
