/** Takes the source of an SVG picture, returns an address that holds all of it. */
export function toDataAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
