/** `npm run figures`: weighs one page of each kind and writes the table of the README. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {BUILD, builtFile} from '../e2e/site';
import {WEIGHED_PAGES} from '../e2e/weighedPages';
import {findBrowser} from './findBrowser';
import {toRow, weighPage, writeTable} from './pageWeight';

const PORT = '4175';
const README = path.resolve(__dirname, '../README.md');

function fileOf(address: string): string {
  const {pathname} = new URL(address);
  return path.join(BUILD, builtFile(pathname) ?? pathname);
}

async function weighAll(): Promise<string[]> {
  const server = spawn(process.execPath, [require.resolve('tsx/cli'), path.join(__dirname, 'serve.ts')], {
    env: {...process.env, PORT},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch({executablePath: findBrowser(), args: ['--no-sandbox']});
  try {
    await once(server.stdout, 'data');
    const rows: string[] = [];
    for (const {name, address} of WEIGHED_PAGES) {
      const page = await browser.newPage();
      const {weight} = await weighPage(page, `http://localhost:${PORT}${address}`, fileOf);
      rows.push(toRow(name, weight));
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
    server.kill();
  }
}

async function writeFigures(): Promise<void> {
  const rows = await weighAll();
  await writeFile(README, writeTable(await readFile(README, 'utf8'), rows));
  console.log(rows.join('\n'));
}

void writeFigures();
