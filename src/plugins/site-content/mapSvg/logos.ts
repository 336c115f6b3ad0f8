import type {InlineLogo, MapTechnology} from '../../../model/pageData';
import type {Box} from '../seaChart/box';
import {PALETTE} from './palette';
import {element, type Shape} from './shapes';

export interface LogoShelf {
  /** Shows the logo of a technology as large as the box allows; nothing where it has none. */
  draw: (technology: MapTechnology, box: Box) => Shape[];
  /** What the drawing must define: each logo once, of those that were drawn. */
  define: () => string;
}

const GRADIENTS = /<(linear|radial)Gradient[^>]*(\/>|>.*?<\/\1Gradient>)/gs;

/** Outside the site there are no tokens: the tones become colours, and what nothing paints with any more goes. */
function paintForDay(body: string): string {
  return body
    .replace(/currentColor/g, PALETTE.secondary)
    .replace(/var\(--ifm-background-color[^)]*\)/g, PALETTE.paper)
    .replace(GRADIENTS, '')
    .replace(/<defs>\s*<\/defs>/g, '')
    .replace(/<use href=/g, '<use xlink:href=');
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;

function inlineLogo({id, logo}: MapTechnology): InlineLogo | undefined {
  if (logo && 'sheet' in logo) {
    throw new TypeError(
      `The logo of "${id}" lies on a sheet. Build the page with logos that it carries itself.`,
    );
  }
  return logo;
}

/** Starts an empty shelf of logos; it throws at a logo that lies on a sheet, which a file that stands alone lacks. */
export function startLogoShelf(): LogoShelf {
  const ids = new Map<string, string>();
  return {
    draw(technology, box) {
      const logo = inlineLogo(technology);
      if (!logo) return [];
      const id = ids.get(logo.body) ?? `logo-${ids.size + 1}`;
      ids.set(logo.body, id);
      const [x = 0, y = 0, width = 1, height = 1] = logo.viewBox.split(' ').map(Number);
      const scale = Math.min((box.right - box.left) / width, (box.bottom - box.top) / height);
      const left = (box.left + box.right - scale * width) / 2 - scale * x;
      const top = (box.top + box.bottom - scale * height) / 2 - scale * y;
      const transform = `translate(${round(left)} ${round(top)}) scale(${round(scale)})`;
      return [element('use', {'xlink:href': `#${id}`, transform})];
    },
    define: () =>
      [...ids]
        .map(([body, id]) => `<g id="${id}" fill="${PALETTE.secondary}">${paintForDay(body)}</g>`)
        .join(''),
  };
}
