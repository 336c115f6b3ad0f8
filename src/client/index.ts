// In the one style sheet of all pages, which the browser therefore never loads again for an island.
import '@site/src/css/custom.css';
import {startColorMode} from './colorMode';
import {startContents} from './contents';
import {startCopying} from './copying';

/** Resolves when the page and its pictures are there and painted: what React needs is not to hold that up. */
async function loaded(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, {once: true}));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** What the browser runs on every page of the production build. Where a page has no island, React is not loaded. */
async function start(): Promise<void> {
  startColorMode();
  startCopying();
  startContents();
  if (document.querySelector('[data-island]')) {
    if (!('filtering' in document.documentElement.dataset)) await loaded();
    const {hydrateIslands} = await import('./hydrateIslands');
    await hydrateIslands();
  }
  document.documentElement.dataset.hasHydrated = 'true';
}

start();
