import {Resvg} from '@resvg/resvg-js';
import type {Icon} from '../../loader/icons';
import type {LogoDrawing} from '../../model/pageData';

/** Logos look equally large when they cover the same area, in square CSS pixels, within these sides. */
const AREA = 2600;
const MAX_WIDTH = 132;
const MAX_HEIGHT = 44;

const WHITE = /^(#fff(fff)?|white)$/i;

/** Paints a drawing in one tone: what is white shows the paper, any other colour becomes the text's. */
function toOneTone(body: string): string {
  return body.replace(/(fill|stroke)="(?!none"|currentColor")([^"]*)"/g, (_, attribute, colour) =>
    WHITE.test(colour) ? `${attribute}="var(--ifm-background-color, #fff)"` : `${attribute}="currentColor"`,
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

/** The part of an icon that has ink, in its own units. */
function measureInk({body, left, top, width, height}: Icon) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}">${body}</svg>`;
  return new Resvg(svg).getBBox() ?? {x: left, y: top, width, height};
}

export interface LogoSheet {
  /** Puts the icon of this id on the sheet and gives where it is and how large it is shown. */
  draw: (iconId: string) => LogoDrawing;
  /** The sheet as it then is: an SVG of one symbol for each icon drawn. */
  toSvg: () => string;
}

/** Starts an empty sheet of logos; readIcon gives an icon by its Iconify id and throws if there is none. */
export function startLogoSheet(sheet: LogoDrawing['sheet'], readIcon: (id: string) => Icon): LogoSheet {
  const drawn = new Map<string, {drawing: LogoDrawing; symbol: string}>();

  const draw = (iconId: string) => {
    const symbol = iconId.replace(':', '-');
    const icon = readIcon(iconId);
    const ink = measureInk(icon);
    const aspect = ink.width / ink.height;
    const height = Math.min(MAX_HEIGHT, MAX_WIDTH / aspect, Math.sqrt(AREA / aspect));
    const viewBox = [ink.x, ink.y, ink.width, ink.height].map(round).join(' ');
    return {
      drawing: {sheet, symbol, width: Math.round(height * aspect), height: Math.round(height)},
      symbol: `<symbol id="${symbol}" viewBox="${viewBox}">${toOneTone(icon.body)}</symbol>`,
    };
  };

  return {
    draw: (iconId) => {
      const entry = drawn.get(iconId) ?? draw(iconId);
      drawn.set(iconId, entry);
      return entry.drawing;
    },
    toSvg: () =>
      `<svg xmlns="http://www.w3.org/2000/svg">${[...drawn.values()].map(({symbol}) => symbol).join('')}</svg>`,
  };
}
