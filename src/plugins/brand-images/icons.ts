import {toIco} from './ico';
import {drawSquare} from './squareImage';

const PAPER = '#fcfbf7';

/** How much of an icon's width the mark takes. Masks may cut off all but the middle 80 %, as a circle. */
const MARK_SHARE = {framed: 0.76, maskable: 0.56};

/** The sizes at which the icon of a browser tab is drawn; below 24 px the mark has a simpler form. */
const TAB_SIZES = [16, 32, 48];
const SMALLEST_FULL_MARK = 24;

/**
 * Draws the icons that browsers and devices ask for.
 * Takes the sources of the mark and of its small form as SVG, returns file names and contents.
 */
export function drawIcons({mark, smallMark}: {mark: string; smallMark: string}): Map<string, Buffer> {
  const tabIcons = TAB_SIZES.map((size) => ({
    size,
    png: drawSquare(size < SMALLEST_FULL_MARK ? smallMark : mark, size),
  }));
  return new Map([
    ['apple-touch-icon.png', drawSquare(onPaper(mark, MARK_SHARE.framed), 180)],
    ['icon-192.png', drawSquare(onPaper(mark, MARK_SHARE.framed), 192)],
    ['icon-512.png', drawSquare(onPaper(mark, MARK_SHARE.framed), 512)],
    ['icon-maskable-512.png', drawSquare(onPaper(mark, MARK_SHARE.maskable), 512)],
    ['favicon.ico', toIco(tabIcons)],
  ]);
}

function onPaper(mark: string, share: number): string {
  const margin = `${(100 * (1 - share)) / 2}%`;
  const width = `${100 * share}%`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <rect width="512" height="512" fill="${PAPER}"/>
  <image x="${margin}" y="${margin}" width="${width}" height="${width}" href="data:image/svg+xml;base64,${Buffer.from(mark).toString('base64')}"/>
</svg>`;
}
