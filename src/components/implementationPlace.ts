const KIND_WORDS = / reference implementation$/;

/** Takes the name of a reference implementation, gives where it runs, for a column that says what it is. */
export function implementationPlace(name: string): string {
  return name.replace(KIND_WORDS, '');
}
