import type {ComponentType} from 'react';

/** The parts of pages that React takes over in the browser, each with its own data: by name, what loads it. */
export const ISLANDS = {
  'capability-map': () => import('./CapabilityMapIsland'),
  patterns: () => import('./PatternsIsland'),
  talks: () => import('./TalksIsland'),
  technologies: () => import('./TechnologiesIsland'),
} satisfies Record<string, () => Promise<{default: ComponentType}>>;

export type IslandName = keyof typeof ISLANDS;
