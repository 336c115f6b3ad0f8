/** Takes a PNG file, returns the size that its header states. Throws if it is no PNG. */
export function readPngSize(png: Buffer): {width: number; height: number} {
  if (png.toString('latin1', 1, 4) !== 'PNG') {
    throw new Error('The file does not begin as a PNG does.');
  }
  return {width: png.readUInt32BE(16), height: png.readUInt32BE(20)};
}
