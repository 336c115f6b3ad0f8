import {ISLANDS, type IslandName} from '@site/src/islands';
import {type ComponentType, createElement, startTransition} from 'react';
import {hydrateRoot} from 'react-dom/client';

function isIslandName(name: string): name is IslandName {
  return Object.hasOwn(ISLANDS, name);
}

/** Lets React take over each island of the page; rejects when the script of one does not come. */
export async function hydrateIslands(): Promise<void> {
  await Promise.all(
    [...document.querySelectorAll<HTMLElement>('[data-island]')].map(async (element) => {
      const name = element.dataset.island ?? '';
      if (!isIslandName(name)) throw new Error(`Unknown island "${name}"`);
      const {default: Component}: {default: ComponentType} = await ISLANDS[name]();
      // In steps, between which the page answers.
      startTransition(() => {
        hydrateRoot(element, createElement(Component));
      });
    }),
  );
}
