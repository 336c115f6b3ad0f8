/** The attributes of HTML in an MDX file that may name a file beside it, by element. */
const FILE_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['img', ['src']],
  ['video', ['src', 'poster']],
  ['audio', ['src']],
  ['source', ['src']],
  ['track', ['src']],
  ['a', ['href']],
]);

/** Takes the names of an element and of its attribute, tells whether the build takes a file that is named there. */
export function takesFile(element: string | null, attribute: string): boolean {
  return FILE_ATTRIBUTES.get(element ?? '')?.includes(attribute) ?? false;
}
