import {Resvg} from '@resvg/resvg-js';
import type {Icon} from '../../loader/icons';
import type {InlineLogo, LogoDrawing} from '../../model/pageData';

/** Gives the drawing of a logo by its Iconify id; throws when there is no such icon. */
export type DrawLogo = (iconId: string) => LogoDrawing;

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

/** Takes an icon, gives its drawing in one tone, cut to its ink, and the size at which it is shown. */
export function drawLogo(icon: Icon): InlineLogo {
  const ink = measureInk(icon);
  const aspect = ink.width / ink.height;
  const height = Math.min(MAX_HEIGHT, MAX_WIDTH / aspect, Math.sqrt(AREA / aspect));
  return {
    viewBox: [ink.x, ink.y, ink.width, ink.height].map(round).join(' '),
    body: toOneTone(icon.body),
    width: Math.round(height * aspect),
    height: Math.round(height),
  };
}
