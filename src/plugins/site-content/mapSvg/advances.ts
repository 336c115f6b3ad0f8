/** The advance width of a letter in em; undefined where the font has no glyph for it. */
export type Advances = (letter: string) => number | undefined;

const MISSING_GLYPH = 0;

function findTables(font: Buffer): (tag: string) => Buffer {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + 16 * index;
    const start = font.readUInt32BE(record + 8);
    const tag = font.toString('latin1', record, record + 4);
    tables.set(tag, font.subarray(start, start + font.readUInt32BE(record + 12)));
  }
  return (tag) => {
    const table = tables.get(tag);
    if (!table) throw new RangeError(`The font has no table "${tag}".`);
    return table;
  };
}

/** Format 4 of the table cmap: the glyphs of the basic plane. */
function readGlyphs(cmap: Buffer): Map<number, number> {
  const offsets = Array.from({length: cmap.readUInt16BE(2)}, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new RangeError('The font has no cmap of format 4.');
  const table = cmap.subarray(start);
  const size = table.readUInt16BE(6);
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < size; segment += 2) {
    const last = table.readUInt16BE(14 + segment);
    const first = table.readUInt16BE(16 + size + segment);
    const delta = table.readUInt16BE(16 + 2 * size + segment);
    const rangeAt = 16 + 3 * size + segment;
    const range = table.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : table.readUInt16BE(rangeAt + range + 2 * (code - first));
      const isMissing = range !== 0 && listed === MISSING_GLYPH;
      glyphs.set(code, isMissing ? MISSING_GLYPH : (listed + delta) % 0x10000);
    }
  }
  return glyphs;
}

/** Takes a static TrueType font, gives the widths of its letters; throws if one of its tables is not there. */
export function readAdvances(font: Buffer): Advances {
  const table = findTables(font);
  const unitsPerEm = table('head').readUInt16BE(18);
  const lastMetric = table('hhea').readUInt16BE(34) - 1;
  const metrics = table('hmtx');
  const glyphs = readGlyphs(table('cmap'));
  return (letter) => {
    const glyph = glyphs.get(letter.codePointAt(0) ?? 0) ?? MISSING_GLYPH;
    if (glyph === MISSING_GLYPH) return undefined;
    return metrics.readUInt16BE(4 * Math.min(glyph, lastMetric)) / unitsPerEm;
  };
}
