// In the one style sheet of all pages, which the browser therefore never loads again for an island.
import '@site/src/css/custom.css';
import {startColorMode} from './colorMode';
import {startContents} from './contents';
import {startCopying} from './copying';
import {startTabs} from './elements/tabs';

/** How long pictures that do not come hold React up at most, in milliseconds. */
const PATIENCE = 3000;

/**
 * Resolves when the page and its pictures are there and painted: what React needs is not to hold that up. A reader who
 * is at an island already does not wait for pictures, and none waits for one that hangs.
 */
async function loaded(islands: Iterable<Element>): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      window.addEventListener('load', resolve, {once: true});
      for (const island of islands) {
        for (const type of ['pointerover', 'focusin']) {
          island.addEventListener(type, resolve, {once: true, passive: true});
        }
      }
      setTimeout(resolve, PATIENCE);
    });
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** What the browser runs on every page of the production build. Where a page has no island, React is not loaded. */
async function start(): Promise<void> {
  startColorMode();
  startCopying();
  startContents();
  startTabs();
  const islands = document.querySelectorAll('[data-island]');
  if (islands.length > 0) {
    if (!('filtering' in document.documentElement.dataset)) await loaded(islands);
    const {hydrateIslands} = await import('./hydrateIslands');
    await hydrateIslands();
  }
  document.documentElement.dataset.hasHydrated = 'true';
}

start();
