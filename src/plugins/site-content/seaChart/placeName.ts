import {placeWidth} from './textBoxes';

const longestLine = 152;

/** Sets a title in one line where it is short, else in two lines as even as its words allow. */
export function wrapPlaceName(title: string, spacing: number): string[] {
  const words = title.split(/\s+/).filter((word) => word !== '');
  const width = (line: string) => placeWidth(line, spacing);
  if (words.length < 2 || width(title) <= longestLine) return [words.join(' ')];
  const breaks = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return {lines, widest: Math.max(...lines.map(width))};
  });
  return breaks.reduce((best, next) => (next.widest < best.widest ? next : best)).lines;
}
