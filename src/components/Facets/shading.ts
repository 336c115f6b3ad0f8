/** The attribute of a row that is not shown; without script it has no effect. */
export const LEFT_OUT = 'data-left-out';

/** Leaves out the things whose places are true. */
export type Shade = (isLeftOut: readonly boolean[]) => void;

/**
 * Takes the elements of each thing and the attribute that leaves an element out; gives what sets it. Only what changes
 * is touched: a list of thousands answers within a frame.
 */
export function createShade(
  elements: readonly (readonly Element[])[],
  attribute: 'hidden' | 'inert' | typeof LEFT_OUT,
): Shade {
  const wasLeftOut = elements.map(([element]) => element?.hasAttribute(attribute) ?? false);
  return (isLeftOut) => {
    elements.forEach((ofThing, place) => {
      const now = isLeftOut[place] ?? false;
      if (wasLeftOut[place] === now) return;
      wasLeftOut[place] = now;
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
