import {ISLANDS, type IslandName} from '@site/src/islands';
import {type ComponentType, createElement, type ReactNode, startTransition, useEffect} from 'react';
import {hydrateRoot} from 'react-dom/client';

interface TakenOverProps {
  onTakenOver: () => void;
  children?: ReactNode;
}

/** Tells when its children have been taken over. What their effects change at once has then been drawn, too. */
function TakenOver({onTakenOver, children}: TakenOverProps): ReactNode {
  useEffect(onTakenOver, [onTakenOver]);
  return children;
}

function isIslandName(name: string): name is IslandName {
  return Object.hasOwn(ISLANDS, name);
}

/** Lets React take over each island of the page, and resolves when it has; rejects when the script of one does not come. */
export async function hydrateIslands(): Promise<void> {
  await Promise.all(
    [...document.querySelectorAll<HTMLElement>('[data-island]')].map(async (element) => {
      const name = element.dataset.island ?? '';
      if (!isIslandName(name)) throw new Error(`Unknown island "${name}"`);
      const {default: Component}: {default: ComponentType} = await ISLANDS[name]();
      await new Promise<void>((resolve) => {
        // In steps, between which the page answers.
        startTransition(() => {
          hydrateRoot(element, createElement(TakenOver, {onTakenOver: resolve}, createElement(Component)));
        });
      });
    }),
  );
}
