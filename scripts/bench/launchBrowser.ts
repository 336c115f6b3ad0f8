import {type Browser, chromium} from '@playwright/test';
import {findBrowser} from '../findBrowser';

/** Runs Chromium while `use` runs, and gives what that gives; throws when there is no Chromium. */
export async function launchBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const executablePath = findBrowser();
  if (!executablePath) {
    throw new Error('No Chromium found. Name one in the environment variable CHROMIUM.');
  }
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
