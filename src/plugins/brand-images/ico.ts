const HEADER_LENGTH = 6;
const ENTRY_LENGTH = 16;
const ICON_TYPE = 1;
const BITS_PER_PIXEL = 32;

/** Packs square PNG pictures of less than 256 px, each with its size, into one .ico file. */
export function toIco(pictures: {size: number; png: Buffer}[]): Buffer {
  const header = Buffer.alloc(HEADER_LENGTH + ENTRY_LENGTH * pictures.length);
  header.writeUInt16LE(ICON_TYPE, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({size, png}, index) => {
    const entry = HEADER_LENGTH + ENTRY_LENGTH * index;
    header.writeUInt8(size, entry);
    header.writeUInt8(size, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(BITS_PER_PIXEL, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({png}) => png)]);
}
