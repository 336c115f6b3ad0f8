// In the one style sheet of all pages, which the browser therefore never loads again for an island.
import '@site/src/css/custom.css';
import {startColorMode} from './colorMode';
import {startContents} from './contents';
import {startCopying} from './copying';

/** What the browser runs on every page of the production build. Where a page has no island, React is not loaded. */
async function start(): Promise<void> {
  startColorMode();
  startCopying();
  startContents();
  if (document.querySelector('[data-island]')) {
    const {hydrateIslands} = await import('./hydrateIslands');
    await hydrateIslands();
  }
  document.documentElement.dataset.hasHydrated = 'true';
}

start();
