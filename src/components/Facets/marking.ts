/** The attribute of a row that is not shown; without script it has no effect. */
export const LEFT_OUT = 'data-left-out';

/** The attribute of what is left out and still to be seen. */
export const FADED = 'data-faded';

/** Marks the things whose places are true, and not those that are false; leaves the others as they are. */
export type Mark = (isMarked: readonly (boolean | undefined)[]) => void;

/**
 * Takes the elements of each thing and the attribute that marks an element; gives what marks things. Only what changes
 * is touched: a list of thousands answers within a frame.
 */
export function createMarking(elements: readonly (readonly Element[])[], attribute: string): Mark {
  const wasMarked = elements.map(([element]) => element?.hasAttribute(attribute) ?? false);
  return (isMarked) => {
    elements.forEach((ofThing, place) => {
      const now = isMarked[place];
      if (now === undefined || wasMarked[place] === now) return;
      wasMarked[place] = now;
      for (const element of ofThing) element.toggleAttribute(attribute, now);
    });
  };
}

/** Takes an element, the name of a data attribute and keys, gives the elements within it that carry each key. */
export function elementsByKey(root: Element, name: string, keys: readonly string[]): Element[][] {
  const found = new Map<string, Element[]>(keys.map((key) => [key, []]));
  for (const element of root.querySelectorAll(`[${name}]`)) {
    found.get(element.getAttribute(name) ?? '')?.push(element);
  }
  return keys.map((key) => found.get(key) ?? []);
}
