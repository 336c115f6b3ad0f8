/** Takes a heading of the survey and the id of a technology, gives the key by which script finds its rows. */
export function soundingKey(label: string, technology: string): string {
  return `${label} ${technology}`;
}
