import {existsSync} from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';

/** The one without a window first: with it the tests take two thirds of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

/**
 * The Chromium to test with: the one that the environment variable CHROMIUM names, one on the path, or Playwright's
 * own; undefined when there is none.
 */
export function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [process.env.CHROMIUM, ...onPath, chromium.executablePath()].find(
    (file) => file && existsSync(file),
  );
}
